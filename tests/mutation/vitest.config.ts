/** The unit tests of the zones in `ZONE`, with property runs short enough to be repeated for every change. */
import { defineConfig, type ViteUserConfigExport } from 'vitest/config';
import { SHARED } from '../setup/vite-shared.ts';

const MOST_RUNS = 25;

const config: ViteUserConfigExport = defineConfig({
  ...SHARED,
  plugins: [
    ...(SHARED.plugins ?? []),
    {
      name: 'short-property-runs',
      enforce: 'pre',
      transform: (code, id) =>
        id.endsWith('.test.ts')
          ? code
              .replace(/numRuns: (\d+)/g, (_all, runs) => `numRuns: ${Math.min(MOST_RUNS, Number(runs))}`)
              .replace(/\{ numRuns \}/g, `{ numRuns: ${MOST_RUNS} }`)
          : undefined,
    },
  ],
  test: { environment: 'node', include: [`src/${process.env.ZONE}/**/*.test.ts`], bail: 1 },
});

export default config;
