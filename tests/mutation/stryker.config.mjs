/** How Stryker changes one zone (`ZONE`) and tests it; 90 % noticed is the least. */
const zone = process.env.ZONE;

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  mutate: [`src/${zone}/**/*.ts`, `!src/${zone}/**/*.test.ts`, `!src/${zone}/index.ts`],
  // The project's compiler is newer than the one Stryker knows how to ask.
  tsconfigFile: 'none.json',
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  // A constant read once while a module loads would need a whole run for each change.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 8000,
  ignorePatterns: ['dist', '.git'],
  reporters: ['clear-text', 'html', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false },
  htmlReporter: { fileName: `reports/${zone}.html` },
  thresholds: { high: 95, low: 90, break: 90 },
};
