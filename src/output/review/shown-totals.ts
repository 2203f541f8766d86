import type { Totals } from '../../scenario/review/accepted.ts';
import { apportion } from '../../words/apportion.ts';

/** Totals in whole dollars that add up: the difference of the sides shown is the saving shown. */
export function shownTotals({ us, f5, cashSaving, fullSaving }: Totals): Totals {
  const cash = Math.round(cashSaving);
  const full = Math.round(fullSaving);
  const [usCash = 0, f5Cash = 0] = apportion([us.cash, -f5.cash], cash);
  const [usFull = 0, f5Full = 0] = apportion([us.full, -f5.full], full);
  return {
    us: { cash: usCash, full: usFull },
    f5: { cash: 0 - f5Cash, full: 0 - f5Full },
    cashSaving: cash,
    fullSaving: full,
  };
}
