/** Scenarios from Node: choices and an edition make a resolved scenario. */
import type { EditionFigures } from '../edition/figures.ts';
import {
  type Choices,
  type Resolved,
  resolve as resolveOn,
  type Validated,
  validate as validateOn,
} from '../scenario/index.ts';
import { NEWEST } from './data.ts';

export { ASSUMPTION_IDS as ASSUMPTION_KEYS } from '../model/types.ts';
export type { Choices, Issue, NumberField, PositionChoice, Resolved, Validated } from '../scenario/index.ts';
export { FIELDS, LEVY_RATE, MOST_POSITIONS } from '../scenario/index.ts';

/**
 * Resolves choices to a scenario that `calculate` reads, with every value explicit and its provenance. Uses the newest
 * edition unless you pass another. Throws a RangeError that names every part of the choices that cannot be used.
 */
export function resolve(choices: Choices, edition: EditionFigures = NEWEST): Resolved {
  const { choices: valid, issues } = validateOn(choices, edition);
  if (issues.length > 0)
    throw new RangeError(
      `these choices cannot be used: ${issues.map(({ path, problem, given }) => `${path} ${problem} (${given})`).join('; ')}`,
    );
  return resolveOn(edition, valid);
}

/** Turns any value into choices; names unusable parts in `issues` and leaves them at their default. Never throws. */
export function validate(given: unknown, edition: EditionFigures = NEWEST): Validated {
  return validateOn(given, edition);
}
