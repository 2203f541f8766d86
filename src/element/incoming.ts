import type { EditionFigures } from '../edition/figures.ts';
import { type Decoded, decode, decodeSheet } from '../link/index.ts';
import { type Choices, validate } from '../scenario/index.ts';
import { type Sheet, singleSheet } from '../session/sheet.ts';
import type { Notice } from '../ui/notice.ts';
import { issueWords } from './link-words.ts';

/** A scenario from outside, and what is to be said of it. */
export interface Incoming {
  readonly sheet: Sheet;
  /** Of the scenario on screen. */
  readonly choices: Choices;
  /** The check figure that its results must have, if it carries one and nothing of it was dropped. */
  readonly check: string | null;
  readonly notice: Notice | null;
}

/** Reads a link's text, one scenario or several; what could not be used is named in the notice. */
export function incomingLink(edition: EditionFigures, text: string): Incoming {
  const several = decodeSheet(edition, text);
  const each = several?.each ?? [decode(edition, text)];
  const sheet = several?.sheet ?? singleSheet((each[0] as Decoded).choices);
  const { check, choices } = each[sheet.current] as Decoded;
  const issues = each.flatMap((decoded) => decoded.issues);
  const what =
    'The link was damaged or edited. What could not be used stands at its default; the rest was kept.';
  return {
    sheet,
    choices,
    check: issues.length === 0 ? check : null,
    notice: noticeOf('link-damaged', what, issues),
  };
}

/** Reads a scenario or choices that a script set. */
export function incomingScenario(edition: EditionFigures, value: unknown): Incoming {
  const { choices, issues } = validate(value, edition);
  const what = 'Parts of the scenario could not be used and stand at their defaults.';
  return {
    sheet: singleSheet(choices),
    choices,
    check: null,
    notice: noticeOf('scenario-incomplete', what, issues),
  };
}

const MOST_DETAILS = 8;

function noticeOf(
  code: Notice['code'],
  text: string,
  issues: readonly Parameters<typeof issueWords>[0][],
): Notice | null {
  return issues.length === 0 ? null : { code, text, details: issues.slice(0, MOST_DETAILS).map(issueWords) };
}
