/** What a screen says of the model's limits. */
export { EXCLUDED, GUARDS } from '../model/limits.ts';
