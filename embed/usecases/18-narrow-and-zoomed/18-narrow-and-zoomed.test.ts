import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost, expectGoodGuest, guests, type Host, openMoreInputs } from '../host.ts';
import { overflow } from '../overflow.ts';

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname);
});
afterAll(() => host.close());

/** 400 % of a window of 1280 × 1024 leaves 320 × 256 CSS pixels, each of them four wide. */
const SCREENS = {
  'a phone of 320 px': { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true },
  '400 % zoom': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
} as const;

for (const [name, screen] of Object.entries(SCREENS))
  it(`${name}: nothing is out of reach to the side, charts, tables and assumptions included`, async () => {
    const visit = await host.open('page.html', screen);
    const { page } = visit;
    await expectGoodGuest(visit);
    expect(await overflow(page)).toEqual([]);
    await openMoreInputs(guests(page));
    await guests(page).getByRole('button', { name: 'All assumptions' }).click();
    await page.getByText('Delay and ramp-up').waitFor();
    await guests(page).evaluate((element) => {
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    });
    expect(await overflow(page)).toEqual([]);
  });
