import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({});
});
afterAll(() => stage.close());

async function builder(viewport = { width: 1280, height: 900 }): Promise<Page> {
  const page = await (await stage.browser.newContext({ viewport })).newPage();
  await page.goto(`${stage.server.origin}/site/embed.html`);
  await page.locator('pre').waitFor();
  return page;
}

/** The answer of the calculator that the builder's lines put on a page of their own. */
async function answerOf(page: Page, framed: boolean): Promise<string | null> {
  const lines = await page.locator('pre').textContent();
  const host = await page.context().newPage();
  await host.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><body>${lines}</body>`,
    }),
  );
  await host.goto(`${stage.server.origin}/host`);
  const answer = framed ? host.frameLocator('iframe').locator('.say') : host.locator('.say');
  return answer.textContent();
}

describe('the embed-code builder', () => {
  for (const route of ['Module', 'Loader', 'Frame'])
    it(`writes lines that work, on the route of the ${route.toLowerCase()}`, async () => {
      const page = await builder();
      await page.getByLabel(new RegExp(`^${route}`)).check();
      await page.getByLabel(/^Role/).selectOption('bookkeeper');
      await page.getByLabel(/^State/).selectOption('TX');
      await page.getByLabel(/^People/).fill('3');
      await page.getByLabel(/^Text of the button/).fill('Talk to "us" & them');
      expect(await answerOf(page, route === 'Frame')).toContain('3 bookkeeper');
    });

  it('pins the module by its hash, and shows what was chosen', async () => {
    const page = await builder();
    expect(await page.locator('pre').textContent()).toMatch(/integrity="sha384-[\w+/=]+"/);
    await page.getByLabel(/^Role/).selectOption('bookkeeper');
    await expect.poll(() => page.locator('.preview .say').textContent()).toContain('bookkeeper');
    await page.getByLabel('Where it goes').selectOption('wordpress');
    expect(await page.locator('pre').textContent()).toContain('loader.js');
    expect(await page.locator('.result').textContent()).toContain('Custom HTML');
  });

  for (const width of [320, 1280])
    it(`is clean for axe and fits at ${width} px`, async () => {
      const page = await builder({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
      const results = await page.evaluate(() =>
        (window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        }),
      );
      expect(
        results.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
        ),
      ).toEqual([]);
    });
});
