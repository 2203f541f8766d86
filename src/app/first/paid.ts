import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Side } from '../../catalogue/ledgers.ts';
import { paidLines } from '../../words/receipt-rows.ts';
import type { Display } from '../display.ts';

/** Whole dollars of each cash line of a side, in the order of the receipt. */
export type Paid = Readonly<Record<Side, ReadonlySignal<readonly number[]>>>;

/** The cash lines of both sides; they add up to each side's cash as shown. */
export function paidBy({ displayed, rounded }: Display): Paid {
  const of = (side: Side) =>
    computed(() => paidLines(side, displayed.value.headline, rounded.value[side].cash));
  return { us: of('us'), f5: of('f5') };
}
