import type { EditionFigures } from '../edition/figures.ts';
import { ASSUMPTION_IDS, type AssumptionId, type Assumptions } from '../model/types.ts';
import { type Choices, isTeamWide, type PositionChoice } from './choices.ts';
import { assumptionDefault, metrosOf, roleOf, stateOf, weeklyRateDefault } from './defaults.ts';
import { levyOptions } from './levies.ts';
import { marketPay } from './market-pay.ts';

/**
 * The shortest choices that resolve to the same scenario: without values equal to their default, and with keys in the
 * catalog's order. Choices with the same meaning become equal, so that a scenario has exactly one link. Expects valid
 * choices. Keeps a salary while the state medians are not loaded, and a metro while the metros are not.
 */
export function canonicalChoices(edition: EditionFigures, choices: Choices): Choices {
  const recruiting = choices.recruiting ?? edition.defaults.recruiting;
  const state = stateOf(edition, choices.state);
  const size = edition.defaults.employees;
  const employees = size === undefined || choices.employees === size ? undefined : choices.employees;
  const known = edition.metros === null || metrosOf(edition, choices.state).some(isChosen);
  const metro = known ? choices.metro : undefined;
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
    ...(metro === undefined ? {} : { metro }),
    ...(employees === undefined ? {} : { employees }),
    ...(choices.horizonMonths !== undefined && choices.horizonMonths !== edition.defaults.horizonMonths
      ? { horizonMonths: choices.horizonMonths }
      : {}),
    ...(recruiting === edition.defaults.recruiting ? {} : { recruiting }),
    positions: choices.positions.map((position, p) => canonicalPosition(position, own[p] ?? {})),
    ...keyed('assumptions', shared),
    ...keyed('levies', canonicalLevies()),
  };

  function isChosen({ code }: { readonly code: string }): boolean {
    return code === choices.metro;
  }

  function canonicalPosition(position: PositionChoice, assumptions: Partial<Assumptions>): PositionChoice {
    const { headcount, weeklyRate, baseSalary, startMonth } = position;
    const level = (edition.levels && position.level) ?? 'mid';
    const salary = marketPay(edition, choices, position)?.default;
    return {
      role: position.role,
      ...(level === 'mid' ? {} : { level }),
      ...(headcount === undefined || headcount === 1 ? {} : { headcount }),
      ...(weeklyRate === undefined || weeklyRate === weeklyRateDefault(edition, position.role, level).default
        ? {}
        : { weeklyRate }),
      ...(baseSalary === undefined || baseSalary === salary ? {} : { baseSalary }),
      ...(startMonth ? { startMonth } : {}),
      ...keyed('assumptions', assumptions),
    };
  }

  function canonicalLevies(): Record<string, number> {
    const levies: Record<string, number> = {};
    for (const { levy, byDefault } of state ? levyOptions(edition, state, employees) : []) {
      const rate = choices.levies?.[levy.id];
      if (rate !== undefined && rate !== byDefault) levies[levy.id] = rate;
    }
    return levies;
  }
}

/** `{ [key]: record }`, or an empty object if the record is empty. */
function keyed<Key extends string, T extends object>(key: Key, record: T): { [K in Key]?: T } {
  return Object.keys(record).length === 0 ? {} : ({ [key]: record } as { [K in Key]: T });
}
