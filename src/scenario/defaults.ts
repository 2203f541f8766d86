import { NEUTRAL_VALUES } from '../catalogue/parts/first.ts';
import type {
  EditionFigures,
  LevyFigure,
  RateFigure,
  RoleFigures,
  StateFigures,
} from '../edition/figures.ts';
import type { Grade, Level, Range, Recruiting, RoleGroup } from '../edition/types.ts';
import type { AssumptionId } from '../model/types.ts';

/** A default with its range and grade, in the figure's own unit. */
export interface DefaultFigure extends Range {
  readonly grade: Grade;
  readonly source: string | null;
}

export function roleOf(edition: EditionFigures, id: string): RoleFigures | undefined {
  return edition.roles.find((role) => role.id === id);
}

export function stateOf(edition: EditionFigures, code: string): StateFigures | undefined {
  return edition.states.find((state) => state.code === code);
}

/** Levies of a state that are in force by default, federal ones first. */
export function leviesInForce(
  edition: EditionFigures,
  state: StateFigures,
  employees?: number,
): readonly LevyFigure[] {
  const size = employees ?? employeesDefault(edition);
  return [...edition.federal, ...state.levies].filter(
    (levy) => size === null || employeesDefault(edition) === null || size >= (levy.minEmployees ?? 0),
  );
}

/** Company size where none is chosen; null in an edition that does not read it. */
export function employeesDefault(edition: EditionFigures): number | null {
  return edition.defaults.employees ?? null;
}

/** The metros of a state, by name; none while they are not loaded. */
export function metrosOf(
  edition: EditionFigures,
  state: string,
): readonly { readonly code: string; readonly name: string }[] {
  return (edition.metros?.metros ?? []).filter(({ states }) => states.includes(state));
}

/** True if a metro has pay of the role's occupation. */
export function hasMetro(edition: EditionFigures, role: RoleFigures, metro: string): boolean {
  return !!edition.metros?.percentilesBySocAndMetro[role.soc ?? '']?.[metro];
}

const ratioOf = (edition: EditionFigures, level: Level = 'mid') => edition.levels?.[level] ?? 1;

/** An assumption's default without a choice: the first variant whose conditions are true, or else the plain range. */
export function assumptionDefault(
  edition: EditionFigures,
  id: AssumptionId,
  recruiting: Recruiting,
  group: RoleGroup | null,
): DefaultFigure {
  const fact = edition.assumptions.find((assumption) => assumption.id === id);
  if (!fact) return withoutEffect(edition, id);
  const variant = fact.variants?.find(
    (option) =>
      (option.recruiting ?? recruiting) === recruiting &&
      (!option.groups || (group !== null && option.groups.includes(group))),
  );
  const range = variant ?? fact;
  return {
    default: range.default,
    low: range.low,
    high: range.high,
    grade: fact.grade,
    source: fact.source ?? null,
  };
}

/** Default of an assumption that is newer than the edition: the value at which it changes nothing. */
function withoutEffect(edition: EditionFigures, id: AssumptionId): DefaultFigure {
  const value = NEUTRAL_VALUES[id];
  if (value === undefined) throw new RangeError(`edition ${edition.id} has no assumption ${id}`);
  return { default: value, low: value, high: value, grade: 'judgement', source: null };
}

/** F5's weekly rate for a role in $/week: its published price, or else the middle of the published band. */
export function weeklyRateDefault(edition: EditionFigures, roleId: string, level?: Level): DefaultFigure {
  const rate: RateFigure = edition.rates.roles[roleId] ?? edition.rates.band;
  const scaled = Math.round((rate.default * ratioOf(edition, level)) / 5) * 5;
  return { ...rate, default: Math.min(rate.high, Math.max(rate.low, scaled)), source: rate.source ?? null };
}

/** True if F5 publishes a price for this role. */
export function hasPublishedRate(edition: EditionFigures, roleId: string): boolean {
  return roleId in edition.rates.roles;
}

/** A base salary default in $/year; `low` and `high` are the 25th and 75th percentile, scaled to the state. */
export interface SalaryDefault extends DefaultFigure {
  /** True if the figure is derived: the role has no code, or its state median is not published. */
  readonly estimated: boolean;
}

/**
 * State median of the occupation; if it is not published or the role has no SOC code, the national median × the state's
 * factor for the role's group. Percentiles scale by the same ratio; all rounded to $10.
 * $165,430 × 1.2266 = $202,920 for an AI engineer in California. Null while the state medians it needs are not loaded.
 */
export function baseSalaryDefault(
  edition: EditionFigures,
  role: RoleFigures,
  state: StateFigures,
  options: { readonly level?: Level; readonly metro?: string | null } = {},
): SalaryDefault | null {
  const { level, metro } = options;
  if (metro && edition.metros === null) return null;
  const times = ratioOf(edition, level);
  const [, p25, p50, p75] = edition.metros?.percentilesBySocAndMetro[role.soc ?? '']?.[metro ?? ''] ?? [];
  if (p25 && p50 && p75)
    return {
      default: tens(p50 * times),
      low: tens(p25 * times),
      high: tens(p75 * times),
      grade: role.grade,
      source: edition.metros?.source ?? null,
      estimated: false,
    };
  if (role.soc !== null && edition.wages === null) return null;
  const median =
    role.soc === null ? null : (edition.wages?.medianBySocAndState[role.soc]?.[state.code] ?? null);
  const factor = state.wageFactor[role.group] ?? state.wageFactor.all;
  if (factor === undefined || factor === null) return null;
  const salary = tens((median ?? tens(role.wage.p50 * factor)) * times);
  const ratio = salary / role.wage.p50;
  return {
    default: salary,
    low: tens(role.wage.p25 * ratio),
    high: tens(role.wage.p75 * ratio),
    grade: role.grade,
    source: (median === null ? role.source : edition.wages?.source) ?? null,
    estimated: median === null,
  };
}

/** Rounded to $10, half up, as wages are published. */
function tens(dollars: number): number {
  return Math.round(dollars / 10) * 10;
}
