import type { ValueGrade } from '../catalogue/grades.ts';
import type { InputPath } from './address.ts';
import type { Scenario } from './types.ts';

export type { ValueGrade } from '../catalogue/grades.ts';

/** Origin of one value of a scenario. */
export interface Provenance {
  readonly origin: 'default' | 'chosen';
  readonly grade: ValueGrade;
  /** Key of the edition's sources; null for a chosen value, or if sources are not loaded. */
  readonly source: string | null;
  /** Default of the value, in the same unit. */
  readonly default: number;
  /** Range of the default; the value in force, twice, if that is certain or was chosen. */
  readonly low: number;
  readonly high: number;
}

/** A scenario with the origin of each value, by path (see `InputPath`). */
export interface ResolvedScenario extends Scenario {
  readonly provenance: Readonly<Record<InputPath, Provenance>>;
}
