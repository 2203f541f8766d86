import type { EditionFigures } from '../edition/figures.ts';
import { cleanText, LONGEST_NAME, NO_REMARKS, type Remarks } from '../review/index.ts';
import type { Choices } from '../scenario/choices.ts';
import { cleanLink } from './clean.ts';
import { type Decoded, decode } from './decode.ts';
import { encode } from './encode.ts';
import { readRemarks, remarksText } from './remarks.ts';
import { wordsFromLink, wordsToLink } from './text.ts';

/** A scenario with its name and what is said of its figures. */
export interface LinkedScenario {
  readonly name: string;
  readonly choices: Choices;
  readonly remarks?: Remarks;
}

/** Scenarios with their names, one of them on screen. */
export interface LinkedSheet {
  readonly scenarios: readonly LinkedScenario[];
  readonly current: number;
  /** Whom it was prepared for; absent where nobody was named. */
  readonly client?: string;
}

/** A sheet read from a link: `scenarios` beside what `decode` says of each. */
export interface DecodedSheet {
  readonly sheet: LinkedSheet;
  readonly each: readonly Decoded[];
}

/** Between the scenarios of a comparison, and before what is said of them. */
const SEAM = '~';
const LETTERS = ['A', 'B', 'C'];

/**
 * Several scenarios as one text: `1.<edition>.<pairs>~<pairs>~2-Base-With_20bonus-z~A-b0.c.Per_20HR-z`. After the scenarios
 * stand which one is on screen, counted from 1, every name, and the client's, if there is one; then what is said of the
 * figures of each. A single scenario without names and remarks is `encode`'s own text.
 */
export function encodeSheet(edition: EditionFigures, { scenarios, current, client }: LinkedSheet): string {
  const [first = '', ...others] = scenarios.map(({ choices }) => encode(edition, choices));
  const head = `1.${edition.id}.`;
  const names = [...scenarios.map(({ name }) => name), ...(client ? [client] : [])].map(wordsToLink);
  const named = scenarios.length > 1 || names.some((name) => name !== '');
  const remarks = scenarios.map(({ choices, remarks: said }) =>
    remarksText(edition, choices, said ?? NO_REMARKS),
  );
  return [
    first,
    ...others.map((text) => text.slice(head.length)),
    ...(named ? [[current + 1, ...names, 'z'].join('-')] : []),
    ...remarks.flatMap((text, i) => (text === '' ? [] : [`${LETTERS[i]}-${text}-z`])),
  ].join(SEAM);
}

/** Reads a sheet; null for a text that holds one scenario and nothing else. Never throws. */
export function decodeSheet(edition: EditionFigures, text: string): DecodedSheet | null {
  const parts = cleanLink(text).split(SEAM);
  if (parts.length === 1) return null;
  const names = parts.find((part) => NAMES.test(part)) ?? '';
  const said = parts.filter((part) => REMARKS.test(part));
  const [first = '', ...rest] = parts.filter((part) => !NAMES.test(part) && !REMARKS.test(part));
  const head = /^\d+\.[^.]*\./.exec(first)?.[0] ?? '';
  const decoded = [first, ...rest]
    .slice(0, LETTERS.length)
    .map((part, i) => decode(edition, i === 0 ? part : head + part));
  const [place, ...titles] = names.slice(0, -2).split('-');
  const name = (i: number) => cleanText(wordsFromLink(titles[i] ?? ''), LONGEST_NAME);
  const client = name(decoded.length);
  const each = decoded.map((one, i) => {
    const own = said.find((part) => part.startsWith(LETTERS[i] as string));
    const issues = [...one.issues];
    const remarks = own && readRemarks(edition, one.choices, own.slice(2, -2), (issue) => issues.push(issue));
    return { ...one, issues, remarks };
  });
  return {
    each: each.map(({ remarks: _said, ...one }) => one),
    sheet: {
      scenarios: each.map(({ choices, remarks }, i): LinkedScenario => {
        return { name: name(i), choices, ...(remarks ? { remarks } : {}) };
      }),
      current: Math.min(Math.max(1, Number(place)), decoded.length) - 1,
      ...(client === '' ? {} : { client }),
    },
  };
}

const NAMES = /^\d-(?:[\w]*-)*z$/;
const REMARKS = /^[A-C]-[\w.-]*-z$/;
