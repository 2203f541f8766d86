import { FIELDS } from '../catalogue/fields.ts';
import { POSITION_KEYS } from '../catalogue/parts/first.ts';
import type { PlanKey } from '../catalogue/plan.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { ASSUMPTION_IDS, type AssumptionId } from '../model/types.ts';
import type { Choices } from '../scenario/choices.ts';
import { type Issue, validate } from '../scenario/validate.ts';
import { cleanLink } from './clean.ts';
import { NUMBER_PAIR, VERSION } from './encode.ts';
import { isPacked } from './packed.ts';
import { REDACTIONS, type Redaction } from './redact.ts';
import { withSurface } from './surface.ts';

/** A part of a link that could not be used, and why; the rest was kept. */
export interface LinkIssue {
  readonly problem:
    | Issue['problem']
    | 'not a link'
    | 'not unpacked'
    | 'newer version'
    | 'newer model'
    | 'unknown edition'
    | 'no check figure'
    | 'cut off';
  /** The pair or field concerned; empty if it is the whole link. */
  readonly path: string;
  readonly given: string;
}

/** Content of a link: never results, which are calculated from its choices. */
export interface Decoded {
  readonly choices: Choices;
  /** The edition used to read the choices: the link's own, or the newest if that one is unknown. */
  readonly edition: string;
  /** The link's check figure, to compare with its results; null if it has none. */
  readonly check: string | null;
  /** Treatment of typed salaries by the sender. */
  readonly salaries: Redaction;
  readonly issues: readonly LinkIssue[];
}

/** The edition that a link's text names, such as `2026-11`; null if the text is not a link. */
export function editionOf(text: string): string | null {
  return HEAD.exec(cleanLink(text))?.[2] ?? null;
}

const HEAD = /^(\d{1,4})\.(\d{4}-\d{2})(?:\.(.*))?$/;
/** The boundary after a number: `h3r650` is `h3` and `r650`. */
const BETWEEN_NUMBERS = /(?<=[\d.])(?=[a-z]{1,2}[\d.])/;
const PAIR = /^([a-z]{1,2})([-A-Z0-9.].*)$/;
/** `suta-.012` is `suta` and `.012`: an id can contain the separator, and so can an exponent (`1e-7`). */
const LEVY = /^(.+?)-([\d.][^-]*(?:e-\d+)?)$/;

/**
 * Reads a scenario from text, the reverse of `encode`. Never throws: anything damaged, unknown or out of bounds is
 * named in `issues` and left at its default. `edition` is the one that the link names, or the newest if that one is unknown.
 * The surface is not part of a scenario, so it is passed over, also one that is not known here (`surfaceOf`).
 */
export function decode(edition: EditionFigures, text: string): Decoded {
  const head = HEAD.exec(withSurface(cleanLink(text), 'widget'));
  const issues: LinkIssue[] = [];
  const report = (problem: LinkIssue['problem'], path: string, given: string) =>
    issues.push({ problem, path, given: given.slice(0, 40) });
  const [, version = '', named = edition.id, body = ''] = head ?? [];
  const readable = Number(version) === VERSION;
  if (!head) report(isPacked(text) ? 'not unpacked' : 'not a link', '', text);
  else if (!readable) report('newer version', '', version);
  if (named !== edition.id) report('unknown edition', '', named);

  const raw = readable ? readPairs(body, edition, report) : NOTHING;
  const { choices, issues: invalid } = validate(raw.choices, edition);
  for (const issue of invalid) report(issue.problem, issue.path, issue.given);
  if (readable && raw.check === null) report('no check figure', '', '');
  return { choices, edition: edition.id, check: raw.check, salaries: raw.salaries, issues };
}

const PLAN_KEYS: readonly PlanKey[] = ['horizonMonths', 'employees'];

/** The pairs of a link, before they are checked against the edition. */
interface Raw {
  readonly choices: Record<string, unknown>;
  readonly check: string | null;
  readonly salaries: Redaction;
}

const NOTHING: Raw = { choices: {}, check: null, salaries: 'exact' };

interface RawPosition {
  role?: string;
  assumptions?: Partial<Record<AssumptionId, number | string>>;
  [key: string]: unknown;
}

function readPairs(
  body: string,
  edition: EditionFigures,
  report: (problem: LinkIssue['problem'], path: string, given: string) => void,
): Raw {
  const choices: Record<string, unknown> = {};
  const levies: Record<string, number | string> = {};
  const shared: Partial<Record<AssumptionId, number | string>> = {};
  const positions: RawPosition[] = [];
  const implied: RawPosition = {};
  let check: string | null = null;
  let salaries: Redaction = 'exact';
  for (const pair of pairsIn(body)) {
    const [, code = '', value = ''] = PAIR.exec(pair) ?? [];
    const word = value.replace(/^-/, '');
    const seats = positions.at(-1) ?? implied;
    const planKey = PLAN_KEYS.find((key) => FIELDS[key].code === code);
    const seatKey = POSITION_KEYS.find((key) => FIELDS[key].code === code);
    const assumption = ASSUMPTION_IDS.find((id) => FIELDS[id].code === code);
    if (code === 'p') positions.push({ role: word });
    else if (code === 'k') check = word;
    else if (code === 'x' && isRedaction(word)) salaries = word;
    else if (code === 'v') report('newer model', '', word);
    // Whoever reads the parts behind a scenario takes the pair that counts them out.
    else if (code === 'w') report('cut off', '', '');
    else if (code === 's') choices.state = word;
    else if (code === 'a') choices.metro = word;
    else if (code === 'g') seats.level = word;
    else if (code === 'c') choices.recruiting = word;
    else if (code === 'l') {
      const [, id = word, rate = ''] = LEVY.exec(word) ?? [];
      levies[levyId(edition, id)] = toNumber(rate);
    } else if (planKey) choices[planKey] = toNumber(value);
    else if (seatKey) seats[seatKey] = toNumber(value);
    else if (assumption && seats === implied) shared[assumption] = toNumber(value);
    else if (assumption) seats.assumptions = { ...seats.assumptions, [assumption]: toNumber(value) };
    else report('unknown', pair.slice(0, 40), pair);
  }
  if (positions.length > 0) {
    choices.positions = positions;
    for (const key of Object.keys(implied)) report('unknown', key, String(implied[key]));
  } else choices.positions = [{ ...implied, role: edition.defaults.role }];
  return { choices: { ...choices, levies, assumptions: shared }, check, salaries };
}

/** A levy's id in its own case, if a program wrote the link in small letters. */
function levyId({ federal, states }: EditionFigures, id: string): string {
  const own = ({ id: known }: { readonly id: string }) => known.toLowerCase() === id.toLowerCase();
  const levies = [federal, ...states.flatMap((state) => [state.levies, state.optionalLevies])].flat();
  return levies.some((levy) => levy.id === id) ? id : (levies.find(own)?.id ?? id);
}

function isRedaction(word: string): word is Redaction {
  return (REDACTIONS as readonly string[]).includes(word);
}

function pairsIn(body: string): string[] {
  return body
    .split('_')
    .flatMap((part) => (NUMBER_PAIR.test(part) ? part.split(BETWEEN_NUMBERS) : [part]))
    .filter((part) => part !== '');
}

/** A number (digits, at most one point, an exponent); anything else stays text, so that validation can quote it. */
function toNumber(text: string): number | string {
  const value = /^(\d+\.?\d*|\.\d+)(e-\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : text;
}
