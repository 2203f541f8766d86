/** States that a call and a finance team reach, and the pages beside the calculator. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOOKS, violations } from './axe.ts';
import { openAnalysis, openEverything } from './screen.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

const SEVERAL = '#f5roi=1.2026-11.k-1w2lhx8~r800_k-0~2-Base-Senior-Acme-z';
const REPLY =
  '#f5roi=1.2026-11.b150000_k-hsebss~A-b0.c.Per_20HR-us_2erecruiting.n.0.We_20refer-us_2ebenefits.y-r0.n.550-z';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/light': pageWith('<f5-roi-calculator theme="light"></f5-roi-calculator>'),
    '/dark': pageWith('<f5-roi-calculator theme="dark"></f5-roi-calculator>'),
  });
});
afterAll(() => stage.close());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

const states: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
  ['scenarios side by side', SEVERAL, (page) => page.locator('table.compare').waitFor()],
  [
    'a reply, with what was changed and every figure to be judged',
    REPLY,
    async (page) => {
      await press(page, 'Show all');
      await page.getByText('Inputs and assumptions behind them').click();
      await page.getByLabel('Whose figure: Base salary').waitFor();
    },
  ],
  [
    'exports with the QR code',
    '',
    async (page) => {
      await openAnalysis(page);
      await press(page, /^Link and QR code/);
      await page.getByRole('img', { name: 'The link to this comparison' }).waitFor();
    },
  ],
];

describe('axe finds nothing', () => {
  for (const { theme, width } of LOOKS)
    it.each(states)(`${theme}, ${width} px: %s`, async (_state, hash, reach) => {
      const { page } = await stage.visit(`/${theme}${hash}`, { viewport: { width, height: 800 } });
      await reach(page);
      await page.waitForTimeout(300);
      expect(await violations(page)).toEqual([]);
    });

  for (const { theme, width } of LOOKS)
    it(`${theme}, ${width} px: the whole analysis in both views, an explanation`, async () => {
      const { page } = await stage.visit(`/${theme}`, { viewport: { width, height: 900 } });
      await openEverything(page);
      await page.locator('.histogram').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Skeptical', exact: true }).click();
      await page.getByRole('columnheader', { name: 'At risk in the skeptical view' }).waitFor();
      // What is half under the line that stays in sight would be measured as too small to press.
      await page.evaluate(() => scrollTo(0, 0));
      expect(await violations(page)).toEqual([]);
      await page.locator('[part=headline] button').click();
      await page.locator('dialog .evidence, dialog .step').first().waitFor();
      expect(await violations(page)).toEqual([]);
    });

  it.each(['light', 'dark'])('%s, presenting', async (theme) => {
    const { page } = await stage.visit(`/${theme}`, { viewport: { width: 1280, height: 720 } });
    await page.evaluate(() => document.querySelector('f5-roi-calculator')?.setAttribute('view', 'desk'));
    await press(page, 'Present');
    await page.locator('.w[data-presenting]').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each(['index', 'embed', 'accessibility', 'methodology'])('on the page %s', async (name) => {
    const page = await stage.browser.newPage({ viewport: { width: 1000, height: 800 } });
    await page.goto(`${stage.server.origin}/site/${name}.html`);
    await page.waitForLoadState('networkidle');
    expect(await violations(page, 'body')).toEqual([]);
    await page.close();
  });
});

it.each([320, 1280])('at %d px the spacing of WCAG 1.4.12 cuts nothing off', async (width) => {
  const { page } = await stage.visit(`/light${REPLY}`, { viewport: { width, height: 800 } });
  await press(page, 'Show all');
  await page.locator('table.reply-totals').waitFor();
  const cut = await page.locator('f5-roi-calculator').evaluate(async (element) => {
    const root = element.shadowRoot as ShadowRoot;
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }',
    );
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, spaced];
    await new Promise((resolve) => setTimeout(resolve, 300));
    const clips = (part: Element) => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(part);
      const hides = [overflowX, overflowY].some((flow) => flow === 'hidden' || flow === 'clip');
      return hides && textOverflow !== 'ellipsis' && part.scrollWidth > part.clientWidth + 1;
    };
    return [...root.querySelectorAll('*')]
      .filter((part) => !part.matches('.visually-hidden, .pay-track, .pinned') && clips(part))
      .map((part) => part.className);
  });
  expect(cut).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
