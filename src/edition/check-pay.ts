/** Rules of roles.json, wages.json and metros.json. */
import { STATE_CODES } from './check-levies.ts';
import { checkEvidence, checkIds } from './check-rules.ts';
import {
  type Edition,
  PERCENTILES,
  type Percentiles,
  type PercentileTable,
  ROLE_GROUPS,
  type RoleFact,
  type StateMedians,
} from './types.ts';

function checkRole(role: RoleFact, edition: Edition): string[] {
  const where = `role ${role.id}`;
  const problems = checkEvidence(where, role, edition.sources);
  if (!ROLE_GROUPS.includes(role.group)) problems.push(`${where}: unknown group ${role.group}`);
  const { p10, p25, p50, p75, p90 } = role.wage;
  const pay = [p10, p25, p50, p75, p90].filter((value) => value !== null);
  if (!inOrder(pay)) problems.push(`${where}: wage percentiles ${pay.join(', ')} are not in order`);
  if (role.soc === null && role.grade !== 'judgement')
    problems.push(`${where}: a wage without an occupation code is a judgement`);
  if (role.soc !== null && role.grade !== 'official')
    problems.push(`${where}: the wage of an occupation is official`);
  return [...problems, ...checkPayRule(role, edition)];
}

/** A rule of pay belongs to a role without a code, names occupations of other roles, and rises from low to high. */
function checkPayRule({ id, soc, pay, factorCap = 1 }: RoleFact, edition: Edition): string[] {
  const problems = factorCap > 0 ? [] : [`role ${id}: a factor of at most ${factorCap}`];
  if (!pay) return problems;
  if (soc !== null) problems.push(`role ${id}: a rule of pay beside an occupation`);
  const steps = [pay.low, pay.default, pay.high].map((name) => PERCENTILES.indexOf(name));
  if (steps.includes(-1) || !inOrder(steps.map((step) => step + 1)))
    problems.push(`role ${id}: percentiles ${pay.low}, ${pay.default}, ${pay.high} are not in order`);
  const known = edition.roles.map((role) => role.soc);
  const lost = pay.occupations.filter((code) => !known.includes(code));
  return [...problems, ...lost.map((code) => `role ${id}: its rule names ${code}, no role’s occupation`)];
}

/** Rules of roles: each exists once, by group, and a role with an occupation code has its row of state pay. */
export function checkRoles(edition: Edition): string[] {
  const { medianBySocAndState, percentilesBySocAndState } = edition.wages;
  const rows = medianBySocAndState ?? percentilesBySocAndState ?? {};
  const groups = edition.roles.map((role) => ROLE_GROUPS.indexOf(role.group));
  return [
    ...checkIds(
      'roles',
      edition.roles.map((role) => role.id),
    ),
    ...(groups.every((group, at) => group >= (groups[at - 1] ?? -1)) ? [] : ['roles: not group by group']),
    ...edition.roles.flatMap((role) => checkRole(role, edition)),
    ...edition.roles
      .filter((role) => role.soc !== null && !(role.soc in rows))
      .map((role) => `role ${role.id}: no wages for occupation ${role.soc}`),
  ];
}

function checkRow(soc: string, row: StateMedians[string]): string[] {
  return Object.entries(row)
    .filter(([, median]) => median !== null && !isPublished(median))
    .map(([state, median]) => `wages ${soc} ${state}: ${median} is not a positive multiple of 10`);
}

/** A row of percentiles: rounded as published, and rising. */
function checkCells(where: string, row: PercentileTable[string]): string[] {
  return Object.entries(row).flatMap(([place, cell]) => (cell ? checkCell(`${where} ${place}`, cell) : []));
}

function checkCell(where: string, cell: Percentiles): string[] {
  const values = cell.filter((value) => value !== null);
  return [
    ...(values.length === PERCENTILES.length ? [] : [`${where}: not five percentiles`]),
    ...(inOrder(values) ? [] : [`${where}: percentiles ${values.join(', ')} are not in order`]),
    ...values
      .filter((value) => !isPublished(value))
      .map((value) => `${where}: ${value} is not a positive multiple of 10`),
  ];
}

/** State pay, in one of its two forms: rows of occupations in use, fifty-one states each, rounded as published. */
export function checkWages(edition: Edition): string[] {
  const { medianBySocAndState: medians, percentilesBySocAndState: percentiles } = edition.wages;
  const used = edition.roles.map((role) => role.soc);
  const rows = Object.entries(medians ?? percentiles ?? {});
  return [
    ...checkEvidence('wages', edition.wages, edition.sources),
    ...(!medians === !percentiles ? ['wages: not one table, of medians or of percentiles'] : []),
    ...rows
      .filter(([soc]) => !used.includes(soc))
      .map(([soc]) => `wages ${soc}: no role has this occupation`),
    ...rows
      .filter(([, row]) => !sameKeys(row, STATE_CODES))
      .map(([soc]) => `wages ${soc}: not exactly the fifty-one states`),
    ...Object.entries(medians ?? {}).flatMap(([soc, row]) => checkRow(soc, row)),
    ...Object.entries(percentiles ?? {}).flatMap(([soc, row]) => checkCells(`wages ${soc}`, row)),
  ];
}

/** Pay by metro: each area once, in known states, and in every row; rows of occupations in use. */
export function checkMetros({ metros: file, roles, sources }: Edition): string[] {
  if (!file) return [];
  const codes = file.metros.map(({ code }) => code);
  const used = roles.map((role) => role.soc);
  return [
    ...checkEvidence('metros', file, sources),
    ...codes.filter((code, at) => codes.indexOf(code) !== at).map((code) => `metro ${code} occurs twice`),
    ...file.metros.flatMap(({ code, name, states }) => [
      ...(/^[1-9]\d{4}$/.test(code) ? [] : [`metro ${code}: not a code of five digits`]),
      ...(/ metro$/.test(name) ? [] : [`metro ${code}: ${name} does not end in metro`]),
      ...(states.length > 0 && states.every((state) => STATE_CODES.includes(state))
        ? []
        : [`metro ${code}: in no known state`]),
    ]),
    ...Object.entries(file.percentilesBySocAndMetro).flatMap(([soc, row]) => [
      ...(used.includes(soc) ? [] : [`metros ${soc}: no role has this occupation`]),
      ...(sameKeys(row, codes) ? [] : [`metros ${soc}: not exactly the metros of the list`]),
      ...checkCells(`metros ${soc}`, row),
    ]),
  ];
}

function isPublished(value: number): boolean {
  return value > 0 && value % 10 === 0;
}

/** Positive, and none less than the one before. */
function inOrder(values: readonly number[]): boolean {
  return values.every((value, at) => value > 0 && value >= (values[at - 1] ?? 0));
}

function sameKeys(row: object, keys: readonly string[]): boolean {
  return Object.keys(row).sort().join() === [...keys].sort().join();
}
