/** An address that may be opened from a button or put into a link: http(s) alone, relative ones resolved. */
export function safeUrl(text: string | null, base: string): string | null {
  if (text === null || text.trim() === '') return null;
  try {
    const url = new URL(text, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
