/** Hosts whose scripts read the fragment as a selector: what a link holds there must be one. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainWith } from '../../../tests/browser/figures.ts';
import { createHost, type Host } from '../host.ts';

const AT_700 = plainWith({ weeklyRate: 700 }).headline;

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Host</title>${head}</head><body>${body}<script type="module" src="/f5/f5-roi-calculator.js"></script></body></html>`;
const script = (path: string) => `<script src="/npm/${path}"></script>`;

/** What stands in many themes: the section that the address names is opened once the page is ready. */
const READER = `<script>
  jQuery(() => {
    const target = location.hash ? jQuery(location.hash) : jQuery();
    window.opened = target.length;
    jQuery(window).on('hashchange', () => { window.opened = jQuery(location.hash).length; });
    window.rest = true;
  });
</script>`;
const SECTIONS = '<h2 id="faq">Questions</h2><f5-roi-calculator></f5-roi-calculator>';

/** A menu that marks the section in sight. `LINK` is one of our links, as an author pasted it. */
const menu = (item: string) =>
  `<nav id="menu"><ul class="nav nav-pills"><li class="nav-item">${item} href="#faq">Questions</a></li><li class="nav-item">${item} href="#prices">Prices</a></li><li class="nav-item">${item} href="LINK">Our figures</a></li></ul></nav>`;
const TALL = '<div style="height:1500px"></div>';
const SPIED = `<h2 id="faq">Questions</h2>${TALL}<h2 id="prices">Prices</h2>${TALL}<f5-roi-calculator></f5-roi-calculator>${TALL}`;

const spying = (link: string): Record<string, string> => ({
  'bootstrap-5.html': page(
    '<link rel="stylesheet" href="/npm/bootstrap/dist/css/bootstrap.css">',
    `<div style="position:fixed;top:0;z-index:9;background:#fff">${menu('<a class="nav-link"').replace('LINK', link)}</div>${SPIED}${script('bootstrap/dist/js/bootstrap.bundle.js')}<script>window.spy = new bootstrap.ScrollSpy(document.body, { target: '#menu' });</script>`,
  ),
  'bootstrap-3.html': page(
    `<link rel="stylesheet" href="/npm/bootstrap3/dist/css/bootstrap.css">${script('jquery3/dist/jquery.js')}${script('bootstrap3/dist/js/bootstrap.js')}`,
    `<div style="position:fixed;top:0;z-index:9;background:#fff">${menu('<a').replace('LINK', link)}</div>${SPIED}<script>jQuery('body').scrollspy({ target: '#menu' });</script>`,
  ),
});

let host: Host;
let link = '';
beforeAll(async () => {
  const made = {
    'jquery-3.html': page(script('jquery3/dist/jquery.js') + READER, SECTIONS),
    'jquery-4.html': page(script('jquery4/dist/jquery.js') + READER, SECTIONS),
  };
  const first = await createHost(import.meta.dirname, { made });
  const { page: at } = await first.stage.visit('/jquery-3.html');
  await at.getByLabel('F5 weekly rate').first().fill('700');
  await at.waitForFunction(() => location.hash.includes('r700_k-'));
  link = new URL(at.url()).hash;
  await first.close();
  host = await createHost(import.meta.dirname, { made: { ...made, ...spying(link) } });
});
afterAll(() => host.close());

const headline = (at: Page) => at.locator('[part=headline]').textContent();

describe.each(['jquery-3', 'jquery-4'])('%s that looks up the fragment', (name) => {
  it('goes on under a link, and under one beside the page’s own fragment', async () => {
    for (const [fragment, opened] of [
      [link, 0],
      [`#faq,${link.slice(1)}`, 1],
    ] as const) {
      const { page: at, noise } = await host.stage.visit(`/${name}.html${fragment}`);
      await expect.poll(() => headline(at)).toBe(AT_700);
      expect(await at.evaluate(() => [Reflect.get(window, 'rest'), Reflect.get(window, 'opened')])).toEqual([
        true,
        opened,
      ]);
      expect(noise).toEqual([]);
    }
  });

  it('goes on when the fragment changes below it', async () => {
    const { page: at, noise } = await host.stage.visit(`/${name}.html`);
    await at.getByLabel('F5 weekly rate').first().fill('700');
    await expect.poll(() => at.url()).toContain('r700_k-');
    await at.evaluate(() => {
      location.hash = 'faq';
    });
    await expect.poll(() => at.url()).toMatch(/#faq,f5roi-.*r700/);
    await at.goBack();
    await at.goForward();
    await expect.poll(() => at.evaluate(() => Reflect.get(window, 'opened'))).toBe(1);
    expect(noise).toEqual([]);
  });
});

it.each(['bootstrap-5', 'bootstrap-3'])(
  '%s: its scrollspy marks what is in sight, with a link in the address and in its menu',
  async (name) => {
    const { page: at, noise } = await host.stage.visit(`/${name}.html${link}`);
    await expect.poll(() => headline(at)).toBe(AT_700);
    const active = () => at.locator('#menu .active').last().textContent();
    for (const [id, words] of [
      ['prices', 'Prices'],
      ['faq', 'Questions'],
    ] as const) {
      await at.evaluate((section) => {
        scrollTo(0, (document.getElementById(section) as HTMLElement).offsetTop - 1);
      }, id);
      await expect.poll(active).toBe(words);
    }
    await at.getByLabel('F5 weekly rate').first().fill('800');
    await expect.poll(() => at.url()).toContain('r800_k-');
    expect(noise).toEqual([]);
  },
);
