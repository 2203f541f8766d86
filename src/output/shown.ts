import type { Results, Side } from '../model/types.ts';
import { type ShownSide as LedgersShown, shownFigures as roundedTogether } from '../words/shown-figures.ts';
import { type ShownLines, shownLines } from '../words/shown-lines.ts';

/** One side in whole dollars: lines add up to ledgers, ledgers to `full`. */
export interface ShownSide extends LedgersShown {
  readonly lines: ShownLines;
}

/** The figures in whole dollars, rounded together: the difference of the sides is the saving, digit for digit. */
export interface Shown extends Readonly<Record<Side, ShownSide>> {
  readonly cashSaving: number;
  readonly fullSaving: number;
}

/** As the screen rounds, with the lines of each ledger beside them. */
export function shownFigures(results: Results): Shown {
  const shown = roundedTogether(results);
  const lines = shownLines(results, shown);
  return { ...shown, us: { ...shown.us, lines: lines.us }, f5: { ...shown.f5, lines: lines.f5 } };
}
