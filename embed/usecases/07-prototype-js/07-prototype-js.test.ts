import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost, expectGoodGuest, type Host } from '../host.ts';

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname);
});
afterAll(() => host.close());

it('works where lists have methods that can be counted, no `entries`, and another `Array.from`', async () => {
  const visit = await host.open();
  expect(await visit.page.evaluate(() => ['entries' in [], 'each' in [], Element.length])).toEqual([
    false,
    true,
    2,
  ]);
  await expectGoodGuest(visit);
});
