import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT, VERSION } from '../../../build/vite-shared.ts';
import { type Server, serve } from '../../../tests/support/server.ts';
import { createHost, expectGoodGuest, type Host } from '../host.ts';

/** The files come from a CDN of another origin; the host's policy names that origin and nothing else. */
const page = (origin: string) => `<!doctype html>
<html lang="en">
  <head>
    <title>A host that takes the files from a CDN</title>
    <link rel="stylesheet" href="${origin}/cdn/${VERSION}/reserve.css">
  </head>
  <body>
    <h1>Pricing</h1>
    <f5-roi-calculator></f5-roi-calculator>
    <script type="module" src="${origin}/cdn/${VERSION}/f5-roi-calculator.js"></script>
  </body>
</html>`;

let cdn: Server;
let host: Host;
beforeAll(async () => {
  cdn = await serve({ root: join(ROOT, 'dist') });
  host = await createHost(import.meta.dirname, {
    made: { 'page.html': page(cdn.origin) },
    headers: {
      'page.html': {
        'content-security-policy': `default-src 'none'; script-src ${cdn.origin}; style-src ${cdn.origin}; img-src data:`,
      },
    },
  });
});
afterAll(async () => {
  await host.close();
  await cdn.close();
});

it('every chunk comes from where the script came from, none from the host', async () => {
  await expectGoodGuest(await host.open());
  expect(host.stage.server.requests).toEqual(['/page.html']);
  const names = cdn.requests.map((path) => /([\w-]+?)(-[\w-]{8})?\.(js|css)$/.exec(path)?.[1]);
  expect(names).toEqual(
    expect.arrayContaining(['reserve', 'f5-roi-calculator', 'later', 'more-fields', 'analysis', 'charts']),
  );
});
