/**
 * Dollars in U.S. format, without Intl: its first use costs tens of milliseconds before the first answer. A value
 * that is not a number becomes a dash, so NaN never reaches a screen.
 */
export function money(dollars: number | null): string {
  return signed(dollars, (amount) => `$${grouped(String(Math.round(amount)))}`);
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

/** A value with its sign in front; a dash for one that is not a number. */
export function signed(value: number | null, show: (magnitude: number) => string): string {
  if (value === null || !Number.isFinite(value)) return NONE;
  const text = show(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** At most so many decimals, without zeros at the end. */
export function trimmed(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

/** Digits in groups of three. */
export function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
