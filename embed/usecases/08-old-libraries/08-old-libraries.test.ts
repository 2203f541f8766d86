import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost, expectGoodGuest, type Host } from '../host.ts';

/** What shows that the page is the host it says, and which of its own things the host goes on changing. */
const HOSTS: readonly { readonly name: string; readonly atWork: string; readonly own?: RegExp }[] = [
  { name: 'jquery-1', atWork: 'jQuery.fn.jquery === "1.12.4"', own: /^(\$|jQuery)\.(isReady|readyWait):/ },
  { name: 'es5-shim', atWork: '!/native/.test(Number.prototype.toPrecision)' },
  { name: 'zone', atWork: 'Zone.current.name === "<root>"', own: /^(window\.)?__(zone_symbol__|assign\b)/ },
  { name: 'countable', atWork: '(() => { for (const name in {}) return name === "each"; })()' },
];

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname);
});
afterAll(() => host.close());

for (const { name, atWork, own } of HOSTS)
  it(`works beside ${name}, which stays as it was`, async () => {
    const visit = await host.open(`${name}.html`);
    expect(await visit.page.evaluate(atWork)).toBe(true);
    await expectGoodGuest(visit, own);
  });
