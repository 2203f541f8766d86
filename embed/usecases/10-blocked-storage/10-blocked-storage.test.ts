import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost, expectGoodGuest, type Host } from '../host.ts';

let host: Host;
beforeAll(async () => {
  const sandbox = { 'content-security-policy': 'sandbox allow-scripts allow-forms' };
  host = await createHost(import.meta.dirname, { headers: { 'page.html': sandbox } });
});
afterAll(() => host.close());

it('works where storage and cookies throw, as in a third party’s sandboxed frame', async () => {
  const visit = await host.open();
  const blocked = await visit.page.evaluate(() =>
    (['localStorage', 'sessionStorage'] as const).map((name) => {
      try {
        return String(window[name]);
      } catch (error) {
        return (error as DOMException).name;
      }
    }),
  );
  expect(blocked).toEqual(['SecurityError', 'SecurityError']);
  await expectGoodGuest(visit);
});
