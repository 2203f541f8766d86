import { TEAM_WIDE } from '../catalogue/parts/first.ts';
import type { Level, Recruiting } from '../edition/types.ts';
import type { AssumptionId, Assumptions } from '../model/types.ts';

/** A visitor's choices for one kind of seat; absent values are at their default. In $/week and $/year. */
export interface PositionChoice {
  readonly role: string;
  readonly headcount?: number;
  readonly weeklyRate?: number;
  readonly baseSalary?: number;
  /** Months from the plan's decision to this position's; 0 if absent. */
  readonly startMonth?: number;
  /** Changes the defaults of pay and rate; `mid` if absent. */
  readonly level?: Level;
  /** Assumptions for this position only; they override those of the scenario. */
  readonly assumptions?: Partial<Assumptions>;
}

/** A visitor's choices; with an edition they make a scenario. Only differences from the defaults matter. */
export interface Choices {
  /** Two-letter code. */
  readonly state: string;
  /** CBSA code of a metropolitan area of the state; its pay replaces the state's. */
  readonly metro?: string;
  /** People that the company employs in all; levies for larger employers are off. */
  readonly employees?: number;
  readonly horizonMonths?: number;
  readonly recruiting?: Recruiting;
  readonly positions: readonly PositionChoice[];
  readonly assumptions?: Partial<Assumptions>;
  /** Typed rates by levy id, as shares of wages; 0 switches a levy off, and any rate switches an optional one on. */
  readonly levies?: Readonly<Record<string, number>>;
}

/** 1…12 positions (MODEL.md 1). */
export const MOST_POSITIONS = 12;

/** True for an assumption that a position cannot override, since all savings are discounted together (MODEL.md 5). */
export function isTeamWide(id: AssumptionId): boolean {
  return TEAM_WIDE.includes(id);
}
