import type { LineId } from '../../model/lines.ts';
import type { ReviewTotals } from '../../scenario/review/accepted.ts';
import { wholeSides } from '../../words/rounded-figures.ts';

/** Totals for comparing scenarios and replies: id in the model, name, and a function that reads it. */
export const TOTALS: readonly {
  readonly id: LineId;
  readonly label: string;
  readonly of: (totals: ReviewTotals) => number;
}[] = [
  { id: 'us.cash', label: 'U.S. hire, cash', of: ({ us }) => us.cash },
  { id: 'f5.cash', label: 'F5, cash', of: ({ f5 }) => f5.cash },
  { id: 'cash.savings', label: 'Cash saving', of: ({ cashSaving }) => cashSaving },
  { id: 'full.savings', label: 'Saving with delay and mis-hire', of: ({ fullSaving }) => fullSaving },
];

/** Totals in whole dollars that add up: the difference of the sides shown is the saving shown. */
export function shownTotals({ us, f5, cashSaving, fullSaving }: ReviewTotals): ReviewTotals {
  const [usCash, f5Cash] = wholeSides(us.cash, f5.cash, cashSaving);
  const [usFull, f5Full] = wholeSides(us.full, f5.full, fullSaving);
  return {
    us: { cash: usCash, full: usFull },
    f5: { cash: f5Cash, full: f5Full },
    cashSaving: usCash - f5Cash,
    fullSaving: usFull - f5Full,
  };
}
