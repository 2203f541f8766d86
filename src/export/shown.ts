import { apportion } from '../format/apportion.ts';
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
import { LEDGERS } from './labels.ts';

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

/** Rounds as the screen does, so that a summary never differs from it by a dollar. */
export function shownFigures({ us, f5, cash, full }: Results): Shown {
  const cashSaving = Math.round(cash.savings);
  const fullSaving = Math.round(full.savings);
  const [usCash = 0, f5Cash = 0] = apportion([us.cash, -f5.cash], cashSaving);
  const [usFull = 0, f5Full = 0] = apportion([us.full, -f5.full], fullSaving);
  return {
    us: shownSide(us, usCash, usFull),
    f5: shownSide(f5, 0 - f5Cash, 0 - f5Full),
    cashSaving,
    fullSaving,
  };
}

/** Line ids of a ledger, of both sides. */
export const LEDGER_LINES: Readonly<Record<Ledger, readonly string[]>> = {
  cash: [...US_CASH_LINES, ...F5_CASH_LINES],
  capacity: CAPACITY_LINES,
  risk: RISK_LINES,
};

function shownSide(side: SideResults<string>, cash: number, full: number): ShownSide {
  const [capacity = 0, risk = 0] = apportion([side.capacity, side.risk], full - cash);
  const ledgers = { cash, capacity, risk };
  const lines = LEDGERS.flatMap((ledger) => {
    const ids = LEDGER_LINES[ledger].filter((id) => id in side.lines);
    const amounts = ids.map((id) => side.lines[id] as number);
    return apportion(amounts, ledgers[ledger]).map((dollars, i) => [ids[i], dollars] as const);
  });
  return { ...ledgers, full, lines: Object.fromEntries(lines) };
}
