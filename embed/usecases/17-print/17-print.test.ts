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

it('printed from a wide screen it fits the sheet, with its figures and its whole chart', async () => {
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
  const pdf = await page.pdf({ format: 'Letter' });
  const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.length).toBeLessThan(5);
});
