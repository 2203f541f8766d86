/** Rules of roles.json, rates.json and wages.json. */
import { STATE_CODES } from './check-levies.ts';
import { checkEvidence, checkIds, checkRange } from './check-rules.ts';
import { type Edition, ROLE_GROUPS, type RoleFact, type StateMedians } from './types.ts';

function checkRole(role: RoleFact, edition: Edition): string[] {
  const where = `role ${role.id}`;
  const problems = checkEvidence(where, role, edition.sources);
  if (!ROLE_GROUPS.includes(role.group)) problems.push(`${where}: unknown group ${role.group}`);
  const { p10, p25, p50, p75, p90 } = role.wage;
  const pay = p10 === null ? [p25, p50, p75, p90] : [p10, p25, p50, p75, p90];
  if (!pay.every((value, at) => value > 0 && value >= (pay[at - 1] ?? 0)))
    problems.push(`${where}: wage percentiles ${pay.join(', ')} are not in order`);
  if (role.soc === null && role.grade !== 'judgement')
    problems.push(`${where}: a wage without an occupation code is a judgement`);
  return problems;
}

/** Rules of roles: each exists once, and a role with an occupation code has its row of state medians. */
export function checkRoles(edition: Edition): string[] {
  const rows = edition.wages.medianBySocAndState;
  return [
    ...checkIds(
      'roles',
      edition.roles.map((role) => role.id),
    ),
    ...edition.roles.flatMap((role) => checkRole(role, edition)),
    ...edition.roles
      .filter((role) => role.soc !== null && !(role.soc in rows))
      .map((role) => `role ${role.id}: no wages for occupation ${role.soc}`),
  ];
}

/** The band and the published prices, each for a known role. */
export function checkRates(edition: Edition): string[] {
  const known = edition.roles.map((role) => role.id);
  const published = Object.entries(edition.rates.roles);
  return [
    ...published.filter(([id]) => !known.includes(id)).map(([id]) => `rate ${id}: no such role`),
    ...[['band', edition.rates.band] as const, ...published].flatMap(([id, rate]) => [
      ...checkRange(`rate ${id}`, rate),
      ...checkEvidence(`rate ${id}`, rate, edition.sources),
    ]),
  ];
}

function checkRow(soc: string, row: StateMedians[string]): string[] {
  const where = `wages ${soc}`;
  const complete = Object.keys(row).sort().join() === [...STATE_CODES].sort().join();
  return [
    ...(complete ? [] : [`${where}: not exactly the fifty-one states`]),
    ...Object.entries(row)
      .filter(([, median]) => median !== null && !(median > 0 && median % 10 === 0))
      .map(([state, median]) => `${where} ${state}: ${median} is not a positive multiple of 10`),
  ];
}

/** The matrix of state medians: rows of occupations in use, fifty-one states each, rounded as published. */
export function checkWages(edition: Edition): string[] {
  const used = edition.roles.map((role) => role.soc);
  const rows = Object.entries(edition.wages.medianBySocAndState);
  return [
    ...checkEvidence('wages', edition.wages, edition.sources),
    ...rows
      .filter(([soc]) => !used.includes(soc))
      .map(([soc]) => `wages ${soc}: no role has this occupation`),
    ...rows.flatMap(([soc, row]) => checkRow(soc, row)),
  ];
}
