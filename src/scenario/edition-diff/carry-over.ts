import type { EditionFigures } from '../../edition/figures.ts';
import { type Choices, type Issue, roleOf, validate } from '../index.ts';

/** One edition's choices on another edition. */
export interface CarriedOver {
  readonly choices: Choices;
  /** Of each position that was kept, where it stood before. */
  readonly kept: readonly number[];
  /** What the other edition does not have, such as a role. */
  readonly dropped: readonly Issue[];
}

/**
 * What was chosen stays chosen, what stood at a default takes the other edition's; but how long, where and how one
 * recruits is a question and not a figure, and stays. Null where the other edition has none of the roles.
 */
export function carryOver(from: EditionFigures, to: EditionFigures, choices: Choices): CarriedOver | null {
  const kept = choices.positions.flatMap(({ role }, p) => (roleOf(to, role) ? [p] : []));
  if (kept.length === 0) return null;
  const { horizonMonths = from.defaults.horizonMonths, recruiting = from.defaults.recruiting } = choices;
  const { choices: carried, issues } = validate({ ...choices, horizonMonths, recruiting }, to);
  return { choices: carried, kept, dropped: issues };
}
