import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost, expectGoodGuest, type Host } from '../host.ts';

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname);
});
afterAll(() => host.close());

it('works where `Object.prototype` is frozen, as pages do against prototype pollution', async () => {
  const visit = await host.open();
  expect(await visit.page.evaluate(() => Object.isFrozen(Object.prototype))).toBe(true);
  await expectGoodGuest(visit);
});
