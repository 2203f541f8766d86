/** The key under which the scenario stands in a fragment or query. */
export const LINK_KEY = 'f5roi';

/**
 * The link's text as it was written, after mail programs and chats had it: without its key, white space, percent
 * encoding, `&amp;` and what follows it, and the punctuation of a sentence around it.
 */
export function cleanLink(text: string): string {
  const compact = decodePercent(text.slice(0, LONGEST).replace(/\s+/g, ''));
  const key = compact.lastIndexOf(`${LINK_KEY}=`);
  const value = key < 0 ? compact : compact.slice(key + LINK_KEY.length + 1);
  return value.replace(/&.*$/, '').replace(/[^A-Za-z0-9]+$/, '');
}

/** No honest link is longer; what is beyond is not read. */
const LONGEST = 20_000;

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
