/** The unit tests of the zone in `ZONE`, arranged so that they can be repeated for every change. */
import { readFileSync } from 'node:fs';
import { defineConfig, type ViteUserConfigExport } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { SHARED } from '../../build/vite-shared.ts';

const MOST_RUNS = 25;

/** Examples before properties: most changes fail one of the quick tests, and the first failure ends the run. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const properties = ({ moduleId }: TestSpecification) =>
      readFileSync(moduleId, 'utf8').split('fc.assert').length;
    return files.toSorted((a, b) => properties(a) - properties(b));
  }
}

const config: ViteUserConfigExport = defineConfig({
  ...SHARED,
  plugins: [
    ...(SHARED.plugins ?? []),
    {
      name: 'short-property-runs',
      enforce: 'pre',
      // A counterexample is enough: looking for the smallest one takes longer than finding it.
      transform: (code, id) =>
        /\.test\.ts$|\/arbitraries\.ts$/.test(id)
          ? code
              .replace('configureGlobal({ ', `configureGlobal({ numRuns: ${MOST_RUNS}, endOnFailure: true, `)
              .replace(/numRuns: (\d+)/g, (_all, runs) => `numRuns: ${Math.min(MOST_RUNS, Number(runs))}`)
              .replace(/\{ numRuns \}/g, `{ numRuns: ${MOST_RUNS} }`)
          : undefined,
    },
  ],
  test: {
    environment: 'node',
    include: [`src/${process.env.ZONE}/**/*.test.ts`],
    bail: 1,
    // What the test files share is loaded once a run: for most changes that is most of the time.
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});

export default config;
