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
import { apportion } from './apportion.ts';
import { LEDGERS } from './ledgers.ts';
import type { ShownFigures, ShownSide } from './shown-figures.ts';

/** Line ids of a ledger, of both sides. */
export const LEDGER_LINES: Readonly<Record<Ledger, readonly string[]>> = {
  cash: [...US_CASH_LINES, ...F5_CASH_LINES],
  capacity: CAPACITY_LINES,
  risk: RISK_LINES,
};

/** One side's lines in whole dollars, by id. */
export type ShownLines = Readonly<Record<string, number>>;

/** Every line of both sides, rounded so that the lines of a ledger add up to the ledger as shown. */
export function shownLines(results: Results, shown: ShownFigures): Readonly<Record<Side, ShownLines>> {
  return { us: wholeLines(results.us, shown.us), f5: wholeLines(results.f5, shown.f5) };
}

function wholeLines(side: SideResults<string>, shown: ShownSide): ShownLines {
  return Object.fromEntries(
    LEDGERS.flatMap((ledger) => {
      const ids = LEDGER_LINES[ledger].filter((id) => id in side.lines);
      const amounts = ids.map((id) => side.lines[id] as number);
      return apportion(amounts, shown[ledger]).map((dollars, i) => [ids[i], dollars]);
    }),
  );
}
