import { grouped, signed, trimmed } from './money.ts';

/** Dollars with cents if there are any: `$165,000.50`, `$78.10`. */
export function moneyExact(dollars: number | null): string {
  return signed(dollars, (amount) => {
    const [whole = '0', cents = '00'] = amount.toFixed(2).split('.');
    return `$${grouped(whole)}${cents === '00' ? '' : `.${cents}`}`;
  });
}

/** Short dollars, for axes: `$1.5B`, `$1.2M`, `$140k`, `$800`. */
export function moneyShort(dollars: number | null): string {
  return signed(dollars, (amount) => {
    if (amount >= 999.5e6) return `$${trimmed(amount / 1e9, 1)}B`;
    if (amount >= 999_500) return `$${trimmed(amount / 1e6, amount < 99.5e6 ? 1 : 0)}M`;
    if (amount >= 999.5) return `$${trimmed(amount / 1e3, amount < 9950 ? 1 : 0)}k`;
    return `$${Math.round(amount)}`;
  });
}

/** A share as a percentage: 0.843 is `84%` without digits, `84.3%` with one. */
export function percent(share: number | null, digits = 0): string {
  return signed(share, (amount) => `${(amount * 100).toFixed(digits)}%`);
}
