/** Problem with the address of the operator's file as a sentence; null if it can be used. */
export function configProblem(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return 'Write where the file lies, such as f5-roi.json.';
  if (/^https:\/\/[^\s/?#@\\]+\.[^\s{}\\]+$/i.test(text)) return null;
  const isScheme = /^[a-z][a-z\d+.-]*:/i.test(text);
  return isScheme || /^\/\/|[\s{}\\<>"]/.test(text)
    ? 'Enter an address that begins with https:// or with /, or the name of a file beside the page.'
    : null;
}
