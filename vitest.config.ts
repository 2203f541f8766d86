import { defineConfig, type ViteUserConfigExport } from 'vitest/config';
import { SHARED } from './build/vite-shared.ts';

/** Room for a machine that has other things to do: a test that hangs is rare, a slow minute is not. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

const IN_BROWSER = {
  ...PATIENCE,
  environment: 'node' as const,
  setupFiles: ['tests/support/close-contexts.ts'],
  // One process, one browser: the tests share nothing but modules without state of their own, read once.
  maxWorkers: Number(process.env.WORKERS ?? 1),
  isolate: false,
};

/** In `npm run test:all` alone: the publisher's pages, hosts that are bundled first, the package, the long runs. */
const MORE = [
  'tests/browser/{builder,builder-lines,fuzz,methodology,package,publishing,site,soak}.test.ts',
  'embed/usecases/{19-react,20-vue,21-svelte,22-angular}/*.test.ts',
];

const config: ViteUserConfigExport = defineConfig({
  ...SHARED,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'embed/*.test.ts',
            'embed/builder/*.test.ts',
            'tests/unit/**/*.test.ts',
          ],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...IN_BROWSER,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'embed/usecases/**/*.test.ts'],
          exclude: MORE,
        },
      },
      { extends: true, test: { ...IN_BROWSER, name: 'more', include: MORE } },
      {
        extends: true,
        test: { ...IN_BROWSER, name: 'screens', include: ['tests/screens/**/*.test.ts'] },
      },
      { extends: true, test: { name: 'bench', environment: 'node', include: ['tests/bench/**/*.test.ts'] } },
    ],
  },
});

export default config;
