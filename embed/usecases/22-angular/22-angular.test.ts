import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { createAppHost, expectGoodInApp } from '../app-host.ts';
import { bundleApp } from '../bundle.ts';
import type { Host } from '../host.ts';

let host: Host;
beforeAll(async () => {
  host = await createAppHost(import.meta.dirname, await bundleApp(join(import.meta.dirname, 'app.js')));
});
afterAll(() => host.close());

it('works in an Angular app, which sets attributes and a property, and hears events', async () => {
  await expectGoodInApp(await host.open());
});
