import type { EditionFigures } from '../edition/figures.ts';
import type { Choices } from '../scenario/choices.ts';
import { type Comparison, type NamedScenario, withChoices } from '../scenario/comparison.ts';
import { cleanText, LONGEST_NAME } from '../scenario/review/clean-text.ts';
import { NO_REMARKS, type Remarks } from '../scenario/review/remarks.ts';
import { cleanLink } from './clean.ts';
import { type Decoded, decode, type LinkIssue } from './decode.ts';
import { encode } from './encode.ts';
import { readRemarks, remarksText } from './remarks.ts';
import { wordsFromLink, wordsToLink } from './text.ts';

/** A comparison read from a link: `scenarios`, with the result of `decode` for each. */
export interface DecodedComparison {
  readonly comparison: Comparison;
  readonly each: readonly Decoded[];
}

/** Separator between the scenarios of a comparison, and before their remarks. */
const SEAM = '~';
const LETTERS = ['A', 'B', 'C'];

/**
 * Several scenarios as one text: `1.<edition>.<pairs>~<pairs>~2-Base-With_20bonus-z~A-b0.c.Per_20HR-z`. After the scenarios
 * come the number of the one on screen, from 1, every name, and the client's name, if any; then the remarks on
 * each. A single scenario without names and remarks is the text from `encode`. The pair `w3` before the first check figure
 * counts the parts that follow the first, since a link that was cut between two parts looks whole.
 */
export function encodeComparison(edition: EditionFigures, comparison: Comparison): string {
  const { operated } = edition;
  if (operated) {
    const plain = operated.plain(edition);
    return encodeComparison(
      plain,
      withChoices(comparison, (choices) => operated.carried(edition, plain, choices)),
    );
  }
  const { scenarios, current, client } = comparison;
  const [first = '', ...others] = scenarios.map(({ choices }) => encode(edition, choices));
  const head = `1.${edition.id}.`;
  const names = [...scenarios.map(({ name }) => name), ...(client ? [client] : [])].map(wordsToLink);
  const named = scenarios.length > 1 || names.some((name) => name !== '');
  const remarks = scenarios.map(({ choices, remarks: said }) =>
    remarksText(edition, choices, said ?? NO_REMARKS),
  );
  const more = [
    ...others.map((text) => text.slice(head.length)),
    ...(named ? [[current + 1, ...names, 'z'].join('-')] : []),
    ...remarks.flatMap((text, i) => (text === '' ? [] : [`${LETTERS[i]}-${text}-z`])),
  ];
  if (more.length === 0) return first;
  return [first.replace(/(?<=[._])k-/, `w${more.length}_k-`), ...more].join(SEAM);
}

/** Reads a comparison; null for text with a single scenario and nothing else. Never throws. */
export function decodeComparison(edition: EditionFigures, text: string): DecodedComparison | null {
  const parts = cleanLink(text).split(SEAM);
  if (parts.length === 1) return null;
  const [first = '', ...rest] = parts.filter((part) => !NAMES.test(part) && !REMARKS.test(part));
  const head = /^\d+\.[^.]*\./.exec(first)?.[0] ?? '';
  const [, counted] = COUNT.exec(first) ?? [];
  const decoded = [first, ...rest]
    .slice(0, LETTERS.length)
    .map((part, i) => decode(edition, i === 0 ? part.replace(COUNT, '') : head + part));
  const names = sealed(parts.find((part) => NAMES.test(part)) ?? '-z');
  const [place = '', ...titles] = names.entries;
  const name = (i: number) => cleanText(wordsFromLink(titles[i] ?? ''), LONGEST_NAME);
  const client = name(decoded.length);
  const each: Decoded[] = [];
  const scenarios: NamedScenario[] = [];
  decoded.forEach((one, i) => {
    const issues = [...one.issues];
    const report = (issue: LinkIssue) => issues.push(issue);
    if (i === 0) reportCut('names', names, report);
    if (i === 0 && counted !== undefined && Number(counted) !== parts.length - 1)
      report({ problem: 'cut off', path: '', given: '' });
    const letter = LETTERS[i] as string;
    const said = parts.find((part) => REMARKS.test(part) && part.startsWith(letter));
    const remarks = said && remarksIn(edition, one.choices, sealed(said), report);
    each.push({ ...one, issues });
    scenarios.push({ name: name(i), choices: one.choices, ...(remarks ? { remarks } : {}) });
  });
  const current = Math.min(Math.max(1, Number(place)), decoded.length) - 1;
  return { each, comparison: { scenarios, current, ...(client === '' ? {} : { client }) } };
}

function remarksIn(
  edition: EditionFigures,
  choices: Choices,
  notes: Sealed,
  report: (issue: LinkIssue) => void,
): Remarks {
  const remarks = readRemarks(edition, choices, notes.entries.slice(1).join('-'), report);
  reportCut('notes', notes, report);
  return remarks;
}

/** The pair that counts the parts behind the first. */
const COUNT = /(?<=[._])w(\d{1,2})_?(?=k-|x-|$)/;
const NAMES = /^\d(-|$)/;
const REMARKS = /^[A-C](-|$)/;

/** Entries between hyphens, before the closing `z`; without the `z`, the text was cut and its last entry is incomplete. */
interface Sealed {
  readonly entries: readonly string[];
  readonly cut: string | null;
}

function sealed(part: string): Sealed {
  const entries = part.split('-');
  const last = entries.pop() ?? '';
  return { entries, cut: last === 'z' ? null : last };
}

function reportCut(path: 'names' | 'notes', { cut }: Sealed, report: (issue: LinkIssue) => void): void {
  if (cut !== null) report({ problem: 'unknown', path, given: cut.slice(0, 40) });
}
