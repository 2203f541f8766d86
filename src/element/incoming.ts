import type { EditionFigures } from '../edition/figures.ts';
import { cleanLink, decode, type LinkIssue } from '../link/index.ts';
import { type Choices, validate } from '../scenario/index.ts';
import type { Notice } from '../ui/calculator.ts';
import { issueWords, linkWords, SALARY_WORDS } from './link-words.ts';

/** A scenario from outside, and what is to be said of it. */
export interface Incoming {
  /** Null where nothing could be read: what stands there stays. */
  readonly choices: Choices | null;
  /** The check figure that its results must have, if it carries one and nothing of it was dropped. */
  readonly check: string | null;
  readonly notices: readonly Notice[];
  /** The link's text where it says more than the scenario's own: salaries were redacted. */
  readonly marked: string | null;
}

const UNREADABLE: readonly LinkIssue['problem'][] = ['not a link', 'not unpacked', 'newer version'];

/** Reads a link's text; what could not be used is named in a notice. */
export function incomingLink(edition: EditionFigures, text: string): Incoming {
  const { choices, check, salaries, issues } = decode(edition, text);
  const unreadable = issues.some(({ problem }) => UNREADABLE.includes(problem));
  const notices: Notice[] = [];
  if (issues.length > 0) notices.push(linkWords(issues, edition.id, detailsOf(issues)));
  if (salaries !== 'exact') notices.push({ code: null, text: SALARY_WORDS[salaries] });
  return {
    choices: unreadable ? null : choices,
    check: issues.length === 0 ? check : null,
    notices,
    marked: salaries !== 'exact' && issues.length === 0 ? cleanLink(text) : null,
  };
}

/** Reads a scenario or choices that a script set. */
export function incomingScenario(edition: EditionFigures, value: unknown): Incoming {
  const { choices, issues } = validate(value, edition);
  const text = 'Parts of the scenario could not be used and stand at their defaults.';
  const notices: Notice[] =
    issues.length === 0 ? [] : [{ code: 'scenario-incomplete', text, details: detailsOf(issues) }];
  return { choices, check: null, notices, marked: null };
}

const MOST_DETAILS = 8;

function detailsOf(issues: readonly LinkIssue[]): readonly string[] {
  return issues.slice(0, MOST_DETAILS).map(issueWords);
}
