import type { Names } from '../scenario/names-of.ts';
import { inSentence, NAMES_SOMEBODY, type Told } from './in-sentence.ts';
import { decimal, money } from './money.ts';
import { overHorizon } from './verdict-words.ts';

/** The finding as a title: "An F5 bookkeeper would save $41,200 in the first year". `saving` is in whole dollars. */
export function finding(told: Told, saving: number, names: Names): string {
  const when = inSentence(overHorizon(told.horizonMonths));
  const who = whoWords(told, names);
  if (saving > 0) return `${who} would save ${money(saving)} ${when}`;
  if (saving === 0) return `${who} would cost the same as a U.S. hire ${when}`;
  return `${who} would cost ${money(-saving)} more than ${peopleOf(told) > 1 ? 'U.S. hires' : 'a U.S. hire'} ${when}`;
}

/** Of several scenarios the one that saves most, or costs least more; their names alone if they run for different times. */
export function comparedFinding(
  scenarios: readonly { readonly title: string; readonly horizonMonths: number; readonly saving: number }[],
): string {
  const [first] = scenarios;
  const names = listed(scenarios.map(({ title }) => title));
  if (!first || scenarios.some(({ horizonMonths }) => horizonMonths !== first.horizonMonths))
    return `${names} compared`;
  const when = inSentence(overHorizon(first.horizonMonths));
  const best = scenarios.reduce((most, one) => (one.saving > most.saving ? one : most));
  if (scenarios.filter(({ saving }) => saving === best.saving).length > 1) return `${names} compared`;
  return best.saving > 0
    ? `${best.title} would save the most with F5: ${money(best.saving)} ${when}`
    : `F5 would cost more in each: the least in ${best.title}, ${money(-best.saving)} ${when}`;
}

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function whoWords(told: Told, names: Names): string {
  const [first] = told.positions;
  const people = decimal(peopleOf(told));
  const roles = told.positions.length;
  if (!first || roles > 1) return `An F5 team of ${people} in ${roles} roles`;
  const role = inSentence(names.role(first.role));
  if (people !== '1') return `An F5 team of ${people} (${role})`;
  if (!NAMES_SOMEBODY.test(role)) return `An F5 person for ${role}`;
  return role.includes(', ') ? `An F5 ${role},` : `An F5 ${role}`;
}

function peopleOf({ positions }: Told): number {
  return positions.reduce((sum, { headcount }) => sum + headcount, 0);
}

/** "Prepared for Acme, by Jo Doe, on November 29, 2026"; says only what is known. `on` is in words. */
export function preparedWords(on: string, client: string, by: string): string {
  const named = [client && ` for ${client}`, by && ` by ${by}`].filter((part) => part !== '');
  return named.length === 0 ? `Prepared on ${on}` : `Prepared${named.join(',')}, on ${on}`;
}
