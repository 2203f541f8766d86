/** Key of the scenario in a fragment or query. */
export const LINK_KEY = 'f5roi';

/** Part of an address that carries the scenario. */
export type LinkPlace = 'hash' | 'query';

/** A fragment or query: what stands before our part, its text, what follows; a host's own `#f5roi-calculator` is not ours. */
export const PARTS: RegExp = /^(.*?)(?:(?:[?#&,/!]|&amp;|%2[36])f5roi(?:=|%3d|-(?=z?1_))([^&#]*)(.*))?$/is;

/** True if an address has our part. Rarer spellings, and whether it can be read, are for `linkIn` to tell. */
export function seemsLinked(href: string): boolean {
  return PARTS.exec(href)?.[2] !== undefined;
}

/**
 * The address with the scenario's text in the given place, or without it (null). Everything else stays byte for
 * byte: strings are cut by hand, since `URL` and `URLSearchParams` would rewrite the host's fragment and query.
 *
 * A fragment is a CSS selector, `#f5roi-1__2026-11__sTX_k-1x2y3z`, or a list of two, `#calc,f5roi-…`: many pages give theirs
 * to `querySelector` or jQuery, which throw at anything else. So `__` stands there for a dot, and `_-` for a tilde.
 */
export function withLink(href: string, place: LinkPlace, text: string | null): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)([^#]*)(.*)$/s.exec(href) as RegExpExecArray;
  const isQuery = place === 'query';
  return path + withPart(query, isQuery ? text : null, '?') + withPart(hash, isQuery ? null : text, '#');
}

/** The same for a query or a fragment alone, by the sign that leads it. */
export function withPart(part: string, text: string | null, lead: '?' | '#'): string {
  const [, before = '', , after = ''] = PARTS.exec(part) as RegExpExecArray;
  if (text === null) return before || !after ? before + after : lead + after.slice(1);
  const start = before.length > 1 ? before + joint(before) : lead;
  const spelled = lead === '?' ? `=${text}` : `-${text.replaceAll('.', '__').replaceAll('~', '_-')}`;
  return start + LINK_KEY + spelled + after;
}

/** An address with a link in its fragment as links are written today. */
export function respelled(href: string): string {
  return href.replace(/#.*/s, (hash) => {
    const [, , text = ''] = PARTS.exec(hash) as RegExpExecArray;
    return /^z?1\./.test(text) ? withPart(hash, text, '#') : hash;
  });
}

/** What joins the host's part to ours: a list's comma behind an anchor, a question mark behind a route, or else `&`. */
function joint(before: string): string {
  return /^#[\w-]+$/.test(before) ? ',' : /^#!?\/[^?]*$/.test(before) ? '?' : '&';
}
