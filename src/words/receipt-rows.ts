import { F5_CASH_LINES, RECEIPT_LABELS, US_CASH_LINES } from '../catalogue/parts/first.ts';
import type { Side } from '../catalogue/sides.ts';
import type { Headline } from '../model/headline.ts';
import { apportion } from './apportion.ts';
import type { RoundedFigures } from './rounded-figures.ts';

/** The columns of the receipt. */
export const SIDES = ['us', 'f5'] as const;

/** The lines of each side that are paid in cash, in the order of the receipt. */
export const PAID: Readonly<Record<Side, readonly string[]>> = { us: US_CASH_LINES, f5: F5_CASH_LINES };

/** Names of the lines in the receipt. */
export const ROW_LABELS: Readonly<Record<string, string>> = RECEIPT_LABELS;

/** Whole dollars of each cash line of a side, in that order. */
export type Paid = Readonly<Record<Side, readonly number[]>>;

/** The cash lines of both sides; they add up to each side's cash as shown. */
export function paidLines(headline: Pick<Headline, Side>, shown: RoundedFigures): Paid {
  const of = (side: Side) =>
    apportion(
      PAID[side].map((id) => headline[side].lines[id] ?? 0),
      shown[side].cash,
    );
  return { us: of('us'), f5: of('f5') };
}

/** What F5's column says of a line of the U.S. hire. */
export const INCLUDED = 'included';

export const TOTAL = 'Total';

/** What is not cash. */
export const NOT_CASH = 'empty-seat weeks, ramp-up, mis-hires';
