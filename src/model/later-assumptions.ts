import type { AssumptionId } from './types.ts';

/**
 * Assumptions added to the model after an edition was released, each with the value at which it changes no result (in
 * the assumption's unit). An edition or a saved scenario without it is read with that value, so that links and
 * scenarios keep their figures.
 */
export const LATER_ASSUMPTIONS: Readonly<Partial<Record<AssumptionId, number>>> = {};
