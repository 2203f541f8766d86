import { defineConfig, type ViteUserConfigExport } from 'vitest/config';
import { SHARED } from './build/vite-shared.ts';

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
        },
      },
      { extends: true, test: { name: 'dom', environment: 'happy-dom', include: ['src/**/*.test.tsx'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts', 'embed/usecases/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
          // The tests share nothing but modules without state of their own; read once, they save a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'node',
          include: ['tests/screens/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { extends: true, test: { name: 'bench', environment: 'node', include: ['tests/bench/**/*.test.ts'] } },
    ],
  },
});

export default config;
