import { apportion } from '../format/apportion.ts';
import { LEDGERS } from '../format/ledgers.ts';
import { type ShownSide as LedgersShown, shownFigures as roundedTogether } from '../format/shown-figures.ts';
import {
  CAPACITY_LINES,
  F5_CASH_LINES,
  type Ledger,
  type Results,
  RISK_LINES,
  type Side,
  type SideResults,
  US_CASH_LINES,
} from '../model/types.ts';

/** One side in whole dollars: lines add up to ledgers, ledgers to `full`. */
export interface ShownSide extends Readonly<Record<Ledger, number>> {
  readonly full: number;
  readonly lines: Readonly<Record<string, number>>;
}

/** The figures in whole dollars, rounded together: the difference of the sides is the saving, digit for digit. */
export interface Shown extends Readonly<Record<Side, ShownSide>> {
  readonly cashSaving: number;
  readonly fullSaving: number;
}

/** As the screen rounds, with the lines of each ledger beside them. */
export function shownFigures(results: Results): Shown {
  const shown = roundedTogether(results);
  return { ...shown, us: withLines(results.us, shown.us), f5: withLines(results.f5, shown.f5) };
}

/** Line ids of a ledger, of both sides. */
export const LEDGER_LINES: Readonly<Record<Ledger, readonly string[]>> = {
  cash: [...US_CASH_LINES, ...F5_CASH_LINES],
  capacity: CAPACITY_LINES,
  risk: RISK_LINES,
};

function withLines(side: SideResults<string>, shown: LedgersShown): ShownSide {
  const lines = LEDGERS.flatMap((ledger) => {
    const ids = LEDGER_LINES[ledger].filter((id) => id in side.lines);
    const amounts = ids.map((id) => side.lines[id] as number);
    return apportion(amounts, shown[ledger]).map((dollars, i) => [ids[i], dollars] as const);
  });
  return { ...shown, lines: Object.fromEntries(lines) };
}
