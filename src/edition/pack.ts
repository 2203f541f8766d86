/**
 * Splits an edition, at build time, into parts that load separately: the figures of the first answer, pay by state, pay by
 * metro, and everything that is read only when opened. Lists instead of records keep the first part small.
 */

import { GRADES } from '../catalogue/parts/first.ts';
import { ASSUMPTION_IDS } from '../model/types.ts';
import type { LevyFigure, Pay, RoleFigures } from './figures.ts';
import { labelOf } from './label-of.ts';
import { packTable } from './pack-table.ts';
import { payIn } from './pay.ts';
import { type Edition, type Grade, ROLE_GROUPS, type RoleGroup, type Variant } from './types.ts';

import type { PackedTable } from './unpack-table.ts';

type PackedGrade = number;
/** id, label and grade of levies in several states. */
export type PackedKind = readonly [string, string, PackedGrade];
/**
 * Place in the list of kinds, rate, base; then low and high if they differ from the rate; then the fewest employees if it
 * is more than one.
 */
export type PackedLevy = readonly [number, number | null, number | null, ...(readonly number[])];
/** code, name, levies, and optional levies if there are any. */
export type PackedState = readonly [string, string, readonly PackedLevy[], (readonly PackedLevy[])?];
/** id, label or 0 if the id says it, SOC code without its hyphen or 0, estimated start rate or 0. */
export type PackedRole = readonly [string, string | 0, number, number?];
/** default, low, high, grade. */
export type PackedRate = readonly [number, number, number, PackedGrade];
/** default, low, high, grade, variants. */
export type PackedAssumption = readonly [number, number, number, PackedGrade, (readonly Variant[])?];

export interface PackedFigures {
  readonly id: string;
  readonly validThrough: string;
  readonly defaults: Edition['defaults'];
  readonly first: Pay | null;
  readonly levels?: Edition['levels'];
  /** Present if the edition has pay by metro. */
  readonly metros?: 1;
  readonly kinds: readonly PackedKind[];
  readonly federal: readonly PackedLevy[];
  readonly states: readonly PackedState[];
  /** By group, in the order of `ROLE_GROUPS`. */
  readonly roles: readonly (readonly PackedRole[])[];
  readonly band: PackedRate;
  readonly rates: Readonly<Record<string, PackedRate>>;
  /** High end of an estimated rate over its start, and its grade. */
  readonly estimate?: readonly [number, PackedGrade];
  /** In the order of the catalog; 0 for one that is newer than the edition. */
  readonly assumptions: readonly (PackedAssumption | 0)[];
}

/** Pay by state, and the pay factors in use; states in the figures' order. */
export interface PackedWages {
  readonly grade: PackedGrade;
  /** State medians in tens of dollars, 0 if none is published. */
  readonly medians?: Readonly<Record<string, readonly number[]>>;
  readonly percentiles?: PackedTable;
  readonly factors: Readonly<Record<RoleGroup | 'all', readonly (number | null)[]>>;
  /** Of each role in order; 0 if the table or a role before it has its occupation's national pay. */
  readonly pay: readonly (Pick<RoleFigures, 'wage' | 'pay' | 'factorCap'> | 0)[];
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
  const kinds = kindsOf(edition);
  const packLevy = (levy: AnyLevy) => packedLevy(levy, kinds);
  return {
    id: edition.id,
    validThrough: earliestEnd(edition),
    defaults,
    first: (role && state && payIn(edition, role, state)?.pay) ?? null,
    ...(levels ? { levels } : {}),
    ...(metros ? { metros: 1 } : {}),
    kinds,
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
    assumptions: ASSUMPTION_IDS.map((id) => {
      const fact = edition.assumptions.find((candidate) => candidate.id === id);
      if (!fact) return 0;
      const figures = [fact.default, fact.low, fact.high, gradeIndex(fact.grade)] as const;
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
export function packWages(edition: Edition): PackedWages {
  const { roles, states, wages } = edition;
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
        (soc) => roles.find((role) => role.soc === soc)?.wage,
      ),
    }),
    factors: Object.fromEntries(
      [...ROLE_GROUPS, 'all' as const].map((group) => [
        group,
        byState((state) => (neededFactors(edition, state).has(group) ? state.wageFactor[group] : null)),
      ]),
    ) as unknown as PackedWages['factors'],
    pay: roles.map(({ soc, wage: { p10: _p10, ...wage }, pay, factorCap }, at) => {
      const elsewhere = percentilesBySocAndState || roles.findIndex((role) => role.soc === soc) < at;
      return soc !== null && elsewhere
        ? 0
        : { wage, ...(pay ? { pay } : {}), ...(factorCap ? { factorCap } : {}) };
    }),
  };
}

/** The factors of a state that some role's pay rests on: no other is ever read. */
function neededFactors({ roles, wages }: Edition, { code, wageFactor }: Edition['states'][number]) {
  const published = (soc: string) =>
    wages.percentilesBySocAndState?.[soc]?.[code] ?? wages.medianBySocAndState?.[soc]?.[code];
  return new Set(
    roles
      .filter(({ soc, pay }) => !(pay?.occupations ?? [soc ?? '']).every(published))
      .map(({ group }) => (wageFactor[group] === null ? 'all' : group)),
  );
}

/** Pay by metro: loaded when metros are offered; null for an edition without any. */
export function packMetros({ metros, roles }: Edition): PackedMetros | null {
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
      (soc) => roles.find((role) => role.soc === soc)?.wage,
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

type AnyLevy = Omit<LevyFigure, 'rate'> & { rate: number | null };

/** Each id with a label and a grade, once, the most frequent first. */
function kindsOf({ federal, states }: Edition): readonly PackedKind[] {
  const counts = new Map<string, number>();
  for (const levy of [...federal, ...states.flatMap((state) => [...state.levies, ...state.optionalLevies])]) {
    const kind = JSON.stringify(kindOf(levy));
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts].sort(([, a], [, b]) => b - a);
  return kinds.map(([kind]) => JSON.parse(kind) as PackedKind);
}

function kindOf({ id, label, grade }: AnyLevy): PackedKind {
  return [id, label, gradeIndex(grade)];
}

function packedLevy(levy: AnyLevy, kinds: readonly PackedKind[]): PackedLevy {
  const { rate, base, low, high, minEmployees = 1 } = levy;
  const kind = kinds.findIndex((candidate) => candidate.join() === kindOf(levy).join());
  const certain = (low ?? rate) === rate && (high ?? rate) === rate;
  const range = certain ? [] : [low ?? rate, high ?? rate];
  const least = minEmployees > 1 ? [minEmployees] : [];
  return [kind, rate, base, ...range, ...least] as unknown as PackedLevy;
}

function packRate(rate: { default: number; low: number; high: number; grade: Grade }): PackedRate {
  return [rate.default, rate.low, rate.high, gradeIndex(rate.grade)];
}
