import type { EditionFigures, Operated } from '../edition/figures.ts';
import type { Choices } from '../scenario/choices.ts';
import { carried } from './carry.ts';
import type { OperatorConfig } from './config.ts';
import { offeredRoles, withOperator } from './figures.ts';

/** An edition's figures under the operator's file, with the ways to the edition itself and back. */
export function operatedEdition(edition: EditionFigures, config: OperatorConfig): EditionFigures {
  const { rates, assumptions } = edition;
  const labels = new Map(edition.roles.map(({ id, label }) => [id, label]));
  const own = (other: EditionFigures): EditionFigures => ({
    ...other,
    rates,
    assumptions,
    roles: other.roles.map((role) => ({ ...role, label: labels.get(role.id) ?? role.label })),
    operated: undefined,
  });
  const operated: Operated = {
    offered: config.roles ? offeredRoles(edition, config) : null,
    plain: own,
    again: (other) => operatedEdition(own(other), config),
    carried: (from, to, choices) => carried(from, to, choices as Choices) as typeof choices,
  };
  return { ...withOperator(edition, config), operated };
}
