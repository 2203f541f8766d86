/** What a screen needs to know of the scenario's fields. */

export type { NumberField } from '../scenario/index.ts';
export { FIELDS, LEVY_RATE, MOST_POSITIONS } from '../scenario/index.ts';
