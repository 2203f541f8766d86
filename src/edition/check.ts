/** Check of an edition before its release. */
import { checkAssumptions } from './check-assumptions.ts';
import { checkLevies } from './check-levies.ts';
import { checkMetros, checkRoles, checkWages } from './check-pay.ts';
import { checkLevels, checkRates } from './check-prices.ts';
import { isIsoDate } from './check-rules.ts';
import { RECRUITING } from './choices.ts';
import type { Edition } from './types.ts';

/** Rules of the edition's card: a month, a day in it, and defaults that exist. */
function checkCard(edition: Edition): string[] {
  const { id, compiled, defaults, recruitingChoices } = edition;
  const problems: string[] = [];
  if (!/^\d{4}-\d{2}$/.test(id)) problems.push(`edition ${id}: the id is not a month, YYYY-MM`);
  if (!isIsoDate(compiled)) problems.push(`edition ${id}: compiled ${compiled} is not a date`);
  if (!compiled.startsWith(`${id}-`)) problems.push(`edition ${id}: compiled ${compiled}, in another month`);
  if (!edition.roles.some((role) => role.id === defaults.role))
    problems.push(`defaults: no role ${defaults.role}`);
  if (!edition.states.some((state) => state.code === defaults.state))
    problems.push(`defaults: no state ${defaults.state}`);
  const months = defaults.horizonMonths;
  if (!(Number.isInteger(months) && months >= 6 && months <= 60))
    problems.push(`defaults: a horizon of ${months} months is not within 6…60`);
  const { employees = 1 } = defaults;
  if (!(Number.isInteger(employees) && employees >= 1))
    problems.push(`defaults: ${employees} employees are not a whole number of people`);
  if (!recruitingChoices.includes(defaults.recruiting))
    problems.push(`defaults: recruiting ${defaults.recruiting} is not among the choices`);
  if (!recruitingChoices.every((choice) => RECRUITING.includes(choice)))
    problems.push(`edition ${id}: an unknown way of recruiting`);
  return problems;
}

/** Sources that no figure names: a sign of a lost figure or a misspelled key. */
function checkSources(edition: Edition): string[] {
  const { federal, states, roles, rates, wages, metros, assumptions, sources } = edition;
  const levies = [...federal, ...states.flatMap((state) => [...state.levies, ...state.optionalLevies])];
  const prices = [rates.band, ...Object.values(rates.roles), ...(rates.estimate ? [rates.estimate] : [])];
  const facts = [...levies, ...roles, ...prices, wages, ...(metros ? [metros] : []), ...assumptions];
  const used = new Set([
    ...facts.map((fact) => fact.source),
    ...levies.flatMap((levy) => [...(levy.seenIn ?? []), ...(levy.baseSeenIn ?? [])]),
  ]);
  return Object.entries(sources).flatMap(([key, source]) => [
    ...(used.has(key) ? [] : [`source ${key}: no figure rests on it`]),
    ...(source.url === null || /^https:\/\/\S+$/.test(source.url)
      ? []
      : [`source ${key}: ${source.url} is not one https address`]),
  ]);
}

/** Problems in plain words; an edition without any can be released. */
export function checkEdition(edition: Edition): string[] {
  return [
    ...checkCard(edition),
    ...checkAssumptions(edition),
    ...checkLevies(edition),
    ...checkRoles(edition),
    ...checkRates(edition),
    ...checkWages(edition),
    ...checkMetros(edition),
    ...checkLevels(edition),
    ...checkSources(edition),
  ];
}
