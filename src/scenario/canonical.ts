import type { EditionFigures } from '../edition/figures.ts';
import { ASSUMPTION_IDS, type AssumptionId, type Assumptions } from '../model/types.ts';
import { type Choices, isTeamWide, type PositionChoice } from './choices.ts';
import { assumptionDefault, baseSalaryDefault, roleOf, stateOf, weeklyRateDefault } from './defaults.ts';

/**
 * The shortest choices that resolve to the same scenario: without values equal to their default, and with keys in the
 * catalog's order. Choices with the same meaning become equal, so that a scenario has exactly one link. Expects valid
 * choices. Keeps a salary unchanged while the state medians are not loaded.
 */
export function canonicalChoices(edition: EditionFigures, choices: Choices): Choices {
  const recruiting = choices.recruiting ?? edition.defaults.recruiting;
  const state = stateOf(edition, choices.state);
  const groups = choices.positions.map((position) => roleOf(edition, position.role)?.group ?? null);
  const byDefault = (id: AssumptionId, p: number) =>
    assumptionDefault(edition, id, recruiting, groups[p] ?? null).default;

  const shared: Partial<Record<AssumptionId, number>> = {};
  const own: Partial<Record<AssumptionId, number>>[] = choices.positions.map(() => ({}));
  for (const id of ASSUMPTION_IDS) {
    const everywhere = choices.assumptions?.[id];
    const overrides = choices.positions.map((position) =>
      isTeamWide(id) ? undefined : position.assumptions?.[id],
    );
    const matters =
      everywhere !== undefined &&
      overrides.some((override, p) => override === undefined && byDefault(id, p) !== everywhere);
    if (matters) shared[id] = everywhere;
    overrides.forEach((override, p) => {
      if (override !== undefined && override !== (matters ? everywhere : byDefault(id, p)))
        (own[p] as Record<string, number>)[id] = override;
    });
  }

  return {
    state: choices.state,
    ...(choices.horizonMonths !== undefined && choices.horizonMonths !== edition.defaults.horizonMonths
      ? { horizonMonths: choices.horizonMonths }
      : {}),
    ...(recruiting === edition.defaults.recruiting ? {} : { recruiting }),
    positions: choices.positions.map((position, p) => canonicalPosition(position, own[p] ?? {})),
    ...keyed('assumptions', shared),
    ...keyed('levies', canonicalLevies()),
  };

  function canonicalPosition(position: PositionChoice, assumptions: Partial<Assumptions>): PositionChoice {
    const role = roleOf(edition, position.role);
    const { headcount, weeklyRate, baseSalary } = position;
    const salary = role && state ? (baseSalaryDefault(edition, role, state)?.default ?? null) : null;
    return {
      role: position.role,
      ...(headcount === undefined || headcount === 1 ? {} : { headcount }),
      ...(weeklyRate === undefined || weeklyRate === weeklyRateDefault(edition, position.role).default
        ? {}
        : { weeklyRate }),
      ...(baseSalary === undefined || baseSalary === salary ? {} : { baseSalary }),
      ...keyed('assumptions', assumptions),
    };
  }

  function canonicalLevies(): Record<string, number> {
    const levies: Record<string, number> = {};
    const inForce = [...edition.federal, ...(state?.levies ?? [])];
    for (const levy of inForce) {
      const rate = choices.levies?.[levy.id];
      if (rate !== undefined && rate !== levy.rate) levies[levy.id] = rate;
    }
    for (const levy of state?.optionalLevies ?? []) {
      const rate = choices.levies?.[levy.id];
      if (rate !== undefined && rate !== 0) levies[levy.id] = rate;
    }
    return levies;
  }
}

/** `{ [key]: record }`, or an empty object if the record is empty. */
function keyed<Key extends string, T extends object>(key: Key, record: T): { [K in Key]?: T } {
  return Object.keys(record).length === 0 ? {} : ({ [key]: record } as { [K in Key]: T });
}
