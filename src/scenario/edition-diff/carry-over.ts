import type { EditionFigures } from '../../edition/figures.ts';
import { type Choices, type Issue, roleOf, validate } from '../index.ts';

/** One edition's choices on another edition. */
export interface CarriedOver {
  readonly choices: Choices;
  /** Previous index of each position that was kept. */
  readonly kept: readonly number[];
  /** Parts that the other edition does not have, such as a role. */
  readonly dropped: readonly Issue[];
}

/**
 * Keeps choices, and takes the other edition's value for defaults. Horizon, state and recruiting are questions, not
 * figures, so they stay. Null if the other edition has none of the roles.
 */
export function carryOver(from: EditionFigures, to: EditionFigures, choices: Choices): CarriedOver | null {
  const kept = choices.positions.flatMap(({ role }, p) => (roleOf(to, role) ? [p] : []));
  if (kept.length === 0) return null;
  const { horizonMonths = from.defaults.horizonMonths, recruiting = from.defaults.recruiting } = choices;
  const { choices: carried, issues } = validate({ ...choices, horizonMonths, recruiting }, to);
  return { choices: carried, kept, dropped: issues };
}
