import { LINK_KEY } from './key.ts';

/**
 * The link's text as it was written, after mail programs and chats had it: without percent encoding (also twice, as
 * mail filters do) and quoted-printable, white space and invisible characters, its key, what follows it in an address
 * (`&…`, `#…`, a `?utm…` put behind the fragment) or in markup, and the punctuation of a sentence around it.
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

/** No honest link is longer; what is beyond is not read. */
const LONGEST = 20_000;

/** White space, soft hyphens, zero-width characters: what is put in where a line may break. */
const BLANK = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** What word processors make of a hyphen. */
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Mail's quoted-printable: lines broken by `=` at their end, and `=` itself as `=3D`. Our own `=` may end a line too. */
function unquoted(text: string): string {
  return text.replace(/(?<!f5roi)=\r?\n/g, '').replace(/=3D/gi, '=');
}

/** Each escape by itself, so that a stray `%` elsewhere in an address does no harm; a link needs none above ASCII. */
function decodePercent(text: string): string {
  let decoded = text;
  for (let times = 0; times < 3; times++)
    decoded = decoded.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return decoded;
}
