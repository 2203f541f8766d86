import type { LineId } from '../../model/lines.ts';
import type { ReviewTotals } from '../../scenario/review/accepted.ts';
import { wholeSides } from '../../words/rounded-figures.ts';
import type { Lens } from './months.ts';

/** Totals for comparing scenarios and replies: id in the model, name, and a function that reads it. */
export const TOTALS: readonly {
  readonly id: LineId;
  readonly label: string;
  readonly of: (totals: ReviewTotals) => number;
}[] = [
  { id: 'us.cash', label: 'U.S. hire, cash', of: ({ us }) => us.cash },
  { id: 'f5.cash', label: 'F5, cash', of: ({ f5 }) => f5.cash },
  { id: 'cash.savings', label: 'Cash saving', of: ({ cashSaving }) => cashSaving },
  { id: 'full.savings', label: 'All-in saving', of: ({ fullSaving }) => fullSaving },
];

type TotalRow = (typeof TOTALS)[number];

/** Totals of the scenarios side by side: both sides and the saving as it is counted, then the saving the other way. */
export function totalsIn(lens: Lens): readonly TotalRow[] {
  const words = lens === 'cash' ? 'cash' : 'all in';
  const cash: TotalRow = { id: 'cash.savings', label: 'Cash saving', of: ({ cashSaving }) => cashSaving };
  const full: TotalRow = { id: 'full.savings', label: 'All-in saving', of: ({ fullSaving }) => fullSaving };
  return [
    { id: `us.${lens}`, label: `U.S. hire, ${words}`, of: ({ us }) => us[lens] },
    { id: `f5.${lens}`, label: `F5, ${words}`, of: ({ f5 }) => f5[lens] },
    ...(lens === 'cash' ? [cash, full] : [full, cash]),
  ];
}

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
