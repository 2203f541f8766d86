import type { Edition } from '../../edition/types.ts';
import { encode } from '../../link/index.ts';
import { headline } from '../../model/headline.ts';
import { type Choices, type Resolved, resolve } from '../../scenario/index.ts';
import { byName } from '../../words/by-name.ts';
import { type RoundedFigures, roundedFigures } from '../../words/rounded-figures.ts';

/** A role in one state, everything at its default. */
export interface RoleInState {
  readonly choices: Choices;
  readonly scenario: Resolved;
  /** In whole dollars, as on screen. */
  readonly shown: RoundedFigures;
  /** The scenario as a link's text. */
  readonly text: string;
  readonly stateName: string;
}

/** A role in a state of the edition. */
export function roleIn(edition: Edition, role: string, state: string): RoleInState {
  const choices: Choices = { state, positions: [{ role }] };
  const scenario = resolve(edition, choices);
  const results = headline(scenario);
  const stateName = edition.states.find(({ code }) => code === state)?.name ?? state;
  return {
    choices,
    scenario,
    shown: roundedFigures(results),
    text: encode(edition, choices, results),
    stateName,
  };
}

/** A role in every state, by name. */
export function roleInStates(edition: Edition, role: string): readonly RoleInState[] {
  return byName(edition.states, ({ name }) => name).map(({ code }) => roleIn(edition, role, code));
}
