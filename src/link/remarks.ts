import type { EditionFigures } from '../edition/figures.ts';
import { addressText } from '../model/address.ts';
import { parseAddress } from '../model/parse-address.ts';
import { ASSUMPTION_IDS } from '../model/types.ts';
import { numberKey } from '../model/value-at.ts';
import { type Choices, FIELDS, numberProblem } from '../scenario/index.ts';
import { chosenAddresses } from '../scenario/review/chosen-addresses.ts';
import { cleanText, LONGEST_NOTE } from '../scenario/review/clean-text.ts';
import { boundsOf } from '../scenario/review/judged.ts';
import type { Remarks, Speaker } from '../scenario/review/remarks.ts';
import { SPEAKERS } from '../scenario/review/speakers.ts';
import type { LinkIssue } from './decode.ts';
import { wordsFromLink, wordsToLink } from './text.ts';

/**
 * Remarks on one scenario's figures as text in a link: `b0.c.Per_20HR-us_2erecruiting.n.20000.-mp.y`. Each entry has
 * a place; then who said it, or `y` for accepted, or `n` with the figure to use instead; then a note. Only
 * changed inputs have a speaker. Empty if there are no remarks.
 */
export function remarksText(edition: EditionFigures, choices: Choices, remarks: Remarks): string {
  const said = chosenAddresses(edition, choices).flatMap((at) => {
    const path = addressText(at);
    const attribution = remarks.said[path];
    return attribution ? [[codeOf(path), LETTERS[attribution.by], wordsToLink(attribution.note)]] : [];
  });
  const verdicts = Object.entries(remarks.verdicts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { instead, note }]) => [
      codeOf(key),
      ...(instead === null ? ['y'] : ['n', wordsToLink(String(instead))]),
      wordsToLink(note),
    ]);
  return [...said, ...verdicts].map((entry) => entry.join('.').replace(/\.$/, '')).join('-');
}

/** Reads the text from `remarksText`; names and drops anything that does not fit the scenario. Never throws. */
export function readRemarks(
  edition: EditionFigures,
  choices: Choices,
  text: string,
  report: (issue: LinkIssue) => void,
): Remarks {
  const chosen = chosenAddresses(edition, choices).map(addressText);
  const said: Record<string, Remarks['said'][string]> = {};
  const verdicts: Record<string, Remarks['verdicts'][string]> = {};
  for (const entry of text.split('-').filter((part) => part !== '')) {
    const [code = '', kind = '', first = '', second = ''] = entry.split('.');
    const key = placeOf(wordsFromLink(code));
    const by = SPEAKERS.find((speaker) => LETTERS[speaker] === kind);
    const bounds = boundsOf(key, edition, choices);
    const instead = Number(wordsFromLink(first) || Number.NaN);
    if (by && chosen.includes(key)) said[key] = { by, note: noteOf(first) };
    else if (bounds && kind === 'y') verdicts[key] = { instead: null, note: noteOf(first) };
    else if (bounds && kind === 'n' && numberProblem(bounds, instead) === null)
      verdicts[key] = { instead: instead + 0, note: noteOf(second) };
    else report({ problem: 'unknown', path: key.slice(0, 40), given: entry.slice(0, 40) });
  }
  return { said, verdicts };
}

const LETTERS: Readonly<Record<Speaker, string>> = { ours: 'o', client: 'c', estimate: 'e', finance: 'f' };

function noteOf(text: string): string {
  return cleanText(wordsFromLink(text), LONGEST_NOTE);
}

/** `positions.0.baseSalary` is `b0`, `assumptions.bonusShare` is `bo`; other places are unchanged. */
function codeOf(path: string): string {
  const at = parseAddress(path);
  const key = at && numberKey(at);
  if (!key || !('position' in at)) return wordsToLink(path);
  return FIELDS[key].code + (at.position ?? '');
}

function placeOf(code: string): string {
  const [, letters = '', at = ''] = /^([a-z]{1,2})(\d{0,2})$/.exec(code) ?? [];
  const field = Object.values(FIELDS).find((candidate) => candidate.code === letters);
  if (!field) return code;
  const scope = (ASSUMPTION_IDS as readonly string[]).includes(field.key) ? 'assumptions.' : '';
  return `${at === '' ? '' : `positions.${at}.`}${scope}${field.key}`;
}
