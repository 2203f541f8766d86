/** The figures that a reader may judge, as they are written. */
import { expect, it } from 'vitest';
import { anyScenario, fc } from '../../../tests/support/arbitraries.ts';
import { edition202611 } from '../../../tests/support/editions.ts';
import { calculate } from '../../model/calculate.ts';
import { resolve } from '../../scenario/index.ts';
import { roundedFigures } from '../../words/rounded-figures.ts';
import { disputes, disputeWords, lineFigures } from './figures.ts';

/** "−$1,234" as −1234. */
const dollars = (words: string) => Number(words.replace(/[$,]/g, '').replace('−', '-'));

it('lines to be judged add up to the totals that stand beside them', () => {
  fc.assert(
    fc.property(anyScenario(3), (scenario) => {
      const results = calculate(scenario);
      const shown = roundedFigures(results);
      for (const side of ['us', 'f5'] as const) {
        const lines = lineFigures(results).filter(({ key }) => key.startsWith(side));
        expect(lines.reduce((sum, { words }) => sum + dollars(words), 0)).toBe(shown[side].full);
      }
    }),
    { numRuns: 100 },
  );
});

it('a dispute names both figures and the reason', () => {
  const scenario = resolve(edition202611, { state: 'CA', positions: [{ role: 'ai-engineer' }] });
  const verdicts = { 'us.recruiting': { instead: 1250.4, note: 'In-house alone' } };
  const [dispute] = disputes(scenario, calculate(scenario), verdicts, (id) => id);
  expect(dispute && disputeWords(dispute)).toBe(
    'U.S. hire: recruiting: $1,250 instead of $5,475 (In-house alone)',
  );
});
