import type { Field, Unit } from './field.ts';
import { mapped } from './mapped.ts';
import { NUMBERS } from './parts/numbers.ts';
import type { NumberKey } from './plan.ts';

/** A number that can be set, in the form for inputs, validation, links and the npm package. */
export interface NumberField {
  readonly key: NumberKey;
  readonly kind: 'whole' | 'decimal';
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** One press of an arrow key. */
  readonly step: number;
  /** Code in links; never reused for another meaning. */
  readonly code: string;
}

export function numberField(key: NumberKey, { code, unit, min, max, step, whole }: Field): NumberField {
  return { key, kind: whole ? 'whole' : 'decimal', unit, min, max, step, code };
}

/** Every number of a scenario, in the catalog's order. */
export const FIELDS: Readonly<Record<NumberKey, NumberField>> = mapped(NUMBERS, (number, key) =>
  numberField(key, number),
);

/** Name and unit of every number. */
export const NAMES: Readonly<Record<NumberKey, { readonly label: string; readonly unit: Unit }>> = mapped(
  NUMBERS,
  ({ label, unit }) => ({ label, unit }),
);
