import { SIDE_LABELS } from '../../../catalogue/sides.ts';
import { linesTable } from '../../../output/tables/lines.ts';
import type { Lens } from '../../../output/tables/months.ts';
import type { Evaluation } from '../../../scenario/evaluation.ts';
import { resultsOf } from '../../../scenario/results-of.ts';
import type { RoundedFigures } from '../../../words/rounded-figures.ts';

/** One step from the U.S. cost down (or up) to F5's, in whole dollars. */
export interface WaterfallRow {
  /** Id of the figure in the model. */
  readonly line: string;
  readonly label: string;
  /** Start and end of the bar, in dollars. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'us' | 'f5' | 'less' | 'more';
}

/** From the U.S. total over every difference to F5's total; lines that do not differ are left out. */
export function waterfallRows(
  { scenario }: Evaluation,
  rounded: RoundedFigures,
  lens: Lens,
): readonly WaterfallRow[] {
  let level = rounded.us[lens];
  const steps = linesTable(resultsOf(scenario), rounded)
    .filter(({ kind, ledger }) => kind === 'line' && (lens === 'full' || ledger === 'cash'))
    .flatMap(({ label, difference: { id: line, whole } }): WaterfallRow[] => {
      if (whole === 0) return [];
      const from = level;
      level -= whole;
      return [{ line, label, from, to: level, kind: whole > 0 ? 'less' : 'more' }];
    });
  return [
    { line: `us.${lens}`, label: SIDE_LABELS.us, from: 0, to: rounded.us[lens], kind: 'us' },
    ...steps,
    { line: `f5.${lens}`, label: SIDE_LABELS.f5, from: 0, to: level, kind: 'f5' },
  ];
}
