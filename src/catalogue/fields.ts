import { type Bounds, boundsOf, type Field, type Unit } from './field.ts';
import { mapped } from './mapped.ts';
import { NUMBERS } from './parts/numbers.ts';
import type { NumberKey } from './plan.ts';

/** A number that can be set, in the form for inputs, validation, links and the npm package. */
export interface NumberField extends Bounds {
  readonly key: NumberKey;
  readonly unit: Unit;
  /** One press of an arrow key. */
  readonly step: number;
  /** Code in links; never reused for another meaning. */
  readonly code: string;
}

function numberField(key: NumberKey, field: Field): NumberField {
  const { code, unit, step } = field;
  return { key, unit, step, code, ...boundsOf(field) };
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
