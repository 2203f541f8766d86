/**
 * Dollars in U.S. format, without Intl: its first use costs tens of milliseconds before the first answer. A value
 * that is not a number becomes a dash, so NaN never reaches a screen.
 */
export function money(dollars: number | null): string {
  return signed(dollars, (amount) => `$${grouped(String(Math.round(amount)))}`);
}

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

/** A plain number with at most `digits` decimals: `1,234.5`. */
export function decimal(value: number | null, digits = 2): string {
  return signed(value, (amount) => {
    const [whole = '0', fraction] = trimmed(amount, digits).split('.');
    return fraction ? `${grouped(whole)}.${fraction}` : grouped(whole);
  });
}

const MINUS = '−';
const NONE = '–';

function signed(value: number | null, show: (magnitude: number) => string): string {
  if (value === null || !Number.isFinite(value)) return NONE;
  const text = show(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

function trimmed(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
