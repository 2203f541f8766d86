import type { InputPath } from './input.ts';
import type { Scenario } from './types.ts';

/** How sure a value is (MODEL.md 7), strongest first; `yours` is what a visitor typed. */
export type ValueGrade = 'law' | 'official' | 'survey' | 'f5' | 'judgement' | 'yours';

/** Where one value of a scenario comes from. */
export interface Provenance {
  readonly origin: 'default' | 'chosen';
  readonly grade: ValueGrade;
  /** Key of the edition's sources; null for a chosen value, and where sources are not loaded. */
  readonly source: string | null;
  /** What the value would be by default, in the same unit. */
  readonly default: number;
  /** The range in which the default is uncertain; equal to it where the value is certain or was chosen. */
  readonly low: number;
  readonly high: number;
}

/** A scenario that knows where each of its values comes from, by path (see `InputPath`). */
export interface ResolvedScenario extends Scenario {
  readonly provenance: Readonly<Record<InputPath, Provenance>>;
}
