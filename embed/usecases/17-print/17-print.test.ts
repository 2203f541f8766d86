import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost, expectGoodGuest, guests, type Host } from '../host.ts';
import { overflow } from '../overflow.ts';

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname);
});
afterAll(() => host.close());

/** A letter sheet without its margins, in CSS pixels. */
const SHEET = { width: 720, height: 960 };

it('printed it fits the sheet, with its figures and its chart', async () => {
  const visit = await host.open();
  const { page } = visit;
  await expectGoodGuest(visit);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(SHEET);
  await expect.poll(() => overflow(page)).toEqual([]);
  const headline = guests(page).locator('[part=headline]');
  expect(await headline.textContent()).toBe('$169,387');
  expect(await headline.isVisible()).toBe(true);
  expect(await guests(page).locator('canvas').isVisible()).toBe(true);
  const pdf = await page.pdf({ format: 'Letter' });
  const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.length).toBeLessThan(5);
});
