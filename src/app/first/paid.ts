import { computed, type ReadonlySignal } from '@preact/signals-core';
import { F5_CASH_LINES, US_CASH_LINES } from '../../catalogue/parts/first.ts';
import { apportion } from '../../words/apportion.ts';
import type { Display } from '../display.ts';

export const SIDES = ['us', 'f5'] as const;
export type Side = (typeof SIDES)[number];

/** The lines of each side that are paid in cash, in the order of the receipt. */
export const PAID: Readonly<Record<Side, readonly string[]>> = { us: US_CASH_LINES, f5: F5_CASH_LINES };

/** Whole dollars of each cash line of a side, in that order. */
export type Paid = Readonly<Record<Side, ReadonlySignal<readonly number[]>>>;

/** The cash lines of both sides; they add up to each side's cash as shown. */
export function paidBy({ displayed, rounded }: Display): Paid {
  const of = (side: Side) =>
    computed(() => {
      const { lines } = displayed.value.headline[side];
      return apportion(
        PAID[side].map((id) => lines[id] ?? 0),
        rounded.value[side].cash,
      );
    });
  return { us: of('us'), f5: of('f5') };
}
