import type { Side } from '../catalogue/ledgers.ts';
import { F5_CASH_LINES, RECEIPT_LABELS, US_CASH_LINES } from '../catalogue/parts/first.ts';
import type { Headline } from '../model/headline.ts';
import { apportion } from './apportion.ts';

/** The columns of the receipt. */
export const SIDES = ['us', 'f5'] as const;

/** The lines of each side that are paid in cash, in the order of the receipt. */
export const PAID: Readonly<Record<Side, readonly string[]>> = { us: US_CASH_LINES, f5: F5_CASH_LINES };

/** Name of a line in the receipt. */
export function receiptLabel(id: string): string {
  return RECEIPT_LABELS[id as keyof typeof RECEIPT_LABELS];
}

/** Whole dollars of each cash line of a side, in that order; they add up to its `cash` as shown. */
export function paidLines(side: Side, headline: Pick<Headline, Side>, cash: number): readonly number[] {
  const { lines } = headline[side];
  return apportion(
    PAID[side].map((id) => lines[id] ?? 0),
    cash,
  );
}

/** What F5's column says of a line of the U.S. hire. */
export const INCLUDED = 'included';

export const TOTAL = 'Total';

/** What is not cash. */
export const NOT_CASH = 'empty-seat weeks, ramp-up, mis-hires';
