import { defineConfig, type ViteUserConfigExport } from 'vitest/config';
import { SHARED } from './build/vite-shared.ts';

/** Room for a machine that has other things to do: a test that hangs is rare, a slow minute is not. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

const IN_BROWSER = {
  ...PATIENCE,
  environment: 'node' as const,
  setupFiles: ['tests/support/close-contexts.ts'],
  // A headless Chromium gives no frame at all to a page in some hundred: whatever waits for two equal frames then ends so.
  // A part of the screen that really never stands still does so again.
  retry: { count: 1, condition: /waiting for element to be (visible, enabled and )?stable/ },
  // The tests share nothing but modules without state of their own, read once.
  maxWorkers: 2,
  isolate: false,
};

/**
 * In `npm run test:all` alone: host pages, loader, frames and the publisher's pages; the package; the print-out; axe
 * beyond the first view; the long runs.
 */
const MORE = [
  'embed/usecases/**/*.test.ts',
  'tests/browser/{builder,builder-file,builder-lines,hosting,methodology,oembed,package,publishing,recipes}.test.ts',
  'tests/browser/{roles,same-build,site}.test.ts',
  'tests/browser/{first-figure,frame,frame-address,frame-tools,frame-trust,loader,page-services,version-query}.test.ts',
  'tests/browser/{generators,host-layouts,loader-hosts,lost-parts,next,optimizers}.test.ts',
  'tests/browser/{accessibility-states,fuzz,paper,soak}.test.ts',
  'tests/long/**/*.test.ts',
];

/** Installs and builds, which take minutes, and what runs in Node. */
const WITHOUT_BROWSER = ['tests/browser/{generators,package,same-build}.test.ts', 'tests/long/**'];

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
            'embed/builder/**/*.test.ts',
            'tests/unit/**/*.test.ts',
          ],
          testTimeout: 60_000,
          maxWorkers: 2,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx', 'embed/builder/**/*.test.tsx'],
          maxWorkers: 2,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...IN_BROWSER,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: MORE,
        },
      },
      {
        extends: true,
        test: {
          ...IN_BROWSER,
          name: 'more',
          include: MORE,
          // What is the same in any browser is not done again in the second one.
          exclude: process.env.BROWSER === 'system' ? WITHOUT_BROWSER : [],
        },
      },
      {
        extends: true,
        test: { ...IN_BROWSER, name: 'screens', include: ['tests/screens/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          ...IN_BROWSER,
          name: 'wordpress',
          include: ['tests/wordpress/*.test.ts'],
          expect: { poll: { timeout: 10_000 } },
        },
      },
      { extends: true, test: { name: 'bench', environment: 'node', include: ['tests/bench/**/*.test.ts'] } },
    ],
  },
});

export default config;
