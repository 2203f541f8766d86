/** Links that were changed on their way open in the page as they do for the command, or one line says that they do not. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from '../../src/link/encode.ts';
import { withLink } from '../../src/link/index.ts';
import { NEWEST } from '../support/editions.ts';
import { figuresOf, PLAIN } from './figures.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

const CHOICES = {
  state: 'TX',
  horizonMonths: 24,
  positions: [{ role: 'ai-engineer', weeklyRate: 650 }],
} as const;
const VALUE = encode(NEWEST, CHOICES);
const LINKED = figuresOf(CHOICES).headline;

const jquery = readFileSync(createRequire(import.meta.url).resolve('jquery'), 'utf8');
/** Handlers as many pages have them: they give the page's fragment to a selector. */
const LOOKS_UP = `<i id="calc"></i><script src="/jquery.js"></script><script>
  window.found = [];
  const lookUp = () => {
    if (!location.hash) return;
    found.push($(location.hash).length, document.querySelector(location.hash)?.id ?? 'none');
  };
  $(() => { lookUp(); window.handled = true; });
  addEventListener('hashchange', lookUp);
</script>`;

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/page': pageWith('<p id="f5roi-section">x</p><f5-roi-calculator></f5-roi-calculator>'),
    '/jquery': pageWith(`${LOOKS_UP}<f5-roi-calculator></f5-roi-calculator>`),
    '/jquery.js': { html: jquery, headers: { 'content-type': 'text/javascript' } },
  });
});
afterAll(() => stage.close());

describe('a link that was changed on its way opens:', () => {
  it.each([
    ['with its underscores escaped', `/page#f5roi=${VALUE.replaceAll('_', '\\_')}`],
    ['as a parameter of a redirect', `/page?a=${encodeURIComponent(`b#f5roi=${VALUE}`)}`],
    [
      'encoded twice',
      `/page?url=${encodeURIComponent(encodeURIComponent(`https://x.example/#f5roi=${VALUE}`))}`,
    ],
    ['behind a hash-bang', `/page#!f5roi=${VALUE}`],
    ['as part of a route', `/page#/route/f5roi=${VALUE}`],
    ['with capitals in its key', `/page#F5Roi=${VALUE}`],
    ['in capitals', `/page#${`f5roi=${VALUE}`.toUpperCase()}`],
    ['with a soft hyphen in its key', `/page#f5%C2%ADroi=${VALUE}`],
    ['in its fragment’s spelling', withLink('/page', 'hash', VALUE)],
    ['beside the page’s own anchor', withLink('/page#calc', 'hash', VALUE)],
    ['with a campaign behind it', `${withLink('/page', 'hash', VALUE)}?utm_source=x&fbclid=y`],
  ])('%s', async (_how, path) => {
    const { page } = await stage.visit(path);
    await expect.poll(() => page.locator('[part=headline]').textContent()).toContain(LINKED);
    expect(await page.getByText('These figures come from the link you opened.').isVisible()).toBe(true);
    expect(await page.locator('.notice.problem').count()).toBe(0);
  });
});

describe('a link that cannot be used says so, in one notice and no other:', () => {
  it.each([
    ['one bad pair', `/page#f5roi=${VALUE.replace('m24', 'm2x4_')}`],
    ['cut', `/page#f5roi=${VALUE.slice(0, -3)}`],
    ['cut to its key', '/page#f5roi='],
    ['nonsense', '/page#f5roi=hello'],
    ['a bare key', '/page?f5roi'],
    ['other figures', `/page#f5roi=${VALUE.replace('650', '660')}`],
  ])('%s', async (_how, path) => {
    const { page } = await stage.visit(path);
    await page.locator('.notice.problem').first().waitFor();
    expect(await page.locator('.notice').filter({ visible: true }).count()).toBe(1);
    await page.locator('.notice.problem').getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.locator('.notice').filter({ visible: true }).count()).toBe(0);
  });

  it('but what a page calls its own is no link', async () => {
    for (const path of ['/page#f5roi-section', '/page?utm_campaign=f5roi', '/page#f5roi-calculator']) {
      const { page } = await stage.visit(path);
      await page.waitForTimeout(300);
      expect(await page.locator('.notice').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('[part=headline]').textContent()).toContain(PLAIN.headline);
    }
  });
});

describe('a page that gives its fragment to jQuery and to querySelector', () => {
  it.each([
    ['a link', withLink('/jquery', 'hash', VALUE)],
    ['a link beside its anchor', withLink('/jquery#calc', 'hash', VALUE)],
    ['a link as links were written before', `/jquery#f5roi=${VALUE}`],
    ['such a link beside its anchor', `/jquery#calc&f5roi=${VALUE}`],
  ])('keeps working under %s', async (_how, path) => {
    const { page, noise } = await stage.visit(path);
    expect(await page.evaluate(() => Reflect.get(window, 'handled'))).toBe(true);
    const own = path.includes('calc');
    expect(await page.evaluate(() => Reflect.get(window, 'found'))).toEqual([
      own ? 1 : 0,
      own ? 'calc' : 'none',
    ]);
    await expect.poll(() => page.locator('[part=headline]').textContent()).toContain(LINKED);
    await page.evaluate(() => location.assign('#calc'));
    await expect.poll(() => page.url()).toContain('#calc,f5roi-');
    expect(await page.evaluate(() => Reflect.get(window, 'found').length)).toBe(4);
    expect(noise).toEqual([]);
  });
});
