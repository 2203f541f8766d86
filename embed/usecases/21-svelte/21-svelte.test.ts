import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { afterAll, beforeAll, it } from 'vitest';
import { createAppHost, expectGoodInApp } from '../app-host.ts';
import { bundleApp } from '../bundle.ts';
import type { Host } from '../host.ts';

/** Components by the compiler itself: all that a page of one component needs of the usual plugin. */
const components = {
  name: 'components',
  transform: (code: string, id: string) =>
    id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js.code : null,
};

let host: Host;
beforeAll(async () => {
  const script = await bundleApp(join(import.meta.dirname, 'app.js'), [components]);
  host = await createAppHost(import.meta.dirname, script);
});
afterAll(() => host.close());

it('works in a Svelte app, which sets attributes and a property, and hears events', async () => {
  await expectGoodInApp(await host.open());
});
