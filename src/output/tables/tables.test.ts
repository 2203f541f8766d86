/** Every figure of the tables is the figure that its explanation ends in, rounded so that the tables add up. */
import { describe, expect, it } from 'vitest';
import { anyScenario, fc } from '../../../tests/support/arbitraries.ts';
import { expectNear, scaleOf, total } from '../../../tests/support/scenarios.ts';
import { LEDGERS } from '../../catalogue/ledger-labels.ts';
import { calculate } from '../../model/calculate.ts';
import { explain } from '../../model/explain.ts';
import { roundedFigures } from '../../words/rounded-figures.ts';
import { type Cell, linesTable } from './lines.ts';
import { monthsTable } from './months.ts';

const tablesOf = (scenario: Parameters<typeof calculate>[0]) => {
  const results = calculate(scenario);
  const shown = roundedFigures(results);
  const months = (['cash', 'full'] as const).flatMap((lens) => monthsTable(results, shown, lens));
  return { results, shown, lines: linesTable(results, shown), months };
};

const cellsIn = (rows: readonly Record<'us' | 'f5' | 'difference', Cell | null>[]) =>
  rows.flatMap(({ us, f5, difference }) => [us, f5, difference]).filter((cell) => cell !== null);

describe('a figure shown', () => {
  it('is within a dollar of its own explanation', () => {
    fc.assert(
      fc.property(anyScenario(3), fc.nat(), (scenario, chance) => {
        const { results, lines, months } = tablesOf(scenario);
        const scale = Math.max(scaleOf(results.us), scaleOf(results.f5));
        const cells = cellsIn([...lines, ...months]);
        for (const { id, whole, exact } of cells)
          expect(Math.abs(whole - exact), id).toBeLessThanOrEqual(roomOf(id));
        // To explain all of them takes a second a scenario.
        for (const step of [0, 1, 2, 3]) {
          const { id, exact } = cells[(chance + 97 * step) % cells.length] as Cell;
          expectNear(exact, explain(scenario, id).value as number, scale, id);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/**
 * In dollars. Totals and months are within $1. A ledger makes up for what both totals beside it were rounded by, $0.75
 * each at most, which takes it and its lines to $1.25; a difference is that of the two sides as shown.
 */
function roomOf(id: string): number {
  if (id.startsWith('difference.')) return 2.5;
  return /savings|ToMonth|\.(cash|full)$/.test(id) ? 1 : 1.25;
}

describe('figures in whole dollars', () => {
  it('add up: lines to ledgers, ledgers to sides, sides to savings', () => {
    fc.assert(
      fc.property(anyScenario(3), (scenario) => {
        const { shown, lines } = tablesOf(scenario);
        for (const column of ['us', 'f5', 'difference'] as const) {
          const sum = (rows: typeof lines) => total(rows.map((row) => row[column]?.whole ?? 0));
          for (const ledger of LEDGERS) {
            const rows = lines.filter((row) => row.ledger === ledger);
            expect(sum(rows.filter(({ kind }) => kind === 'line'))).toBe(
              sum(rows.filter(({ kind }) => kind === 'total')),
            );
          }
          const ledgers = lines.filter(({ kind, ledger }) => kind === 'total' && ledger);
          expect(sum(ledgers)).toBe(sum(lines.slice(-1)));
        }
        expect(lines.at(-1)).toMatchObject({
          us: { whole: shown.us.full },
          f5: { whole: shown.f5.full },
          difference: { id: 'full.savings', whole: shown.fullSaving },
        });
      }),
    );
  });

  it('run to the totals: the last month is the total shown', () => {
    fc.assert(
      fc.property(anyScenario(3), (scenario) => {
        const { results, shown } = tablesOf(scenario);
        for (const lens of ['cash', 'full'] as const)
          expect(monthsTable(results, shown, lens).at(-1)).toMatchObject({
            month: scenario.horizonMonths,
            us: { whole: shown.us[lens] },
            f5: { whole: shown.f5[lens] },
            difference: { whole: lens === 'cash' ? shown.cashSaving : shown.fullSaving },
          });
      }),
    );
  });
});
