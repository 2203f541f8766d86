import { unescaped } from './unescaped.ts';

/**
 * The link's text as it was written, out of whatever became of it on its way: an address, a message around it, or the text
 * alone. Of several links the last counts. What holds no link comes back without what cannot be part of one.
 */
export function cleanLink(text: string): string {
  const { found, all } = valuesIn(text);
  return found ?? valueIn(all);
}

/** The same for an address, which may well hold no link: null then, also where only a host's own words resemble our key. */
export function linkIn(address: string): string | null {
  const { found, all } = valuesIn(address);
  if (found !== null) return found;
  const [, rest] = BARE_KEY.exec(all) ?? [];
  return rest === undefined ? null : valueIn(rest);
}

/** Longer than any real link; the rest is not read. */
const LONGEST = 20_000;

const HEAD = String.raw`(?:\d{1,4}(?:\.|__)\d{4}-\d\d|z1(?:\.|__))`;

/** Our key before `=`, or before the start of a value; a name or a note in the link may hold the same letters. */
const KEY = new RegExp(
  String.raw`(?<![a-z0-9])f[\s=]*5[\s=]*r[\s=]*o[\s=]*i(?=\s*=|[^a-z0-9]*${HEAD})`,
  'gi',
);
const STARTS = new RegExp(`^[^a-z0-9]*${HEAD}`, 'i');

/** Our key as a name in a query or a fragment, whatever follows; `#f5roi-calculator` is a host's anchor. */
const BARE_KEY = /[?#](?:.*[?#&,/!;])?f5roi(?![a-z0-9]|-[a-z]{3})(.*)$/is;

/** The last value behind a key that starts as one, or else the last; and the whole text, readable. */
function valuesIn(text: string): { readonly found: string | null; readonly all: string } {
  const all = unescaped(text.slice(0, LONGEST));
  const rests = all.split(KEY).slice(1);
  const rest = rests.findLast((one) => STARTS.test(one)) ?? rests.at(-1);
  return { found: rest === undefined ? null : valueIn(rest), all };
}

function valueIn(rest: string): string {
  const [value = ''] = /^[\w.~-]*/.exec(inOnePiece(rest.replace(/^[^a-z0-9]+/i, ''))) ?? [];
  return inCase(inDots(value.replace(/[^a-z0-9]+$/i, '')));
}

/** Takes line breaks out of a value, up to its end: what follows a whole one is the rest of the message. */
function inOnePiece(rest: string): string {
  const [first = '', ...more] = rest.replace(/=(?=[\w.~-])/g, '').split(/[\s+]+/);
  let value = first;
  for (const piece of more) {
    if (WHOLE.test(value) && !/^(?:[-~.]|_-)/.test(piece)) break;
    value += piece;
  }
  return value;
}

/**
 * The end of a scenario, of names or remarks, and of the compressed form. A check figure of 32 bits has seven characters if it
 * begins with 1, and else six; few have less.
 */
const WHOLE = /[._]k-(?:1[0-9a-z]{6}|[2-9a-z][0-9a-z]{5})$|-z$|[._]z$/i;

/** The spelling of the fragment, in which dots and tildes are written with `_`, as the text that it stands for. */
function inDots(value: string): string {
  const [, body] = /^z1__(.*?)(?:__z)?$/i.exec(value) ?? [];
  if (body !== undefined) return `z1.${body}${/__z$/i.test(value) ? '.z' : ''}`;
  return /^z1\./i.test(value) ? value : value.replaceAll('__', '.').replaceAll('_-', '~');
}

/** A value in capitals, or in small letters, in its own case. What is packed cannot be brought back. */
function inCase(value: string): string {
  if (/^z1\./i.test(value)) return value.replace(/^Z/, 'z');
  const small = /[a-z]/.test(value) ? value : value.toLowerCase();
  return small
    .split('~')
    .map((part) =>
      /^[abc]-(?!\d{5}(?:_|$)).*-z$/.test(part)
        ? part.charAt(0).toUpperCase() + part.slice(1)
        : /^\d(?:-|$)|^[A-C]-/.test(part)
          ? part
          : part.replace(
              /(?<=^|_|^\d{1,4}\.\d{4}-\d\d\.)s([a-z]{2})(?=_|$)/,
              (pair) => `s${pair.slice(1).toUpperCase()}`,
            ),
    )
    .join('~');
}
