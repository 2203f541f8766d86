import type { EditionFigures } from '../../edition/figures.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { AssumptionId } from '../../model/types.ts';
import type { Evaluation } from '../../scenario/evaluation.ts';
import { baseSalaryDefault, roleOf, type SalaryDefault, stateOf } from '../../scenario/index.ts';
import type { Sheet } from '../../scenario/sheet.ts';

/** What is said beside a position's salary: percentiles of the market, in $/year; null while state pay is not loaded. */
export function marketPay(edition: EditionFigures, roleId: string, state: string): SalaryDefault | null {
  const role = roleOf(edition, roleId);
  const home = stateOf(edition, state);
  return role && home ? baseSalaryDefault(edition, role, home) : null;
}

/** An assumption as it stands for one position, or for all: null where the positions differ. */
export function assumptionValue(
  { scenario }: Evaluation,
  id: AssumptionId,
  position: number | null,
): number | null {
  const values = scenario.positions.map((seats) => seats.assumptions?.[id] ?? scenario.assumptions[id]);
  if (position !== null) return values[position] ?? null;
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** Where an assumption's value comes from, for one position or (null) for the first. */
export function assumptionProvenance(
  { scenario }: Evaluation,
  id: AssumptionId,
  position: number | null,
): Provenance {
  const own = scenario.provenance[`positions.${position ?? 0}.assumptions.${id}`];
  return own ?? (scenario.provenance[`assumptions.${id}`] as Provenance);
}

/** How many assumptions and levies were changed from their defaults, the way of recruiting included. */
export function changedCount({ scenario }: Evaluation, edition: EditionFigures): number {
  const changed = Object.entries(scenario.provenance).filter(
    ([path, { origin }]) => origin === 'chosen' && /(assumptions|levies)\./.test(path),
  );
  return changed.length + (scenario.recruiting === edition.defaults.recruiting ? 0 : 1);
}

/** Whether anybody typed a salary: the one thing in a scenario that may be about a person. */
export function hasOwnSalary({ scenarios }: Sheet): boolean {
  return scenarios.some(({ choices }) =>
    choices.positions.some(({ baseSalary }) => baseSalary !== undefined),
  );
}
