import type { Headline, Ledgers } from '../model/headline.ts';
import { apportion } from './apportion.ts';

/** One side's ledgers in whole dollars. */
export interface RoundedSide {
  readonly cash: number;
  readonly capacity: number;
  readonly risk: number;
  readonly full: number;
}

/**
 * The figures of an answer in whole dollars, rounded together: ledgers add up to sides, and the difference of the
 * sides is the saving, digit for digit.
 */
export interface RoundedFigures {
  readonly us: RoundedSide;
  readonly f5: RoundedSide;
  readonly cashSaving: number;
  readonly fullSaving: number;
}

export function roundedFigures({ us, f5, cash, full }: Headline): RoundedFigures {
  const [usCash, f5Cash] = wholeSides(us.cash, f5.cash, cash.savings);
  const [usFull, f5Full] = wholeSides(us.full, f5.full, full.savings);
  return {
    us: shownSide(us, usCash, usFull),
    f5: shownSide(f5, f5Cash, f5Full),
    cashSaving: usCash - f5Cash,
    fullSaving: usFull - f5Full,
  };
}

/** Both sides in whole dollars, such that their difference is the rounded saving; each is less than $1 off. */
export function wholeSides(us: number, f5: number, saving: number): readonly [us: number, f5: number] {
  const [usWhole = 0, f5Whole = 0] = apportion([us, -f5], saving);
  return [usWhole, 0 - f5Whole];
}

function shownSide(side: Ledgers, cash: number, full: number): RoundedSide {
  const [capacity = 0, risk = 0] = apportion([side.capacity, side.risk], full - cash);
  return { cash, capacity, risk, full };
}
