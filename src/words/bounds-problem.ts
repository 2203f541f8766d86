import { writtenNumber } from './field-text.ts';
import type { TypedField } from './plain-number.ts';
import { styleOf } from './unit-style.ts';

/** Message about a number outside a field's bounds; empty if it is inside. */
export function boundsProblem(value: number, { unit, min, max, kind }: TypedField): string {
  if (kind === 'whole' && !Number.isInteger(value)) return 'Enter a whole number.';
  if (value >= min && value <= max) return '';
  const written = (bound: number) => writtenNumber(bound, styleOf(unit));
  return `Enter ${written(min)} to ${written(max)}.`;
}
