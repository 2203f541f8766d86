/** What a screen needs to know of the scenario's fields. */

export type { NumberField, NumberKey } from '../scenario/index.ts';
export { ASSUMPTION_KEYS, FIELDS, LEVY_RATE, MOST_POSITIONS } from '../scenario/index.ts';
