import { datesInWords } from '../../words/dates.ts';

/** Text of data files in the page's typography: curly quotes, en dashes, dates in letters, U.S. spelling. */
export function prose(text: string): string {
  return datesInWords(text)
    .replace(/(^|[\s(])'([^']+)'(?=$|[\s).,:;])/g, '$1“$2”')
    .replaceAll("'", '’')
    .replace(/ - /g, ' – ')
    .replace(/>= /g, '≥ ')
    .replace(RANGE, (all, low, high) => (isCode(low, high) ? all : `${low}–${high}`))
    .replace(/\b([jJ])udgement/g, '$1udgment');
}

/** Two numbers with a hyphen between them, not next to a letter, digit or another hyphen. */
const RANGE = /(?<![\w.-])(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)(?![\w-])/g;

/** An occupation's code, `15-1252`, or a month, `2026-11`. */
function isCode(low: string, high: string): boolean {
  return (low.length === 2 && high.length === 4) || (low.length === 4 && high.length === 2);
}
