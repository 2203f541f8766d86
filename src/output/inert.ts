/**
 * Text that is safe to begin a cell with: an apostrophe goes before what a spreadsheet program would run as a formula.
 * Full-width signs count, since some programs read them as plain ones.
 */
export function inert(text: string): string {
  return /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@])/u.test(text.normalize('NFKC')) ? `'${text}` : text;
}
