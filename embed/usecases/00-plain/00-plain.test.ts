import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost, expectGoodGuest, type Host } from '../host.ts';

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname);
});
afterAll(() => host.close());

/** The other use cases rely on both halves: a good guest is found good, and what harms a host is seen. */
it('a plain page is unharmed, and every kind of harm would be seen', async () => {
  const visit = await host.open();
  await expectGoodGuest(visit);
  const seen = await visit.page.evaluate(() => {
    Object.assign(window, { left: true });
    Object.assign(Array.prototype, { last: () => undefined });
    Element.prototype.remove = () => {};
    history.pushState({}, '');
    document.title = 'Another';
    localStorage.setItem('a', 'b');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('h1 { letter-spacing: 3px }');
    document.adoptedStyleSheets = [sheet];
    return window.hostWatch.changes().map((change) => change.slice(0, change.indexOf(':')));
  });
  expect(seen.sort()).toEqual([
    'Array#.last',
    'Element#.remove',
    'h1 [4] letter-spacing',
    'history',
    'markup',
    'stored',
    'style sheets',
    'title',
    'window.left',
  ]);
});
