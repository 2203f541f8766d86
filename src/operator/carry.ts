import type { EditionFigures } from '../edition/figures.ts';
import type { AssumptionId } from '../model/types.ts';
import type { Choices, PositionChoice } from '../scenario/choices.ts';
import { assumptionDefault, isTeamWide, roleOf, weeklyRateDefault } from '../scenario/index.ts';
import { TERM_ASSUMPTIONS } from './figures.ts';

/**
 * The same scenario on the same edition with other prices or terms: what was a default of `from` and is another one in
 * `to` becomes a choice. `resolve(to, carried(from, to, choices))` is `resolve(from, choices)`, to the cent.
 *
 * A link is written on the edition itself, never on the operator's figures, and read there. So it keeps its prices when the
 * file changes, and opens alike where there is no file.
 */
export function carried(from: EditionFigures, to: EditionFigures, choices: Choices): Choices {
  const positions = choices.positions.map((position) => withRate(from, to, position));
  const priced: Choices = { ...choices, positions };
  return IDS.reduce((kept, id) => withAssumption(from, to, kept, id), priced);
}

const IDS: readonly AssumptionId[] = Object.values(TERM_ASSUMPTIONS);

function withRate(from: EditionFigures, to: EditionFigures, position: PositionChoice): PositionChoice {
  const { role, level, weeklyRate } = position;
  const before = weeklyRateDefault(from, role, level).default;
  if (weeklyRate !== undefined || before === weeklyRateDefault(to, role, level).default) return position;
  return { ...position, weeklyRate: before };
}

/** For all positions where they have one default in common, else for each that has no value of its own. */
function withAssumption(
  from: EditionFigures,
  to: EditionFigures,
  choices: Choices,
  id: AssumptionId,
): Choices {
  if (choices.assumptions?.[id] !== undefined) return choices;
  const recruiting = choices.recruiting ?? from.defaults.recruiting;
  const byDefault = (edition: EditionFigures, { role }: PositionChoice) =>
    assumptionDefault(edition, id, recruiting, roleOf(edition, role)?.group ?? null).default;
  const before = choices.positions.map((position) => byDefault(from, position));
  const [first = 0] = before;
  if (choices.positions.every((position, p) => byDefault(to, position) === before[p])) return choices;
  if (isTeamWide(id) || before.every((value) => value === first))
    return { ...choices, assumptions: { ...choices.assumptions, [id]: first } };
  return {
    ...choices,
    positions: choices.positions.map((position, p) => ({
      ...position,
      assumptions: { [id]: before[p] ?? first, ...position.assumptions },
    })),
  };
}
