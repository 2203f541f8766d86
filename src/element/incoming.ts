import type { Notice } from '../app/notice.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { cleanLink, type Decoded, decode, decodeSheet, type LinkIssue } from '../link/index.ts';
import { titleOf } from '../scenario/comparison.ts';
import { type Choices, canonicalChoices, validate } from '../scenario/index.ts';
import { type NamedChoices, type Sheet, singleSheet } from '../scenario/sheet.ts';
import { replacedWords, unreadableWords } from './issue-words.ts';
import { linkWords, SALARY_WORDS } from './link-words.ts';

/** Scenarios from outside, and what is to be said of them. */
export interface Incoming {
  /** Null where nothing could be read: what stands there stays. */
  readonly sheet: Sheet | null;
  /** Of the scenario on screen. */
  readonly choices: Choices;
  /** The check figure that its results must have, if it carries one and nothing of it was dropped. */
  readonly check: string | null;
  readonly notices: readonly Notice[];
  /** False where all that stands is the edition's defaults, since nothing of a damaged link could be used. */
  readonly survived: boolean;
  /** The link's text where it says more than the scenario's own: salaries were redacted. */
  readonly marked: string | null;
}

const UNREADABLE: readonly LinkIssue['problem'][] = ['not a link', 'not unpacked', 'newer version'];
/** What does a link no harm: all of it was read. */
const HARMLESS: readonly LinkIssue['problem'][] = ['unknown edition', 'newer model'];

/** Reads a link's text, one scenario or several; what could not be used is named in a notice. */
export function incomingLink(edition: EditionFigures, text: string): Incoming {
  const several = decodeSheet(edition, text);
  const each = several?.each ?? [decode(edition, text)];
  const sheet = several?.sheet ?? singleSheet((each[0] as Decoded).choices);
  const { check, choices } = each[sheet.current] as Decoded;
  const issues = each.flatMap((decoded) => decoded.issues);
  const salaries = each.map((decoded) => decoded.salaries).find((how) => how !== 'exact');
  const unreadable = issues.some(({ problem }) => UNREADABLE.includes(problem));
  const survived = issues.every(({ problem }) => HARMLESS.includes(problem)) || !isBare(edition, sheet);
  const parts = each.map((decoded, i) => ({
    ...decoded,
    title: several && each.length > 1 ? titleOf(sheet.scenarios[i] as NamedChoices, i) : null,
  }));
  const notices: Notice[] = [];
  if (issues.length > 0) notices.push(linkWords(edition, parts, survived));
  if (salaries) notices.push({ code: null, text: SALARY_WORDS[salaries] });
  return {
    sheet: unreadable ? null : sheet,
    choices,
    check: issues.length === 0 ? check : null,
    notices,
    survived,
    marked: salaries && issues.length === 0 ? cleanLink(text) : null,
  };
}

/** Whether a sheet holds the edition's own scenario and nothing else. */
function isBare(edition: EditionFigures, { scenarios, client }: Sheet): boolean {
  const [first, ...others] = scenarios;
  if (!first || others.length > 0 || first.name !== '' || first.remarks || client) return false;
  const { state, role } = edition.defaults;
  const text = (choices: Choices) => JSON.stringify(canonicalChoices(edition, choices));
  return text(first.choices) === text({ state, positions: [{ role }] });
}

/** Reads a scenario or choices that a script set. */
export function incomingScenario(edition: EditionFigures, value: unknown): Incoming {
  const { choices, issues } = validate(value, edition);
  const text = 'Parts of the scenario could not be used and stand at their defaults.';
  const unreadable = unreadableWords(issues);
  const details = [...replacedWords(edition, { choices, issues }), ...(unreadable ? [unreadable] : [])].map(
    (words) => `${words}.`,
  );
  const notices: Notice[] = issues.length === 0 ? [] : [{ code: 'scenario-incomplete', text, details }];
  return { sheet: singleSheet(choices), choices, check: null, notices, survived: true, marked: null };
}
