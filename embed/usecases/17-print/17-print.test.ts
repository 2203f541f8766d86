import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainWith } from '../../../tests/browser/figures.ts';
import { createHost, expectGoodGuest, guests, type Host } from '../host.ts';
import { overflow } from '../overflow.ts';

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname);
});
afterAll(() => host.close());

/** A letter sheet without its margins, in CSS pixels. */
const SHEET = 720;

const sheetsOf = async (page: Page) =>
  (await page.pdf({ format: 'Letter' })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

it('the widget alone takes a sheet or two', async () => {
  const { page } = await host.open();
  expect(await sheetsOf(page)).toBeGreaterThan(0);
  expect(await sheetsOf(page)).toBeLessThan(3);
});

it('with the analysis open it fits the sheet, with its figures and its whole chart', async () => {
  const visit = await host.open();
  const { page } = visit;
  await expectGoodGuest(visit);
  await page.emulateMedia({ media: 'print' });
  // A sheet is laid out at once: no script gets to draw the chart again in another size.
  const [chart, box] = await guests(page).evaluate((element, width) => {
    element.style.width = `${width}px`;
    const canvas = element.shadowRoot?.querySelector('canvas');
    return [canvas, canvas?.parentElement].map((part) => part?.getBoundingClientRect().width ?? Number.NaN);
  }, SHEET);
  expect(chart).toBeLessThanOrEqual(box as number);
  expect(await overflow(page)).toEqual([]);
  const headline = guests(page).locator('[part=headline]');
  expect(await headline.textContent()).toBe(plainWith({ weeklyRate: 700 }).headline);
  expect(await headline.isVisible()).toBe(true);
  expect(await guests(page).locator('canvas').isVisible()).toBe(true);
  // Eight sections.
  expect(await sheetsOf(page)).toBeLessThan(8);
});

it('bars, swatches and tracks are printed', async () => {
  const { page } = await host.open();
  await page.emulateMedia({ media: 'print' });
  const adjusts = await guests(page).evaluate((element) =>
    ['.bar i', '.swatch', '.slider input'].map((part) => {
      const found = element.shadowRoot?.querySelector(part);
      return found ? getComputedStyle(found).printColorAdjust : `no ${part}`;
    }),
  );
  expect(adjusts).toEqual(['exact', 'exact', 'exact']);
});
