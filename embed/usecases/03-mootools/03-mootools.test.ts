import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost, expectGoodGuest, type Host } from '../host.ts';

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname);
});
afterAll(() => host.close());

it('works where `bind` knows no further arguments and arrays have methods that can be counted', async () => {
  const visit = await host.open();
  const before = await visit.page.evaluate(() => {
    const bound = ((a: number, b: number) => [a, b]).bind as unknown as (
      self: null,
      first: number,
    ) => unknown;
    const names: string[] = [];
    for (const name in []) names[names.length] = name;
    return { native: String(bound).includes('[native code]'), names: names.includes('each') };
  });
  expect(before).toEqual({ native: false, names: true });
  await expectGoodGuest(visit);
});
