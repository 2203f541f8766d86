import type { Unit } from '../../model/names.ts';

/** A unit as a reader of the workbook meets it: "$ a week", "% of pay or cost", "hours a hire". */
export function unitText(unit: Unit): string {
  switch (unit) {
    case 'USD':
      return '$';
    case 'USD/year':
      return '$ a year';
    case 'USD/month':
      return '$ a month';
    case 'USD/week':
      return '$ a week';
    case 'USD/hour':
      return '$ an hour';
    case 'USD/hire':
      return '$ a hire';
    case 'share':
      return 'percent';
    case 'share/year':
      return 'percent a year';
    case 'hours/hire':
      return 'hours a hire';
    case 'hours/week':
      return 'hours a week';
    case 'ratio':
      return 'times';
    case 'days':
    case 'weeks':
    case 'months':
    case 'people':
      return unit;
    default:
      return unit satisfies never;
  }
}
