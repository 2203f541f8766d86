import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost, expectGoodGuest, guests, type Host } from '../host.ts';

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname);
});
afterAll(() => host.close());

it('beside an AMD loader, which is not asked', async () => {
  await expectGoodGuest(await host.open('amd.html'));
});

it('under a base address: chunks come from the script, the link opens this page', async () => {
  const visit = await host.open('base-href.html');
  await expectGoodGuest(visit);
  const link = await guests(visit.page).evaluate((element) =>
    (element as HTMLElementTagNameMap['f5-roi-calculator']).shareUrl(),
  );
  expect(link).toContain(`${host.stage.server.origin}/base-href.html#f5roi-`);
});

it('in quirks mode', async () => {
  const visit = await host.open('quirks.html');
  expect(await visit.page.evaluate(() => document.compatMode)).toBe('BackCompat');
  await expectGoodGuest(visit);
});

it('with a language tag that `Intl` would not take', async () => {
  await expectGoodGuest(await host.open('lang.html'));
});
