import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost, expectGoodGuest, type Host } from '../host.ts';
import { leaks } from '../leaks.ts';

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname);
});
afterAll(() => host.close());

for (const name of ['bootstrap-3', 'bootstrap-5', 'tailwind'])
  it(`${name}: nothing of it leaks in, nothing leaks out`, async () => {
    const visit = await host.open(`${name}.html`);
    await expectGoodGuest(visit);
    expect(await leaks(visit.page)).toEqual([]);
  });
