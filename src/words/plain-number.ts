import type { NumberField } from '../catalogue/fields.ts';
import { styleOf } from './unit-style.ts';

/** Digits with or without commas between thousands, and at most two decimals: three could be thousands, too. */
const PLAIN = /^(\$?)((?:[1-9]\d{0,2}(?:,\d{3})+|\d{1,15})(?:\.\d{0,2})?)(%?)$/;

/** What can be typed into a field. */
export type TypedField = Pick<NumberField, 'unit' | 'min' | 'max' | 'kind'>;

/**
 * A number that means one thing only in a field: `165,000.50`, `$600`, `3.4%`. Null for all else, which is for
 * `read-number.ts` to read or refuse. A share is typed in percent; one below 1 is left to it too, since it may be meant
 * as a fraction.
 */
export function plainNumber(typed: string, { unit, min, max, kind }: TypedField): number | null {
  const [, dollar, grouped, percent] = PLAIN.exec(typed.trim()) ?? [];
  const style = styleOf(unit);
  if (!grouped || (dollar && style !== 'money') || (percent && style !== 'share')) return null;
  const share = style === 'share';
  const value = Number(`${grouped.replaceAll(',', '')}e${share ? -2 : 0}`);
  if (value < min || value > max || (kind === 'whole' && value % 1)) return null;
  return share && !percent && value && value < 0.01 ? null : value;
}
