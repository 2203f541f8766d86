import type { EditionFigures } from '../../../edition/figures.ts';
import type { Comparison } from '../../../scenario/comparison.ts';
import { carryOver } from '../../../scenario/edition-diff/carry-over.ts';
import { atPositions } from '../../../scenario/review/changed-remarks.ts';
import { NO_REMARKS } from '../../../scenario/review/remarks.ts';

/**
 * Every scenario on the newer edition, without those that have none of its roles; null if none is left. Challenges were
 * about the older figures and stay with them.
 */
export function carriedComparison(
  comparison: Comparison,
  then: EditionFigures,
  now: EditionFigures,
): Comparison | null {
  const kept = comparison.scenarios.flatMap((scenario, i) => {
    const carried = carryOver(then, now, scenario.choices);
    if (!carried) return [];
    const { said } = atPositions(scenario.remarks ?? NO_REMARKS, carried.kept);
    return [
      { i, scenario: { name: scenario.name, choices: carried.choices, remarks: { said, verdicts: {} } } },
    ];
  });
  if (kept.length === 0) return null;
  const current = kept.findIndex(({ i }) => i === comparison.current);
  return { ...comparison, scenarios: kept.map(({ scenario }) => scenario), current: Math.max(0, current) };
}
