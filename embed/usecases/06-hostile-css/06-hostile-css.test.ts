import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost, expectGoodGuest, guests, type Host } from '../host.ts';
import { leaks } from '../leaks.ts';

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname);
});
afterAll(() => host.close());

for (const name of ['unset', 'rem', 'theme'])
  it(`${name}: nothing of it leaks in, nothing leaks out`, async () => {
    const visit = await host.open(`${name}.html`);
    await expectGoodGuest(visit);
    expect(await guests(visit.page).evaluate((guest) => getComputedStyle(guest).display)).toBe('block');
    expect(await leaks(visit.page)).toEqual([]);
  });
