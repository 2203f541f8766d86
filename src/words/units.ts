import type { Unit } from '../model/names.ts';
import type { Provenance } from '../model/provenance.ts';
import { fieldText } from './field-text.ts';
import { decimal } from './money.ts';
import { moneyExact } from './money-forms.ts';
import { styleOf } from './unit-style.ts';

/** A unit in words, next to a field. */
export function unitWords(unit: Unit): string {
  switch (unit) {
    case 'USD':
      return 'once';
    case 'USD/year':
      return 'a year';
    case 'USD/month':
      return 'a month';
    case 'USD/week':
      return 'a week';
    case 'USD/hour':
      return 'an hour';
    case 'USD/hire':
      return 'a hire';
    case 'share':
      return '%';
    case 'share/year':
      return '% a year';
    case 'hours/hire':
      return 'hours a hire';
    case 'hours/week':
      return 'hours a week';
    case 'ratio':
      return '×';
    case 'days':
    case 'weeks':
    case 'months':
    case 'people':
      return unit;
    default:
      return unit satisfies never;
  }
}

/** "Default 56 days · range 37–90 days". */
export function rangeWords(provenance: Provenance, unit: Unit): string {
  const style = styleOf(unit);
  const show = (value: number) => `${style === 'money' ? '$' : ''}${fieldText(value, style)}`;
  const suffix = style === 'share' ? '%' : style === 'plain' ? ` ${unitWords(unit)}` : '';
  const start = `Default ${show(provenance.default)}${suffix}`;
  if (provenance.origin === 'chosen' || provenance.low === provenance.high) return start;
  return `${start} · range ${show(provenance.low)}–${show(provenance.high)}${suffix}`;
}

/**
 * A value in a formula, exact enough to recompute by hand: `$165,000`, `3.4%`, `10.158904 months`. A constant of the
 * formula has no unit. An undefined value (÷ 0) is a dash.
 */
export function quantity(value: number | null, unit: Unit | null): string {
  if (value === null || !Number.isFinite(value)) return decimal(null);
  if (unit === null || unit === 'ratio') return decimal(value, 6);
  const style = styleOf(unit);
  if (style === 'money') return moneyExact(value);
  return style === 'share' ? `${decimal(value * 100, 4)}%` : `${decimal(value, 6)} ${nounOf(value, unit)}`;
}

/** A value outside a formula, short and with its whole unit: "$7,885 a year", "1 hour a week", "3.4% a year", "0.7×". */
export function measured(value: number | null, unit: Unit): string {
  const text = shortQuantity(value, unit);
  if (value === null || !Number.isFinite(value)) return text;
  if (unit === 'ratio') return `${text}×`;
  const [, per] = unit.split('/');
  return per ? `${text} ${per === 'hour' ? 'an' : 'a'} ${per}` : text;
}

/**
 * The same for reading: times with two decimals, ratios with four, and endless percentages with two, unless that
 * rounds them to 0.
 */
export function shortQuantity(value: number | null, unit: Unit | null): string {
  if (value === null || unit === null || unit.startsWith('USD')) return quantity(value, unit);
  const digits = digitsOf(value, unit);
  const rounded = Number(value.toFixed(digits));
  return quantity(rounded === 0 ? value : rounded, unit);
}

function digitsOf(value: number, unit: Unit): number {
  if (!unit.startsWith('share')) return unit === 'ratio' ? 4 : 2;
  const ends = Math.abs(Number(value.toFixed(6)) - value) < 1e-12;
  return ends ? 6 : 4;
}

/** Unit after a value: "1 month", "2 hours"; money and shares have their sign instead. */
function nounOf(value: number, unit: Unit): string {
  const noun = unit === 'people' ? 'people' : (unit.split('/')[0] as string);
  if (value !== 1) return noun;
  return noun === 'people' ? 'person' : noun.replace(/s$/, '');
}
