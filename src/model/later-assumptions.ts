import type { AssumptionId } from './types.ts';

/**
 * Assumptions that the model gained after an edition had been released, each with the value at which it changes no result
 * (in the assumption's own unit): an edition or a kept scenario without it is read with that value, so that links and
 * scenarios keep their figures.
 */
export const LATER_ASSUMPTIONS: Readonly<Partial<Record<AssumptionId, number>>> = {};
