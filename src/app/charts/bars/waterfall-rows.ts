import type { Evaluation } from '../../../scenario/evaluation.ts';
import type { ShownFigures } from '../../../words/shown-figures.ts';
import { costRows, type Lens } from '../data.ts';

/** One step from the U.S. cost down (or up) to F5's, in whole dollars. */
export interface WaterfallRow {
  /** Id of the figure in the model. */
  readonly line: string;
  readonly label: string;
  /** Where the bar begins and ends, in dollars. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'us' | 'f5' | 'less' | 'more';
}

/** From the U.S. total over every difference to F5's total; lines that do not differ are left out. */
export function waterfallRows(
  { results }: Evaluation,
  shown: ShownFigures,
  lens: Lens,
): readonly WaterfallRow[] {
  let level = shown.us[lens];
  const steps = costRows(results, shown)
    .filter(({ ledger }) => lens === 'full' || ledger === 'cash')
    .flatMap(({ id, label, us, f5 }): WaterfallRow[] => {
      const change = (f5 ?? 0) - (us ?? 0);
      if (change === 0) return [];
      const from = level;
      level += change;
      return [{ line: `difference.${id}`, label, from, to: level, kind: change < 0 ? 'less' : 'more' }];
    });
  return [
    { line: `us.${lens}`, label: 'U.S. hire', from: 0, to: shown.us[lens], kind: 'us' },
    ...steps,
    { line: `f5.${lens}`, label: 'F5', from: 0, to: level, kind: 'f5' },
  ];
}
