/** A part of the operator's file that was skipped: its place, what is wrong, and what would be right. */
export interface Fault {
  /** `rates.roles.bookkeeper.from`; `line 3, column 14` where the text is no JSON; empty for the whole file. */
  readonly path: string;
  /** Follows the path: "“six hundred” is not a number". */
  readonly problem: string;
  /** A sentence without its period: "Write dollars a week, 100 to 10,000, such as 480". */
  readonly fix: string;
}

/** Takes a fault: its path, what is wrong, what would be right. */
export type Report = (path: string, problem: string, fix: string) => void;

/** A fault in one line. */
export function faultLine({ path, problem, fix }: Fault): string {
  return `${path === '' ? 'the file' : path}: ${problem}. ${fix}${fix.endsWith('?') ? '' : '.'}`;
}

/** A value from the file as a message quotes it: one line, cut to 40 characters. */
export function quoted(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? `“${plainText(value)}”` : String(value);
}

/** A key as it stands in a path: odd ones in quotation marks, long ones cut. */
export function pathTo(parent: string, key: string): string {
  const name = /^[\w$-]{1,60}$/.test(key) ? key : `“${plainText(key)}”`;
  return parent === '' ? name : `${parent}.${name}`;
}

const LONGEST = 40;

function plainText(text: string): string {
  const start = text
    .slice(0, LONGEST)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return text.length > LONGEST ? `${start}…` : start;
}
