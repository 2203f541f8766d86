import { money } from './money.ts';

/** A difference in whole dollars: "+$9,545", "−$300", "$0". */
export function signedMoney(dollars: number): string {
  return Math.round(dollars) > 0 ? `+${money(dollars)}` : money(dollars);
}
