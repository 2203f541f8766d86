import { NEUTRAL_VALUES } from '../catalogue/parts/first.ts';
import type { EditionFigures, LevyFigure, RoleFigures, StateFigures } from '../edition/figures.ts';
import { payIn, tens } from '../edition/pay.ts';
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

/** People employed in all, by default; no levy looks at the size of the company in an edition without one. */
export function employeesDefault(edition: EditionFigures): number {
  return edition.defaults.employees ?? Infinity;
}

/** Levies of a state that a company of this size owes by default, federal ones first. */
export function leviesInForce(
  edition: EditionFigures,
  state: StateFigures,
  employees: number = employeesDefault(edition),
): readonly LevyFigure[] {
  const size = edition.defaults.employees ? employees : Infinity;
  return [...edition.federal, ...state.levies].filter(({ minEmployees = 1 }) => minEmployees <= size);
}

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

/**
 * F5's weekly rate for a role in $/week: its published price, or else an estimated start. A level moves all three figures by
 * its ratio of pay, within the published band, to $5; that is our own reckoning, so its grade is judgement. A published price
 * is as it was published: $599 is not $600.
 */
export function weeklyRateDefault(
  edition: EditionFigures,
  roleId: string,
  level: Level = 'mid',
): DefaultFigure {
  const { band, estimate, roles } = edition.rates;
  const start = estimate?.starts[roleId];
  const rate =
    roles[roleId] ??
    (estimate && start
      ? { ...estimate, low: band.low, default: start, high: start * estimate.highTimes }
      : band);
  const ratio = edition.levels?.[level] ?? 1;
  const within = (dollars: number) =>
    ratio === 1 && roles[roleId]
      ? dollars
      : Math.min(Math.max(Math.round((dollars * ratio) / 5) * 5, band.low), band.high);
  return {
    default: within(rate.default),
    low: within(rate.low),
    high: within(rate.high),
    grade: ratio === 1 ? rate.grade : 'judgement',
    source: rate.source ?? null,
  };
}

/** True if F5 publishes a price for this role. */
export function hasPublishedRate(edition: EditionFigures, roleId: string): boolean {
  return roleId in edition.rates.roles;
}

/** A base salary default in $/year; `low` and `high` are the 25th and 75th percentile of the place, or the role's rule. */
export interface SalaryDefault extends DefaultFigure {
  /** True if the figure is derived: the role has no code, or the place's pay is not published. */
  readonly estimated: boolean;
}

/** A choice that changes a role's default pay. */
export interface PayOptions {
  readonly level?: Level | undefined;
  /** CBSA code. */
  readonly metro?: string | null | undefined;
}

/**
 * Pay of a role in a state, or in a metro of it, at a level. Junior is the 25th percentile, mid the median; senior and lead
 * are the median × the level's ratio, at most the 90th percentile. The range moves by the level's ratio too. A role without
 * a percentile of its own takes the ratio throughout: $201,750 × 1.23 = $248,150 for a senior AI engineer in California.
 * Null while pay that it needs is not loaded.
 */
export function baseSalaryDefault(
  edition: EditionFigures,
  role: RoleFigures,
  state: StateFigures,
  { level = 'mid', metro }: PayOptions = {},
): SalaryDefault | null {
  const found = payIn(edition, role, state, metro);
  if (!found) return null;
  const [low, middle, high, top, junior] = found.pay;
  const { levels } = edition;
  const published = level === 'junior' && levels ? junior : null;
  const ratio = published ? published / middle : (levels?.[level] ?? 1);
  const atMost = ratio > 1 && top ? top : Infinity;
  const salary = published ?? Math.min(tens(middle * ratio), atMost);
  return {
    default: salary,
    low: Math.min(tens(low * ratio), salary),
    high: Math.max(Math.min(tens(high * ratio), atMost), salary),
    grade: role.grade,
    source: found.source ?? null,
    estimated: found.estimated,
  };
}

export { hasMetro } from '../edition/pay.ts';
