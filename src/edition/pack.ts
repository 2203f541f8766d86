/**
 * Splits an edition, at build time, into parts that load separately: the figures of the first answer, the state pay
 * table, and everything that is read only when opened. Lists instead of records keep the first part small.
 */

import { GRADES } from '../catalogue/parts/first.ts';
import type { AssumptionId } from '../model/types.ts';
import type { LevyFigure } from './figures.ts';
import { type Edition, type Grade, ROLE_GROUPS, type RoleGroup, type Variant } from './types.ts';

type PackedGrade = number;
/** id, label, rate, base, grade, and low and high if they differ from the rate. */
export type PackedLevy = readonly [
  string,
  string,
  number | null,
  number | null,
  PackedGrade,
  number?,
  number?,
];
/** code, name, levies, optional levies, pay factor of the groups in `PackedFigures.groups`. */
export type PackedState = readonly [
  string,
  string,
  readonly PackedLevy[],
  readonly PackedLevy[],
  readonly (number | null)[],
];
/** id, label, SOC code or 0, group, 25th, 50th and 75th percentile, grade. */
export type PackedRole = readonly [string, string, string | 0, number, number, number, number, PackedGrade];
/** default, low, high, grade. */
export type PackedRate = readonly [number, number, number, PackedGrade];
/** id, default, low, high, grade, variants. */
export type PackedAssumption = readonly [
  AssumptionId,
  number,
  number,
  number,
  PackedGrade,
  (readonly Variant[])?,
];

export interface PackedFigures {
  readonly id: string;
  readonly validThrough: string;
  readonly defaults: Edition['defaults'];
  readonly groups: readonly RoleGroup[];
  readonly federal: readonly PackedLevy[];
  readonly states: readonly PackedState[];
  readonly roles: readonly PackedRole[];
  readonly band: PackedRate;
  readonly rates: Readonly<Record<string, PackedRate>>;
  readonly assumptions: readonly PackedAssumption[];
}

/** State medians in tens of dollars, 0 if none is published, and all pay factors; states in the figures' order. */
export interface PackedWages {
  readonly grade: PackedGrade;
  readonly medians: Readonly<Record<string, readonly number[]>>;
  readonly factors: Readonly<Record<RoleGroup | 'all', readonly (number | null)[]>>;
}

/** The complete facts, read only when opened: labels, notes, periods, sources. */
export type EditionEvidence = Omit<Edition, 'wages'> & {
  readonly wages: Omit<Edition['wages'], 'medianBySocAndState'>;
};

const gradeIndex = (grade: Grade): PackedGrade => GRADES.indexOf(grade);

/** The part that every answer needs; pay factors only for groups that have a role without a SOC code. */
export function packFigures(edition: Edition): PackedFigures {
  const withoutCode = edition.roles.filter((role) => role.soc === null).map((role) => role.group);
  const groups = ROLE_GROUPS.filter((group) => withoutCode.includes(group));
  return {
    id: edition.id,
    validThrough: earliestEnd(edition),
    defaults: edition.defaults,
    groups,
    federal: edition.federal.map(packLevy),
    states: edition.states.map((state) => [
      state.code,
      state.name,
      state.levies.map(packLevy),
      state.optionalLevies.map(packLevy),
      groups.map((group) => state.wageFactor[group] ?? state.wageFactor.all),
    ]),
    roles: edition.roles.map(({ id, label, soc, group, wage, grade }) => [
      id,
      label,
      soc ?? 0,
      ROLE_GROUPS.indexOf(group),
      wage.p25,
      wage.p50,
      wage.p75,
      gradeIndex(grade),
    ]),
    band: packRate(edition.rates.band),
    rates: Object.fromEntries(Object.entries(edition.rates.roles).map(([id, rate]) => [id, packRate(rate)])),
    assumptions: edition.assumptions.map((fact) => {
      const figures = [fact.id, fact.default, fact.low, fact.high, gradeIndex(fact.grade)] as const;
      return fact.variants ? [...figures, fact.variants] : figures;
    }),
  };
}

/** The first day on which a statutory figure of the edition ends. */
function earliestEnd({ federal, states }: Edition): string {
  const levies = [...federal, ...states.flatMap((state) => [...state.levies, ...state.optionalLevies])];
  return levies.reduce(
    (first, { validThrough }) => (validThrough && validThrough < first ? validThrough : first),
    '9999',
  );
}

/** The state pay table: loaded when a role with a SOC code is chosen. */
export function packWages(edition: Edition): PackedWages {
  const { medianBySocAndState, grade } = edition.wages;
  const byState = <T>(read: (state: Edition['states'][number]) => T) => edition.states.map(read);
  return {
    grade: gradeIndex(grade),
    medians: Object.fromEntries(
      Object.entries(medianBySocAndState).map(([soc, medians]) => [
        soc,
        byState((state) => (medians[state.code] ?? 0) / 10),
      ]),
    ),
    factors: Object.fromEntries(
      [...ROLE_GROUPS, 'all' as const].map((group) => [group, byState((state) => state.wageFactor[group])]),
    ) as unknown as PackedWages['factors'],
  };
}

/** Everything but the pay table, as the files hold it. */
export function packEvidence(edition: Edition): EditionEvidence {
  const { medianBySocAndState: _table, ...wages } = edition.wages;
  return { ...edition, wages };
}

function packLevy({
  id,
  label,
  rate,
  base,
  grade,
  low,
  high,
}: Omit<LevyFigure, 'rate'> & { rate: number | null }) {
  const figures = [id, label, rate, base, gradeIndex(grade)] as const;
  const certain = (low ?? rate) === rate && (high ?? rate) === rate;
  return (certain ? figures : [...figures, low ?? rate, high ?? rate]) as PackedLevy;
}

function packRate(rate: { default: number; low: number; high: number; grade: Grade }): PackedRate {
  return [rate.default, rate.low, rate.high, gradeIndex(rate.grade)];
}
