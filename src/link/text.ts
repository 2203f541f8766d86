/** Free text in a link: letters and digits as they are, `_hh` for each byte of everything else. */
export function wordsToLink(words: string): string {
  return encodeURIComponent(words)
    .replace(/[-_.!~*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    .replaceAll('%', '_');
}

/** Free text from a link; empty if it was damaged. */
export function wordsFromLink(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('_', '%'));
  } catch {
    return '';
  }
}
