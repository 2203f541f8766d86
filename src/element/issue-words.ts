import type { EditionFigures } from '../edition/figures.ts';
import type { LinkIssue } from '../link/index.ts';
import type { Unit } from '../model/names.ts';
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

const KNOWN = /^(state|recruiting|positions\.\d+\.role|levies\..+)$/;

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
  const [scope, at = ''] = path.split('.');
  if (path === 'state')
    return `Where you would hire: “${given}” isn’t a U.S. state; using ${stateOf(edition, choices.state)?.name} instead`;
  if (path === 'recruiting') return `How you recruit: “${given}” is not known here; the default is used`;
  if (problem === 'too many')
    return `There is room for ${MOST_POSITIONS} positions; the rest of ${given} were left out`;
  const lost = issues.filter((one) => LOST_ROLE.test(one.path)).map((one) => Number(one.path.split('.')[1]));
  if (LOST_ROLE.test(path)) {
    const [first] = choices.positions;
    const instead = choices.positions.length === 1 && first?.role === edition.defaults.role;
    return `Role: “${given}” is not known here; ${instead ? `${roleOf(edition, first.role)?.label} is used` : 'the position was left out'}`;
  }
  if (scope === 'levies') {
    const state = stateOf(edition, choices.state);
    const levies = [...edition.federal, ...(state?.levies ?? []), ...(state?.optionalLevies ?? [])];
    const levy = levies.find(({ id }) => id === at);
    if (!levy || problem === 'unknown') return `The payroll levy “${at}” is not known here`;
    const rate = scenario?.levies.find(({ id }) => id === at)?.rate ?? 0;
    return sentence(levy.label, problem, given, LEVY_RATE, 'share', rate);
  }
  const name = fieldName(path);
  const field = name && FIELDS[path.split('.').at(-1) as keyof typeof FIELDS];
  if (!name || !field) return `${path}: “${given}” cannot be used`;
  const place = scope === 'positions' ? Number(at) - lost.filter((p) => p < Number(at)).length : null;
  const seat = place !== null && choices.positions.length > 1 ? `, position ${place + 1}` : '';
  const now = scenario && valueAt(scenario, place, field.key);
  return sentence(name.label + seat, problem, given, field, name.unit, now);
}

const LOST_ROLE = /^positions\.\d+\.role$/;

/** "F5 weekly rate: $1 is outside $100–$10,000; $600 is used". */
function sentence(
  label: string,
  problem: LinkIssue['problem'],
  given: string,
  { min, max }: { readonly min: number; readonly max: number },
  unit: Unit,
  now: number | null | undefined,
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
  const used = now === null || now === undefined ? 'the default' : show(now);
  return `${label}: ${shown} ${wrong}; ${used} is used`;
}

function valueAt(
  scenario: Resolved,
  place: number | null,
  key: keyof typeof FIELDS,
): number | null | undefined {
  const seats = place === null ? undefined : scenario.positions[place];
  switch (key) {
    case 'horizonMonths':
      return scenario.horizonMonths;
    case 'headcount':
    case 'weeklyRate':
    case 'baseSalary':
      return seats?.[key];
    default:
      return seats?.assumptions?.[key] ?? scenario.assumptions[key];
  }
}

/** Market salary; null while state pay is not loaded. */
function resolved(edition: EditionFigures, choices: Choices): Resolved | null {
  try {
    return resolve(edition, choices);
  } catch {
    return null;
  }
}
