import type { Headline, Ledgers } from '../model/headline.ts';
import { apportion } from './apportion.ts';

/** One side's ledgers in whole dollars. */
export interface ShownSide {
  readonly cash: number;
  readonly capacity: number;
  readonly risk: number;
  readonly full: number;
}

/**
 * The figures of an answer in whole dollars, rounded together: ledgers add up to sides, and the difference of the
 * sides is the saving, digit for digit.
 */
export interface ShownFigures {
  readonly us: ShownSide;
  readonly f5: ShownSide;
  readonly cashSaving: number;
  readonly fullSaving: number;
}

export function shownFigures({ us, f5, cash, full }: Headline): ShownFigures {
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

function shownSide(side: Ledgers, cash: number, full: number): ShownSide {
  const [capacity = 0, risk = 0] = apportion([side.capacity, side.risk], full - cash);
  return { cash, capacity, risk, full };
}
