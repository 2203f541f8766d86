import { TEAM_WIDE } from '../catalogue/parts/first.ts';
import type { Recruiting } from '../edition/types.ts';
import type { AssumptionId, Assumptions } from '../model/types.ts';

/** What a visitor chose for one kind of seat; what is absent stands at its default. $/week, $/year. */
export interface PositionChoice {
  readonly role: string;
  readonly headcount?: number;
  readonly weeklyRate?: number;
  readonly baseSalary?: number;
  /** For this position alone; stronger than the scenario's own. */
  readonly assumptions?: Partial<Assumptions>;
}

/** What a visitor chose; together with an edition it makes a scenario. Only what differs from the defaults matters. */
export interface Choices {
  /** Two-letter code. */
  readonly state: string;
  readonly horizonMonths?: number;
  readonly recruiting?: Recruiting;
  readonly positions: readonly PositionChoice[];
  readonly assumptions?: Partial<Assumptions>;
  /** Own rate of a levy by its id, a share of wages; 0 switches it off, and an optional levy is switched on by a rate. */
  readonly levies?: Readonly<Record<string, number>>;
}

/** 1…12 positions (MODEL.md 1). */
export const MOST_POSITIONS = 12;

/** True for what a position cannot have of its own: the savings of all positions are discounted together (MODEL.md 5). */
export function isTeamWide(id: AssumptionId): boolean {
  return TEAM_WIDE.includes(id);
}
