import type { Notice } from '../app/notice.ts';
import type { EditionFigures } from '../edition/figures.ts';
import {
  cleanLink,
  type Decoded,
  decode,
  decodeComparison,
  type LinkIssue,
  withSurface,
} from '../link/index.ts';
import { type Comparison, comparisonOf, type NamedScenario, withChoices } from '../scenario/comparison.ts';
import { titleOf } from '../scenario/comparison-edits.ts';
import { type Choices, canonicalChoices, type Validated, validate } from '../scenario/index.ts';
import { replacedWords, unreadableWords } from './issue-words.ts';
import { linkWords, SALARY_WORDS } from './link-words.ts';

/** Scenarios from outside, with the notices about them. */
export interface Incoming {
  /** Null if nothing could be read; the screen then keeps its scenario. */
  readonly comparison: Comparison | null;
  /** The check figure of each scenario, to compare with its results; empty if there is none, or something was dropped. */
  readonly checks: readonly (string | null)[];
  readonly notices: readonly Notice[];
  /** False if nothing of a damaged link could be used, so that only the edition's defaults are left. */
  readonly survived: boolean;
  /** The link's text, if it has more than the scenario's own: a mark for redacted salaries. */
  readonly marked: string | null;
}

const UNREADABLE: readonly LinkIssue['problem'][] = ['not a link', 'not unpacked', 'newer version'];
/** Issues that cost a link nothing: all of it was read. */
const HARMLESS: readonly LinkIssue['problem'][] = ['unknown edition', 'newer model'];

/** Reads a link's text, one scenario or several; a notice names the parts that could not be used. */
export function incomingLink(given: EditionFigures, text: string): Incoming {
  const { operated } = given;
  const edition = operated?.plain(given) ?? given;
  const several = decodeComparison(edition, text);
  const each = several?.each ?? [decode(edition, text)];
  const written = several?.comparison ?? comparisonOf((each[0] as Decoded).choices);
  const issues = each.flatMap((decoded) => decoded.issues);
  const salaries = each.map((decoded) => decoded.salaries).find((how) => how !== 'exact');
  const unreadable = issues.some(({ problem }) => UNREADABLE.includes(problem));
  const survived = issues.every(({ problem }) => HARMLESS.includes(problem)) || !isBare(edition, written);
  const parts = each.map((decoded, i) => ({
    ...decoded,
    title: several && each.length > 1 ? titleOf(written.scenarios[i] as NamedScenario, i) : null,
  }));
  const notices: Notice[] = [];
  if (issues.length > 0) notices.push(linkWords(edition, parts, survived));
  if (salaries) notices.push({ code: null, text: SALARY_WORDS[salaries] });
  // Of a link that said nothing, nothing is kept: not the edition's prices either.
  const comparison =
    operated && survived
      ? withChoices(written, (choices) => operated.carried(edition, given, choices))
      : written;
  return {
    comparison: unreadable ? null : comparison,
    checks: issues.length === 0 ? each.map(({ check }) => check) : [],
    notices,
    survived,
    marked: salaries && issues.length === 0 ? withSurface(cleanLink(text), 'widget') : null,
  };
}

/** True if a comparison holds only the edition's own scenario. */
function isBare(edition: EditionFigures, { scenarios, client }: Comparison): boolean {
  const [first, ...others] = scenarios;
  if (!first || others.length > 0 || first.name !== '' || first.remarks || client) return false;
  const { state, role } = edition.defaults;
  const text = (choices: Choices) => JSON.stringify(canonicalChoices(edition, choices));
  return text(first.choices) === text({ state, positions: [{ role }] });
}

/** Reads a scenario or choices that a script set. */
export function incomingScenario(edition: EditionFigures, value: unknown): Incoming {
  const { choices, issues } = validate(value, edition);
  const notices = issues.length === 0 ? [] : [scenarioNotice(edition, { choices, issues })];
  return { comparison: comparisonOf(choices), checks: [], notices, survived: true, marked: null };
}

/** Which parts of a script's scenario could not be used. */
export function scenarioNotice(edition: EditionFigures, validated: Validated): Notice {
  const text = 'Parts of the scenario could not be used and stand at their defaults.';
  const unreadable = unreadableWords(validated.issues);
  const details = [...replacedWords(edition, validated), ...(unreadable ? [unreadable] : [])].map(
    (words) => `${words}.`,
  );
  return { code: 'scenario-incomplete', text, details };
}
