import { fieldText } from '../../format/field-text.ts';
import type { NumberStyle } from '../../format/parse.ts';
import type { Unit } from '../../model/names.ts';
import type { Provenance } from '../../model/provenance.ts';

/** How numbers of a unit are typed: shares in percent, money after a dollar sign. */
export function styleOf(unit: Unit): NumberStyle {
  if (unit.startsWith('USD')) return 'money';
  return unit.startsWith('share') ? 'share' : 'plain';
}

/** A unit beside a field, in words. */
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

/** "Default 56, range 37 to 90 days". */
export function rangeWords(provenance: Provenance, unit: Unit): string {
  const style = styleOf(unit);
  const show = (value: number) => `${style === 'money' ? '$' : ''}${fieldText(value, style)}`;
  const suffix = style === 'share' ? '%' : style === 'plain' ? ` ${unitWords(unit)}` : '';
  const start = `Default ${show(provenance.default)}${suffix}`;
  if (provenance.origin === 'chosen' || provenance.low === provenance.high) return start;
  return `${start}, range ${show(provenance.low)} to ${show(provenance.high)}${suffix}`;
}
