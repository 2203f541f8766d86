import type { ResolvedScenario } from '../../../model/provenance.ts';
import type { Lens } from '../../../output/tables/months.ts';
import { monthsTable } from '../../../output/tables/months.ts';
import { letterOf } from '../../../scenario/comparison-edits.ts';
import type { Resolved } from '../../../scenario/index.ts';
import { resultsOf } from '../../../scenario/results-of.ts';
import { roundedFigures } from '../../../words/rounded-figures.ts';
import type { ChartLine } from '../../charts/lazy/chart-data.ts';

/** Running totals of all scenarios; where two have the same, they share a line. */
export function comparedLines(
  scenarios: readonly (Resolved & ResolvedScenario)[],
  lens: Lens,
): readonly ChartLine[] {
  const lines: ChartLine[] = [];
  scenarios.forEach((scenario, i) => {
    const results = resultsOf(scenario);
    const rows = monthsTable(results, roundedFigures(results), lens);
    for (const side of ['us', 'f5'] as const) {
      const totals = rows.map((row) => row[side].whole);
      const same = lines.findIndex((line) => line.side === side && String(line.totals) === String(totals));
      const shared = lines[same];
      if (shared) lines[same] = { ...shared, scenarios: [...shared.scenarios, letterOf(i)] };
      else lines.push({ side, scenarios: [letterOf(i)], totals });
    }
  });
  return lines;
}
