import type { Unit } from '../../model/names.ts';
import { styleOf } from '../../words/unit-style.ts';
import { unitWords } from '../../words/units.ts';

/** A unit without a value beside it, as a reader of the workbook meets it: "$ a week", "percent a year", "hours a hire". */
export function unitText(unit: Unit): string {
  if (unit === 'USD') return '$';
  if (unit === 'ratio') return 'times';
  return styleOf(unit) === 'money' ? `$ ${unitWords(unit)}` : unitWords(unit).replace('%', 'percent');
}
