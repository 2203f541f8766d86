/**
 * Problem with the address of the operator's file as a sentence; null if it can be used. A frame reads a file of its own
 * site only, which is `site`; on other routes that is null.
 */
export function configProblem(typed: string, site: string | null): string | null {
  const text = typed.trim();
  if (text === '') return 'Write where the file lies, such as f5-roi.json.';
  if (/^https:\/\/[^\s/?#@\\]+\.[^\s{}\\]+$/i.test(text))
    return site === null || new URL(text).origin === new URL(site).origin
      ? null
      : 'A frame reads a file of its own site only: upload it there, beside the page in the frame.';
  const isScheme = /^[a-z][a-z\d+.-]*:/i.test(text);
  return isScheme || /^\/\/|[\s{}\\<>"]/.test(text)
    ? 'Enter an address that begins with https:// or with /, or the name of a file beside the page.'
    : null;
}
