import type { NumberField } from '../catalogue/fields.ts';
import { FIELDS } from '../catalogue/fields.ts';
import { POSITION_KEYS } from '../catalogue/parts/first.ts';
import { LEVY_RATE } from '../catalogue/plan.ts';
import { LEVELS, RECRUITING } from '../edition/choices.ts';
import type { EditionFigures } from '../edition/figures.ts';
import type { Recruiting } from '../edition/types.ts';
import { ASSUMPTION_IDS, type AssumptionId } from '../model/types.ts';
import { type Choices, isTeamWide, MOST_POSITIONS, type PositionChoice } from './choices.ts';
import { roleOf, stateOf } from './defaults.ts';
import { type LevyOption, levyOptions } from './levies.ts';
import { metrosOf } from './metros-of.ts';
import { type NumberProblem, numberProblem } from './number-problem.ts';

/** A part from outside that was not used, and why; everything else was kept. */
export interface Issue {
  /** Path, such as `positions.2.baseSalary`. */
  readonly path: string;
  readonly problem: NumberProblem | 'unknown' | 'too many' | 'missing';
  /** The given value, cut to 40 characters. */
  readonly given: string;
}

/** The usable choices, and the parts that could not be used. */
export interface Validated {
  readonly choices: Choices;
  readonly issues: readonly Issue[];
}

/**
 * Turns any value into choices: keeps what fits the edition, names the rest in `issues` and leaves it at its default.
 * Also accepts a resolved scenario, so that one element accepts the output of another. Never throws. A metro is checked
 * only once the metros have loaded.
 */
export function validate(given: unknown, edition: EditionFigures): Validated {
  const issues: Issue[] = [];
  const report = (path: string, problem: Issue['problem'], value: unknown) =>
    issues.push({ path, problem, given: shown(value) });
  const record = asRecord(given);
  if (!record) report('', 'missing', given);
  const input = record ?? {};

  const state = stateOf(edition, asText(input.state)) ?? stateOf(edition, edition.defaults.state);
  if (input.state !== undefined && input.state !== state?.code) report('state', 'unknown', input.state);
  const metro = asText(input.metro);
  const isMetro =
    edition.metros === null
      ? /^\d{5}$/.test(metro)
      : metrosOf(edition, state?.code ?? '').some(({ code }) => code === metro);
  if (input.metro !== undefined && !isMetro) report('metro', 'unknown', input.metro);
  const recruiting = RECRUITING.find((choice) => choice === input.recruiting);
  if (input.recruiting !== undefined && !recruiting) report('recruiting', 'unknown', input.recruiting);

  const number = (field: NumberField, value: unknown, path: string): number | undefined => {
    if (value === undefined) return undefined;
    const problem = numberProblem(field, value);
    if (problem) report(path, problem, value);
    return problem ? undefined : (value as number) + 0;
  };
  const assumptions = (value: unknown, path: string, allowed: (id: AssumptionId) => boolean) => {
    const kept: Partial<Record<AssumptionId, number>> = {};
    if (value !== undefined && !asRecord(value)) report(path, 'unknown', value);
    for (const [id, setting] of Object.entries(asRecord(value) ?? {})) {
      const known = ASSUMPTION_IDS.find((key) => key === id && allowed(key));
      if (!known) report(`${path}.${id}`, 'unknown', setting);
      const valid = known && number(FIELDS[known], setting, `${path}.${id}`);
      if (known && valid !== undefined) kept[known] = valid;
    }
    return Object.keys(kept).length > 0 ? { assumptions: kept } : {};
  };
  const position = (value: unknown, path: string): PositionChoice | null => {
    const item = asRecord(value) ?? {};
    const role = roleOf(edition, asText(item.role));
    if (!role) {
      report(`${path}.role`, item.role === undefined ? 'missing' : 'unknown', item.role);
      return null;
    }
    const numbers: Partial<Record<(typeof POSITION_KEYS)[number], number>> = {};
    for (const key of POSITION_KEYS) {
      const field = key === 'startMonth' ? { ...FIELDS[key], max: horizon - 1 } : FIELDS[key];
      const valid = number(field, item[key], `${path}.${key}`);
      if (valid !== undefined) numbers[key] = valid;
    }
    const level = edition.levels && LEVELS.find((known) => known === item.level);
    if (item.level !== undefined && !level) report(`${path}.level`, 'unknown', item.level);
    const own = assumptions(item.assumptions, `${path}.assumptions`, (id) => !isTeamWide(id));
    return { role: role.id, ...(level ? { level } : {}), ...numbers, ...own };
  };

  const sized = edition.defaults.employees !== undefined;
  const employees = number(FIELDS.employees, sized ? input.employees : undefined, 'employees');
  if (input.employees !== undefined && !sized) report('employees', 'unknown', input.employees);
  const horizonMonths = number(FIELDS.horizonMonths, input.horizonMonths, 'horizonMonths');
  const horizon = horizonMonths ?? edition.defaults.horizonMonths;
  const listed = Array.isArray(input.positions) ? ([...input.positions] as unknown[]) : [];
  if (input.positions !== undefined && listed.length === 0) report('positions', 'missing', input.positions);
  if (listed.length > MOST_POSITIONS) report('positions', 'too many', listed.length);
  const positions = listed
    .slice(0, MOST_POSITIONS)
    .map((item, p) => position(item, `positions.${p}`))
    .filter((item) => item !== null);
  const options = state ? levyOptions(edition, state, employees) : [];
  const levies = levyRates(input.levies, options, report);

  return {
    choices: {
      state: state?.code ?? edition.defaults.state,
      ...(isMetro ? { metro } : {}),
      ...(employees === undefined ? {} : { employees }),
      ...(horizonMonths === undefined ? {} : { horizonMonths }),
      ...(recruiting ? { recruiting: recruiting satisfies Recruiting } : {}),
      positions: positions.length > 0 ? positions : [{ role: edition.defaults.role }],
      ...assumptions(input.assumptions, 'assumptions', () => true),
      ...(Object.keys(levies).length > 0 ? { levies } : {}),
    },
    issues,
  };
}

/** Rates by levy id, from choices (a record) or from a resolved scenario (a list, in which a missing levy is off). */
function levyRates(
  given: unknown,
  options: readonly LevyOption[],
  report: (path: string, problem: Issue['problem'], value: unknown) => void,
): Record<string, number> {
  const known = new Set(options.filter(({ levy }) => levy.rate !== null).map(({ levy }) => levy.id));
  const list = Array.isArray(given) ? [...given].map(asRecord) : null;
  if (given !== undefined && !list && !asRecord(given)) report('levies', 'unknown', given);
  const wanted = new Map<string, unknown>(
    list
      ? [
          ...options.filter(({ byDefault }) => byDefault > 0).map(({ levy }) => [levy.id, 0] as const),
          ...list.map((levy) => [asText(levy?.id), levy?.rate] as const),
        ]
      : Object.entries(asRecord(given) ?? {}),
  );
  const rates: Record<string, number> = {};
  for (const [id, rate] of wanted) {
    const problem = known.has(id) ? numberProblem({ ...LEVY_RATE, kind: 'decimal' }, rate) : 'unknown';
    if (problem) report(`levies.${id}`, problem, rate);
    else rates[id] = (rate as number) + 0;
  }
  return rates;
}

/** The value if it is text, or else empty text: other values cannot be ids, and `String` throws for some of them. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' ? 'a record' : String(value).slice(0, 40);
}
