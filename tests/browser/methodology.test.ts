/** The methodology page as built: for everyone, at every width, and where its addresses lead. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOOKS, violations } from './axe.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({});
});
afterAll(() => stage.close());

async function open(hash: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (
    await stage.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  ).newPage();
  await page.goto(`${stage.server.origin}/site/methodology.html${hash}`);
  return page;
}

describe('the methodology page', () => {
  for (const { theme, width } of LOOKS)
    it(`axe finds nothing: ${theme}, ${width} px`, async () => {
      const page = await open('', { colorScheme: theme, viewport: { width, height: 900 } });
      expect(await violations(page, 'body')).toEqual([]);
    });

  it.each([320, 720, 1280])('nothing is cut off at %d px', async (width) => {
    const page = await open('', { viewport: { width, height: 900 } });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
  });

  it('says on a phone what each cell of a row is, and its tables stay tables', async () => {
    const page = await open('', { viewport: { width: 360, height: 740 } });
    const row = page.getByRole('table', { name: 'Assumptions' }).getByRole('row', { name: /^Annual raise/ });
    expect(await row.getByRole('cell').count()).toBe(5);
    const labels = await row
      .getByRole('cell')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
    expect(labels[0]).toContain('"Default"');
    const [name, low] = await Promise.all(
      [row.getByRole('rowheader'), row.getByRole('cell').nth(1)].map((cell) => cell.boundingBox()),
    );
    expect(low?.y).toBeGreaterThan(name?.y ?? Number.NaN);
  });

  it('opens where a link to a line leads, and a folded step', async () => {
    const page = await open('#us.payrollTaxes');
    const top = () => page.locator(':target').evaluate((target) => target.getBoundingClientRect().top);
    expect(await page.locator(':target h4').textContent()).toContain('employer payroll taxes');
    await expect.poll(top).toBeLessThan(100);
    const step = await page.locator('details .steps li').first().getAttribute('id');
    await page.goto(`${page.url().split('#')[0]}#${step}`);
    await page.locator(':target').waitFor({ state: 'visible' });
  });

  it('leads from a figure to its source', async () => {
    const page = await open('#levy-ca-suta');
    await page.locator(':target a.cite').first().click();
    await expect.poll(() => page.locator('li:target').textContent()).toContain('Where it was read');
  });

  it('keeps its contents in view where there is room beside the text', async () => {
    const page = await open('#limits');
    const box = await page.getByRole('navigation', { name: 'On this page' }).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(100);
  });
});
