import { NAMES } from '../catalogue/fields.ts';
import type { EditionFigures } from '../edition/figures.ts';
import type { LinkIssue } from '../link/index.ts';
import type { Address } from '../model/address.ts';
import type { Unit } from '../model/names.ts';
import { parseAddress } from '../model/parse-address.ts';
import { numberKey, valueAt } from '../model/value-at.ts';
import {
  type Choices,
  FIELDS,
  LEVY_RATE,
  MOST_POSITIONS,
  type Resolved,
  resolve,
  roleOf,
  stateOf,
} from '../scenario/index.ts';
import { fieldName } from '../words/field-name.ts';
import { figureName } from '../words/figure-name.ts';
import { quantity } from '../words/units.ts';

/** A scenario from outside, with its issues. */
export interface Read {
  readonly choices: Choices;
  readonly issues: readonly LinkIssue[];
}

/** True if a part was understood but not usable, so that another value is used instead. */
export function isReplaced({ path, problem }: LinkIssue): boolean {
  if (problem === 'unknown') return KNOWN.test(path) || (path.includes('.') && fieldName(path) !== undefined);
  return path !== '' && problem !== 'missing';
}

const KNOWN = /^(state|metro|employees|recruiting|positions\.\d+\.(role|level)|levies\..+)$/;

/** Every part that was replaced: its name, its problem, and the value used instead. */
export function replacedWords(edition: EditionFigures, read: Read): readonly string[] {
  const scenario = resolved(edition, read.choices);
  return read.issues.filter(isReplaced).map((issue) => words(edition, read, scenario, issue));
}

/** All unreadable parts, in one line; null if there are none. */
export function unreadableWords(issues: readonly LinkIssue[]): string | null {
  const parts = issues
    .filter((issue) => !isReplaced(issue) && (issue.problem === 'unknown' || issue.problem === 'missing'))
    .map(
      ({ path, given }) =>
        fieldName(path)?.label ??
        figureName(path) ??
        (path === '' && given !== 'nothing' ? given : path || 'the scenario'),
    );
  if (parts.length === 0) return null;
  const shown = parts.length > MOST_NAMED ? [...parts.slice(0, MOST_NAMED), '…'] : parts;
  const what = parts.length === 1 ? 'unreadable part was' : 'unreadable parts were';
  return `${parts.length} ${what} left out: ${shown.join(', ')}`;
}

const MOST_NAMED = 6;

function words(
  edition: EditionFigures,
  { choices, issues }: Read,
  scenario: Resolved | null,
  issue: LinkIssue,
): string {
  const { path, problem, given } = issue;
  // A levy's issue names the levy alone.
  const at = parseAddress(path) ?? parseAddress(`${path}.rate`);
  if (path === 'state')
    return `Where you would hire: “${given}” isn’t a U.S. state; using ${stateOf(edition, choices.state)?.name} instead`;
  if (path === 'metro')
    return `Metro: “${given}” is not known in ${stateOf(edition, choices.state)?.name}; the whole state is used`;
  if (at?.of === 'position' && at.key === 'level')
    return `Level: “${given}” is not known here; the middle level is used`;
  if (path === 'recruiting') return `How you recruit: “${given}” is not known here; the default is used`;
  if (problem === 'too many')
    return `There is room for ${MOST_POSITIONS} roles; the rest of ${given} were left out`;
  if (isLostRole(at)) {
    const [first] = choices.positions;
    const instead = choices.positions.length === 1 && first?.role === edition.defaults.role;
    return `Role: “${given}” is not known here; ${instead ? `${roleOf(edition, first.role)?.label} is used` : 'it was left out'}`;
  }
  if (at?.of === 'levy') {
    const state = stateOf(edition, choices.state);
    const levies = [...edition.federal, ...(state?.levies ?? []), ...(state?.optionalLevies ?? [])];
    const levy = levies.find(({ id }) => id === at.id);
    if (!levy || problem === 'unknown') return `The payroll levy “${at.id}” is not known here`;
    return sentence(levy.label, problem, given, LEVY_RATE, 'share', scenario && valueAt(scenario, at));
  }
  const key = at && numberKey(at);
  if (!key) return `${path}: “${given}” cannot be used`;
  const { label, unit } = NAMES[key];
  const kept = keptAt(at, issues);
  const now = scenario && valueAt(scenario, kept);
  const several = 'position' in kept && kept.position !== null && choices.positions.length > 1;
  const seat = several ? `, role ${(kept.position as number) + 1}` : '';
  const { min, max } = FIELDS[key];
  const { horizonMonths = edition.defaults.horizonMonths } = choices;
  const most = key === 'startMonth' ? horizonMonths - 1 : max;
  return sentence(label + seat, problem, given, { min, max: most }, unit, now);
}

function isLostRole(at: Address | null): at is Extract<Address, { of: 'position' }> {
  return at?.of === 'position' && at.key === 'role';
}

/** The address after the positions before it whose role is not known were left out. */
function keptAt(at: Address, issues: readonly LinkIssue[]): Address {
  if (!('position' in at) || at.position === null) return at;
  const { position } = at;
  const lost = issues.map(({ path }) => parseAddress(path)).filter(isLostRole);
  return { ...at, position: position - lost.filter((role) => role.position < position).length };
}

/** "F5 weekly rate: $1 is outside $100–$10,000; $600 is used". */
function sentence(
  label: string,
  problem: LinkIssue['problem'],
  given: string,
  { min, max }: { readonly min: number; readonly max: number },
  unit: Unit,
  now: number | null,
): string {
  const value = Number(given);
  const readable =
    problem !== 'not a number' && given !== '' && Number.isFinite(value) && Math.abs(value) < 1e12;
  // The field is called "People": "3 people" would say it twice.
  const show = (figure: number) => quantity(figure, unit === 'people' ? null : unit);
  const shown = readable ? show(value) : `“${given}”`;
  const [least] = quantity(min, unit).split(' ');
  const wrong =
    problem === 'too small' || problem === 'too large'
      ? `is outside ${least}–${show(max)}`
      : problem === 'not whole'
        ? 'is not a whole number'
        : problem === 'not a number'
          ? 'could not be read'
          : 'cannot be set here';
  const used = now === null ? 'the default' : show(now);
  return `${label}: ${shown} ${wrong}; ${used} is used`;
}

/** Market salary; null while state pay is not loaded. */
function resolved(edition: EditionFigures, choices: Choices): Resolved | null {
  try {
    return resolve(edition, choices);
  } catch {
    return null;
  }
}
