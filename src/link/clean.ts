import { LINK_KEY } from './address.ts';

/**
 * The link's original text, after mail and chat programs changed it: removes percent encoding (twice, as mail
 * filters do) and quoted-printable, white space and invisible characters, the key, whatever follows in an address
 * (`&…`, `#…`, a `?utm…` added after the fragment) or in markup, and the punctuation of the sentence around it.
 */
export function cleanLink(text: string): string {
  const compact = decodePercent(unquoted(text.slice(0, LONGEST)))
    .replace(BLANK, '')
    .replace(DASHES, '-');
  const key = compact.lastIndexOf(`${LINK_KEY}=`);
  const value = key < 0 ? compact : compact.slice(key + LINK_KEY.length + 1);
  return value
    .replace(/^[^A-Za-z0-9]+/, '')
    .replace(/[&#?"'<>)\]}|”’»].*/, '')
    .replace(/[^A-Za-z0-9]+$/, '');
}

/** Longer than any real link; the rest is not read. */
const LONGEST = 20_000;

/** White space, soft hyphens, zero-width characters: inserted where a line can break. */
const BLANK = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** Characters that word processors put in place of a hyphen. */
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Mail's quoted-printable: lines broken by `=` at their end, and `=` itself as `=3D`. Our own `=` may end a line too. */
function unquoted(text: string): string {
  return text.replace(/(?<!f5roi)=\r?\n/g, '').replace(/=3D/gi, '=');
}

/** Decodes each escape separately, so that a stray `%` elsewhere in an address does no harm; links are ASCII. */
function decodePercent(text: string): string {
  let decoded = text;
  for (let times = 0; times < 3; times++)
    decoded = decoded.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return decoded;
}
