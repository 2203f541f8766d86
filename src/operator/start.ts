import type { EditionFigures } from '../edition/figures.ts';
import type { Choices, PositionChoice } from '../scenario/choices.ts';
import type { OperatorConfig } from './config.ts';
import { offeredRoles } from './figures.ts';

/** Choices of a page with the operator's file, as its attributes: what they leave out is the file's start. */
export function startedWith(
  edition: EditionFigures,
  config: OperatorConfig,
  { positions: [own, ...more], ...plan }: Choices,
): Choices {
  const start = startChoices(edition, config);
  return { ...start, ...plan, positions: [{ ...start.positions[0], ...own } as PositionChoice, ...more] };
}

/** What the calculator opens with where neither a link nor an attribute says otherwise: the file's start, else the edition's. */
export function startChoices(edition: EditionFigures, config: OperatorConfig): Choices {
  const { role: wanted, state, people, months, recruiting } = config.start ?? {};
  // An older edition may not have it yet.
  const role = edition.roles.find(({ id }) => id === wanted)?.id;
  const offered = offeredRoles(edition, config);
  const usual = offered.includes(edition.defaults.role) ? edition.defaults.role : offered[0];
  return {
    state: state ?? edition.defaults.state,
    ...(months === undefined ? {} : { horizonMonths: months }),
    ...(recruiting === undefined ? {} : { recruiting }),
    positions: [
      {
        role: role ?? usual ?? edition.defaults.role,
        ...(people === undefined ? {} : { headcount: people }),
      },
    ],
  };
}
