import type { EditionFigures } from '../edition/figures.ts';
import { ASSUMPTION_IDS, type AssumptionId, type Assumptions } from '../model/types.ts';
import { type Choices, isTeamWide, type PositionChoice } from './choices.ts';
import { assumptionDefault, roleOf, stateOf, weeklyRateDefault } from './defaults.ts';
import { levyOptions } from './levies.ts';
import { marketPay } from './market-pay.ts';

/**
 * The shortest choices that resolve to the same scenario: without values equal to their default, and with keys in the
 * catalog's order. Choices with the same meaning become equal, so that a scenario has exactly one link. Expects valid
 * choices. Keeps a salary unchanged while the pay that it is compared with is not loaded.
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

  const { metro, employees, horizonMonths } = choices;
  return {
    state: choices.state,
    ...differing({ metro, employees, horizonMonths, recruiting }, edition.defaults),
    positions: choices.positions.map((position, p) => canonicalPosition(position, own[p] ?? {})),
    ...keyed('assumptions', shared),
    ...keyed('levies', canonicalLevies()),
  };

  function canonicalPosition(position: PositionChoice, assumptions: Partial<Assumptions>): PositionChoice {
    const { role, level, headcount, weeklyRate, baseSalary, startMonth } = position;
    const byDefault = {
      level: 'mid',
      headcount: 1,
      weeklyRate: weeklyRateDefault(edition, role, level).default,
      baseSalary: marketPay(edition, choices, position)?.default,
      startMonth: 0,
    };
    return {
      role,
      ...differing({ level, headcount, weeklyRate, baseSalary, startMonth }, byDefault),
      ...keyed('assumptions', assumptions),
    };
  }

  function canonicalLevies(): Record<string, number> {
    const levies: Record<string, number> = {};
    for (const { levy, byDefault } of state ? levyOptions(edition, state, choices.employees) : []) {
      const rate = choices.levies?.[levy.id];
      if (rate !== undefined && rate !== byDefault) levies[levy.id] = rate;
    }
    return levies;
  }
}

/** The values that are neither absent nor the default. */
function differing<T extends object>(
  values: T,
  byDefault: { readonly [K in keyof T]?: unknown },
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([key, value]) => value !== undefined && value !== byDefault[key as keyof T],
    ),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** `{ [key]: record }`, or an empty object if the record is empty. */
function keyed<Key extends string, T extends object>(key: Key, record: T): { [K in Key]?: T } {
  return Object.keys(record).length === 0 ? {} : ({ [key]: record } as { [K in Key]: T });
}
