/** The model from Node: a resolved scenario in, results and explanations out. */
export { calculate } from '../model/calculate.ts';
export { type Explanation, evaluate, explain } from '../model/explain.ts';
export { LINE_IDS, type LineId } from '../model/lines.ts';
export type { Provenance, ResolvedScenario } from '../model/provenance.ts';
export type * from '../model/types.ts';
