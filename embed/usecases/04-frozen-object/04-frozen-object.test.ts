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

it('works where the prototypes of all built-ins are frozen, those of the page’s elements too', async () => {
  const visit = await host.open('every-prototype.html');
  const frozen = await visit.page.evaluate(() =>
    [Array, Function, Promise, HTMLElement, Event].map(({ prototype }) => Object.isFrozen(prototype)),
  );
  expect(frozen).toEqual([true, true, true, true, true]);
  await expectGoodGuest(visit);
});
