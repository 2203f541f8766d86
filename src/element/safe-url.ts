/** An address that is safe for a button or a link: http(s) only, relative ones resolved. */
export function safeUrl(text: string | null, base: string): string | null {
  if (text === null || text.trim() === '') return null;
  try {
    const url = new URL(text, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
