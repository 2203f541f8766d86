/** The cost of a view as docs/hosting.md gives it, counted in a browser under the headers that are published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { staticHeaders } from '../support/static-headers.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

const rules = staticHeaders(readFileSync(join(ROOT, 'dist/_headers'), 'utf8'));
const rows = [
  ...readFileSync(join(ROOT, 'docs/hosting.md'), 'utf8').matchAll(
    /^\| (module|loader|frame) +\| ([\d.]+) kB +\| (\d+) +\| (\d+) +\|$/gm,
  ),
].map(([, route = '', kB, requests, later]) => ({
  route,
  kB: Number(kB),
  requests: Number(requests),
  later: Number(later),
}));

let stage: Stage;
beforeAll(async () => {
  stage = await createStage(
    {
      '/module': pageWith('<f5-roi-calculator></f5-roi-calculator>'),
      '/loader': { html: '<div data-f5-roi></div><script src="/cdn/v1/loader.js" async></script>' },
      '/frame': {
        html: '<iframe src="/site/?embed=1" data-f5-roi-frame width="100%" height="1480"></iframe><script src="/cdn/v1/frame.js" async></script>',
      },
    },
    undefined,
    { headers: rules },
  );
});
afterAll(() => stage.close());

describe('a view', () => {
  it('is described for every route', () => {
    expect(rows.map(({ route }) => route)).toEqual(['module', 'loader', 'frame']);
  });

  it.each(rows)(
    '$route: $requests requests, $kB kB; later $later',
    async ({ route, kB, requests, later }) => {
      const context = await stage.browser.newContext({ viewport: { width: 1280, height: 900 } });
      const view = async () => {
        const from = stage.server.requests.length;
        const page = await context.newPage();
        await page.goto(`${stage.server.origin}/${route}`);
        const where = route === 'frame' ? page.frameLocator('iframe') : page;
        await where.getByRole('button', { name: 'Full analysis' }).waitFor();
        // Whatever else would be asked for.
        await page.waitForTimeout(500);
        await page.close();
        return stage.server.requests.slice(from).filter((path) => path !== `/${route}`);
      };
      const first = await view();
      expect(first).toHaveLength(requests);
      const bytes = first.map((path) => brotliBytes(path.endsWith('/') ? `${path}index.html` : path));
      const total = bytes.reduce((sum, size) => sum + size, 0) / 1000;
      expect(Math.abs(total / kB - 1)).toBeLessThan(0.05);
      expect(await view()).toHaveLength(later);
      await context.close();
    },
  );
});

it('pages are asked for each time, their assets once', () => {
  for (const page of ['', 'index.html', 'embed.html', 'methodology.html', 'roles/', 'roles/bookkeeper.html'])
    expect(rules(`/site/${page}`)['cache-control']).toBe('no-cache');
  expect(rules('/site/assets/a.js')['cache-control']).toContain('immutable');
});

function brotliBytes(path: string): number {
  return brotliCompressSync(readFileSync(join(ROOT, 'dist', path))).length;
}
