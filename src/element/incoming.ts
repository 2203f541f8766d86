import type { EditionFigures } from '../edition/figures.ts';
import { cleanLink, type Decoded, decode, decodeSheet, type LinkIssue } from '../link/index.ts';
import { type Choices, validate } from '../scenario/index.ts';
import { type Sheet, singleSheet } from '../session/sheet.ts';
import type { Notice } from '../ui/notice.ts';
import { issueWords, linkWords, SALARY_WORDS } from './link-words.ts';

/** Scenarios from outside, and what is to be said of them. */
export interface Incoming {
  /** Null where nothing could be read: what stands there stays. */
  readonly sheet: Sheet | null;
  /** Of the scenario on screen. */
  readonly choices: Choices;
  /** The check figure that its results must have, if it carries one and nothing of it was dropped. */
  readonly check: string | null;
  readonly notices: readonly Notice[];
  /** The link's text where it says more than the scenario's own: salaries were redacted. */
  readonly marked: string | null;
}

const UNREADABLE: readonly LinkIssue['problem'][] = ['not a link', 'not unpacked', 'newer version'];

/** Reads a link's text, one scenario or several; what could not be used is named in a notice. */
export function incomingLink(edition: EditionFigures, text: string): Incoming {
  const several = decodeSheet(edition, text);
  const each = several?.each ?? [decode(edition, text)];
  const sheet = several?.sheet ?? singleSheet((each[0] as Decoded).choices);
  const { check, choices } = each[sheet.current] as Decoded;
  const issues = once(each.flatMap((decoded) => decoded.issues));
  const salaries = each.map((decoded) => decoded.salaries).find((how) => how !== 'exact');
  const unreadable = issues.some(({ problem }) => UNREADABLE.includes(problem));
  const notices: Notice[] = [];
  if (issues.length > 0) notices.push(linkWords(issues, edition.id, detailsOf(issues)));
  if (salaries) notices.push({ code: null, text: SALARY_WORDS[salaries] });
  return {
    sheet: unreadable ? null : sheet,
    choices,
    check: issues.length === 0 ? check : null,
    notices,
    marked: salaries && issues.length === 0 ? cleanLink(text) : null,
  };
}

/** What is said of the whole link is said by each of its scenarios. */
function once(issues: readonly LinkIssue[]): readonly LinkIssue[] {
  const told = new Set<string>();
  return issues.filter((issue) => {
    const words = `${issue.problem} ${issue.path} ${issue.given}`;
    return !told.has(words) && told.add(words);
  });
}

/** Reads a scenario or choices that a script set. */
export function incomingScenario(edition: EditionFigures, value: unknown): Incoming {
  const { choices, issues } = validate(value, edition);
  const text = 'Parts of the scenario could not be used and stand at their defaults.';
  const notices: Notice[] =
    issues.length === 0 ? [] : [{ code: 'scenario-incomplete', text, details: detailsOf(issues) }];
  return { sheet: singleSheet(choices), choices, check: null, notices, marked: null };
}

const MOST_DETAILS = 8;

function detailsOf(issues: readonly LinkIssue[]): readonly string[] {
  return issues.slice(0, MOST_DETAILS).map(issueWords);
}
