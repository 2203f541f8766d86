/**
 * Splits an edition, at build time, into parts that load separately: the figures of the first answer, pay by state, pay by
 * metro, and everything that is read only when opened. Lists instead of records keep the first part small.
 */

import { GRADES } from '../catalogue/parts/first.ts';
import type { AssumptionId } from '../model/types.ts';
import type { LevyFigure, Pay, RoleFigures } from './figures.ts';
import { packTable } from './pack-table.ts';
import { payIn } from './pay.ts';
import { type Edition, type Grade, ROLE_GROUPS, type RoleGroup, type Variant } from './types.ts';
import { labelOf } from './unpack.ts';
import type { PackedTable } from './unpack-table.ts';

type PackedGrade = number;
/**
 * id, label, rate, base, grade; then low and high if they differ from the rate; then the fewest employees if it is more
 * than one.
 */
export type PackedLevy = readonly [
  string,
  string,
  number | null,
  number | null,
  PackedGrade,
  ...(readonly number[]),
];
/** code, name, levies, and optional levies if there are any. */
export type PackedState = readonly [string, string, readonly PackedLevy[], (readonly PackedLevy[])?];
/** id, label or 0 if the id says it, SOC code without its hyphen or 0, estimated start rate or 0. */
export type PackedRole = readonly [string, string | 0, number, number?];
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
  readonly first: Pay | null;
  readonly levels?: Edition['levels'];
  /** Present if the edition has pay by metro. */
  readonly metros?: 1;
  readonly federal: readonly PackedLevy[];
  readonly states: readonly PackedState[];
  /** By group, in the order of `ROLE_GROUPS`. */
  readonly roles: readonly (readonly PackedRole[])[];
  readonly band: PackedRate;
  readonly rates: Readonly<Record<string, PackedRate>>;
  /** High end of an estimated rate over its start, and its grade. */
  readonly estimate?: readonly [number, PackedGrade];
  readonly assumptions: readonly PackedAssumption[];
}

/** Pay by state, and all pay factors; states in the figures' order. */
export interface PackedWages {
  readonly grade: PackedGrade;
  /** State medians in tens of dollars, 0 if none is published. */
  readonly medians?: Readonly<Record<string, readonly number[]>>;
  readonly percentiles?: PackedTable;
  readonly factors: Readonly<Record<RoleGroup | 'all', readonly (number | null)[]>>;
  /** Of each role in order; null if a role before it has the same occupation. */
  readonly pay: readonly (Pick<RoleFigures, 'wage' | 'pay' | 'factorCap'> | null)[];
}

/** Pay by metro. */
export interface PackedMetros {
  readonly grade: PackedGrade;
  readonly metros: readonly (readonly [code: number, name: string, states: string])[];
  readonly percentiles: PackedTable;
}

/** The complete facts, read only when opened: labels, notes, periods, sources. */
export type EditionEvidence = Omit<Edition, 'wages' | 'metros'> & {
  readonly wages: Omit<Edition['wages'], 'medianBySocAndState' | 'percentilesBySocAndState'>;
  readonly metros?: Omit<NonNullable<Edition['metros']>, 'percentilesBySocAndMetro'>;
};

const gradeIndex = (grade: Grade): PackedGrade => GRADES.indexOf(grade);

/** The part that every answer needs. */
export function packFigures(edition: Edition): PackedFigures {
  const { defaults, levels, metros, rates } = edition;
  const role = edition.roles.find(({ id }) => id === defaults.role);
  const state = edition.states.find(({ code }) => code === defaults.state);
  return {
    id: edition.id,
    validThrough: earliestEnd(edition),
    defaults,
    first: (role && state && payIn(edition, role, state)?.pay) ?? null,
    ...(levels ? { levels } : {}),
    ...(metros ? { metros: 1 } : {}),
    federal: edition.federal.map(packLevy),
    states: edition.states.map(({ code, name, levies, optionalLevies }) => {
      const figures = [code, name, levies.map(packLevy)] as const;
      return optionalLevies.length > 0 ? [...figures, optionalLevies.map(packLevy)] : figures;
    }),
    roles: ROLE_GROUPS.map((group) =>
      edition.roles
        .filter((candidate) => candidate.group === group)
        .map(({ id, label, soc }) => {
          const figures = [
            id,
            label === labelOf(id) ? 0 : label,
            soc ? Number(soc.replace('-', '')) : 0,
          ] as const;
          const start = rates.estimate?.starts[id];
          return start ? [...figures, start] : figures;
        }),
    ),
    band: packRate(rates.band),
    rates: Object.fromEntries(Object.entries(rates.roles).map(([id, rate]) => [id, packRate(rate)])),
    ...(rates.estimate ? { estimate: [rates.estimate.highTimes, gradeIndex(rates.estimate.grade)] } : {}),
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

/** Pay by state: loaded when a role other than the first, or another state, is chosen. */
export function packWages({ roles, states, wages }: Edition): PackedWages {
  const { medianBySocAndState, percentilesBySocAndState, grade } = wages;
  const byState = <T>(read: (state: Edition['states'][number]) => T) => states.map(read);
  return {
    grade: gradeIndex(grade),
    ...(medianBySocAndState && {
      medians: Object.fromEntries(
        Object.entries(medianBySocAndState).map(([soc, medians]) => [
          soc,
          byState((state) => (medians[state.code] ?? 0) / 10),
        ]),
      ),
    }),
    ...(percentilesBySocAndState && {
      percentiles: packTable(
        percentilesBySocAndState,
        byState((state) => state.code),
      ),
    }),
    factors: Object.fromEntries(
      [...ROLE_GROUPS, 'all' as const].map((group) => [group, byState((state) => state.wageFactor[group])]),
    ) as unknown as PackedWages['factors'],
    pay: roles.map(({ soc, wage: { p10: _p10, ...wage }, pay, factorCap }, at) =>
      soc !== null && roles.findIndex((role) => role.soc === soc) < at
        ? null
        : { wage, ...(pay ? { pay } : {}), ...(factorCap ? { factorCap } : {}) },
    ),
  };
}

/** Pay by metro: loaded when metros are offered; null for an edition without any. */
export function packMetros({ metros }: Edition): PackedMetros | null {
  if (!metros) return null;
  return {
    grade: gradeIndex(metros.grade),
    metros: metros.metros.map(({ code, name, states }) => [
      Number(code),
      name.replace(/ metro$/, ''),
      states.join(''),
    ]),
    percentiles: packTable(
      metros.percentilesBySocAndMetro,
      metros.metros.map(({ code }) => code),
    ),
  };
}

/** Everything but the pay tables, as the files hold it. */
export function packEvidence({ metros, ...edition }: Edition): EditionEvidence {
  const { medianBySocAndState: _medians, percentilesBySocAndState: _states, ...wages } = edition.wages;
  if (!metros) return { ...edition, wages };
  const { percentilesBySocAndMetro: _metros, ...areas } = metros;
  return { ...edition, wages, metros: areas };
}

function packLevy({
  id,
  label,
  rate,
  base,
  grade,
  low,
  high,
  minEmployees = 1,
}: Omit<LevyFigure, 'rate'> & { rate: number | null }) {
  const certain = (low ?? rate) === rate && (high ?? rate) === rate;
  const range = certain ? [] : [low ?? rate, high ?? rate];
  const least = minEmployees > 1 ? [minEmployees] : [];
  return [id, label, rate, base, gradeIndex(grade), ...range, ...least] as PackedLevy;
}

function packRate(rate: { default: number; low: number; high: number; grade: Grade }): PackedRate {
  return [rate.default, rate.low, rate.high, gradeIndex(rate.grade)];
}
