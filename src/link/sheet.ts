import type { EditionFigures } from '../edition/figures.ts';
import type { Choices } from '../scenario/choices.ts';
import { cleanLink } from './clean.ts';
import { type Decoded, decode } from './decode.ts';
import { encode } from './encode.ts';

/** Scenarios with their names, one of them on screen. */
export interface LinkedSheet {
  readonly scenarios: readonly { readonly name: string; readonly choices: Choices }[];
  readonly current: number;
}

/** A sheet read from a link: `scenarios` beside what `decode` says of each. */
export interface DecodedSheet {
  readonly sheet: LinkedSheet;
  readonly each: readonly Decoded[];
}

/** Between the scenarios of a comparison, and before what is said of them together. */
const SEAM = '~';

/**
 * Several scenarios as one text: `1.<edition>.<pairs>~<pairs>~2-Base-With_20bonus-z`. The last part holds which one is on
 * screen, counted from 1, and every name; a single scenario without a name is `encode`'s own text.
 */
export function encodeSheet(edition: EditionFigures, { scenarios, current }: LinkedSheet): string {
  const texts = scenarios.map(({ choices }) => encode(edition, choices));
  const [first = '', ...others] = texts;
  if (scenarios.length === 1 && scenarios[0]?.name === '') return first;
  const head = `1.${edition.id}.`;
  const names = scenarios.map(({ name }) => nameText(name));
  return [
    first,
    ...others.map((text) => text.slice(head.length)),
    [current + 1, ...names, 'z'].join('-'),
  ].join(SEAM);
}

/** Reads several scenarios; null for a text that holds one. Never throws. */
export function decodeSheet(edition: EditionFigures, text: string): DecodedSheet | null {
  const parts = cleanLink(text).split(SEAM);
  if (parts.length === 1) return null;
  const [first = '', ...rest] = parts;
  const meta = META.test(rest.at(-1) ?? '') ? (rest.pop() as string) : '1-z';
  const head = /^\d+\.[^.]*\./.exec(first)?.[0] ?? '';
  const each = [first, ...rest]
    .slice(0, MOST)
    .map((part, i) => decode(edition, i === 0 ? part : head + part));
  const [place = '1', ...names] = meta.slice(0, -2).split('-');
  return {
    each,
    sheet: {
      scenarios: each.map(({ choices }, i) => ({ name: nameOf(names[i] ?? ''), choices })),
      current: Math.min(Math.max(1, Number(place)), each.length) - 1,
    },
  };
}

/** More were never written. */
const MOST = 3;
const META = /^\d-(?:[\w]*-)*z$/;

/** A name in letters, digits and `_hh` for each byte of everything else. */
function nameText(name: string): string {
  return encodeURIComponent(name)
    .replace(/[-_.!~*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    .replaceAll('%', '_');
}

function nameOf(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('_', '%'));
  } catch {
    return '';
  }
}
