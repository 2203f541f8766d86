import { decimal } from './money.ts';
import type { NumberStyle } from './unit-style.ts';

/** A number as a field shows it, without its unit: 165000 is `165,000`, the share 0.034 is `3.4`. */
export function fieldText(value: number, style: NumberStyle): string {
  const shown = style === 'share' ? Number((value * 100).toPrecision(12)) : value;
  return decimal(shown, style === 'money' ? 2 : 6);
}

/** The same with its sign, for text: `$165,000`, `3.4%`. */
export function writtenNumber(value: number, style: NumberStyle): string {
  const text = fieldText(value, style);
  return style === 'money' ? text.replace(/\d/, '$$$&') : style === 'share' ? `${text}%` : text;
}
