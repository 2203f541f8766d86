/** Turbo Drive: visits that swap the body, and visits that restore a copy of it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLAIN, plainWith } from '../../../tests/browser/figures.ts';
import { createHost, type Host } from '../host.ts';

const AT_700 = plainWith({ weeklyRate: 700 }).headline;

const TURBO = '<script src="/npm/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
const MODULE = '<script type="module" src="/f5/f5-roi-calculator.js"></script>';
const LOADER = '<script src="/cdn/v1/loader.js" async></script>';
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Host</title>${TURBO}${head}</head><body><nav><a href="/calculator.html">Calculator</a> <a href="/loader.html">Loader</a> <a href="/plans.html">Plans</a> <a href="/kept.html">Kept</a> <a href="/kept-too.html">Kept, too</a></nav>${body}</body></html>`;
const HEAD = MODULE + LOADER;
const KEPT = '<div id="roi" data-turbo-permanent><f5-roi-calculator></f5-roi-calculator></div>';

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname, {
    made: {
      'calculator.html': page(HEAD, '<h1>Calculator</h1><f5-roi-calculator></f5-roi-calculator>'),
      'loader.html': page(HEAD, '<h1>Loader</h1><div data-f5-roi><a href="/x">Words of the host</a></div>'),
      'plans.html': page(HEAD, '<h1>Plans</h1>'),
      'kept.html': page(HEAD, `<h1>Kept</h1>${KEPT}`),
      'kept-too.html': page(HEAD, `<h1>Kept, too</h1>${KEPT}`),
    },
  });
});
afterAll(() => host.close());

const rate = (at: Page) => at.getByLabel('F5 weekly rate').first();
const headline = (at: Page) => at.locator('[part=headline]').textContent();

/** Follows a link of the menu by Turbo: the page's own variables stay. */
async function follow(at: Page, name: string): Promise<void> {
  await at.evaluate(() => Object.assign(window, { same: true }));
  await at.getByRole('link', { name, exact: true }).click();
  await at.getByRole('heading', { name, exact: true, level: 1 }).waitFor();
  expect(await at.evaluate(() => Reflect.get(window, 'same'))).toBe(true);
}

describe.each(['calculator', 'loader'])('Turbo with the %s', (name) => {
  const title = name[0]?.toUpperCase() + name.slice(1);

  it('another page and back: one calculator, with its figures and its address', async () => {
    const { page: at, noise } = await host.stage.visit(`/${name}.html`);
    await rate(at).fill('700');
    await expect.poll(() => at.url()).toContain('r700_k-');
    const address = at.url();
    await follow(at, 'Plans');
    await expect.poll(() => at.url()).toMatch(/\/plans\.html$/);
    await at.goBack();
    await at.getByRole('heading', { name: title, level: 1 }).waitFor();
    await expect.poll(() => headline(at)).toBe(AT_700);
    await expect.poll(() => at.url()).toBe(address);
    expect(await at.locator('f5-roi-calculator').count()).toBe(1);
    expect(await at.getByText('Words of the host').filter({ visible: true }).count()).toBe(0);
    // What is restored works.
    await rate(at).fill('800');
    await expect.poll(() => at.url()).toContain('r800_k-');
    await expect.poll(() => headline(at)).toBe(plainWith({ weeklyRate: 800 }).headline);
    await at.goForward();
    await expect.poll(() => at.url()).toMatch(/\/plans\.html$/);
    expect(noise).toEqual([]);
  });

  it('to it again by a link: a copy shows first, then the page, with one calculator that starts anew', async () => {
    const { page: at, noise } = await host.stage.visit(`/${name}.html`);
    await rate(at).fill('700');
    await expect.poll(() => at.url()).toContain('r700_k-');
    await follow(at, 'Plans');
    await follow(at, title);
    await expect.poll(() => headline(at)).toBe(PLAIN.headline);
    await expect.poll(() => at.url()).toMatch(new RegExp(`/${name}\\.html$`));
    expect(await at.locator('f5-roi-calculator').count()).toBe(1);
    expect(noise).toEqual([]);
  });
});

it('Turbo keeps a permanent calculator from page to page: address and screen agree', async () => {
  const { page: at, noise } = await host.stage.visit('/kept.html');
  await rate(at).fill('700');
  await expect.poll(() => at.url()).toContain('r700_k-');
  await follow(at, 'Kept, too');
  await expect.poll(() => headline(at)).toBe(AT_700);
  await expect.poll(() => at.url()).toMatch(/\/kept-too\.html#f5roi-.*r700/);
  await at.goBack();
  await at.getByRole('heading', { name: 'Kept', exact: true, level: 1 }).waitFor();
  await expect.poll(() => at.url()).toMatch(/\/kept\.html#f5roi-.*r700/);
  expect(await headline(at)).toBe(AT_700);
  expect(noise).toEqual([]);
});
