import type { Bounds } from '../catalogue/field.ts';

export type NumberProblem = 'not a number' | 'too small' | 'too large' | 'not whole';

/** Problem of a value in a field; null if it fits. */
export function numberProblem(field: Bounds, value: unknown): NumberProblem | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not a number';
  if (value < field.min) return 'too small';
  if (value > field.max) return 'too large';
  return field.kind === 'whole' && !Number.isInteger(value) ? 'not whole' : null;
}
