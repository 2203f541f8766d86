/** Key of the scenario in a fragment or query. */
export const LINK_KEY = 'f5roi';

/** Length from which some mail programs cut or break a link, so that a shorter form is useful. */
export const LONG_LINK = 1500;

/** Part of an address that carries the scenario. */
export type LinkPlace = 'hash' | 'query';

/** Finds our key, also where a mail or chat program wrote `&` as `&amp;` or `%26`, and `=` as `%3D`. */
const OURS = new RegExp(`([?#&]|&amp;|%26)${LINK_KEY}(?:=|%3[Dd])([^&#]*)`);

/** The scenario's text in an address: from the fragment or else the query; null if there is none. */
export function linkIn(href: string): string | null {
  const { hash, query } = parts(href);
  return OURS.exec(hash)?.[2] ?? OURS.exec(query)?.[2] ?? null;
}

/**
 * The address with the scenario's text in the given place, or without it (null). Everything else stays byte for
 * byte: strings are cut by hand, since `URL` and `URLSearchParams` would rewrite the host's fragment and query.
 */
export function withLink(href: string, place: LinkPlace, text: string | null): string {
  const { path, query, hash } = parts(href);
  const [q, h] =
    place === 'query'
      ? [put(query, '?', text), put(hash, '#', null)]
      : [put(query, '?', null), put(hash, '#', text)];
  return path + q + h;
}

function parts(href: string): { path: string; query: string; hash: string } {
  const at = href.indexOf('#');
  const hash = at < 0 ? '' : href.slice(at);
  const rest = at < 0 ? href : href.slice(0, at);
  const mark = rest.indexOf('?');
  return mark < 0
    ? { path: rest, query: '', hash }
    : { path: rest.slice(0, mark), query: rest.slice(mark), hash };
}

function put(part: string, lead: '?' | '#', text: string | null): string {
  const found = OURS.exec(part);
  if (text !== null) {
    if (found) return part.replace(OURS, `$1${LINK_KEY}=${text}`);
    return `${part === '' ? lead : part === lead ? part : `${part}&`}${LINK_KEY}=${text}`;
  }
  if (!found) return part;
  const before = part.slice(0, found.index);
  const after = part.slice(found.index + found[0].length);
  if (before !== '') return before + after;
  return after === '' ? '' : lead + after.slice(1);
}
