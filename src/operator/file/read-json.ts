import { type Fault, pathTo, quoted } from '../fault.ts';

/** What a text says, and its slips; `value` is undefined where it could not be read to its end. */
export interface ReadJson {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** A place in the text where reading stops. */
class Stop extends Error {
  readonly at: number;
  readonly problem: string;
  readonly fix: string;

  constructor(at: number, problem: string, fix: string) {
    super(problem);
    this.at = at;
    this.problem = problem;
    this.fix = fix;
  }
}

const DEEPEST = 50;
const LONGEST = 1_000_000;

/**
 * Reads JSON the way a person writes it: comments, commas too many and names that stand twice are named, and the rest is
 * read; anything else stops with line and column. Never throws. `JSON.parse` says where in one browser only, and nowhere
 * what would be right.
 */
export function readJson(given: string): ReadJson {
  const text = given.replace(/^\ufeff/, '');
  const faults: Fault[] = [];
  const say = (at: number, problem: string, fix: string) =>
    faults.push({ path: placeOf(text, at), problem, fix });
  if (text.length > LONGEST)
    return whole(
      'is longer than a million characters',
      'Link the logo by its address, and keep the file short',
    );
  if (text.trim() === '') return whole('is empty', 'Write {} at least');
  if (/^\s*</.test(text)) return whole('is a web page, not JSON', 'Check the address of the file');

  let at = 0;
  try {
    blank();
    const value = read('', 0);
    blank();
    if (at < text.length) stop('more text follows after the end', 'Remove it, or the bracket before it');
    return { value, faults };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.at, error.problem, error.fix);
    return { value: undefined, faults };
  }

  function whole(problem: string, fix: string): ReadJson {
    return { value: undefined, faults: [{ path: '', problem, fix }] };
  }

  function stop(problem: string, fix: string, where: number = at): never {
    throw new Stop(where, problem, fix);
  }

  /** Passes over white space and comments. */
  function blank(): void {
    for (;;) {
      while (/[ \t\r\n]/.test(text[at] ?? '')) at++;
      const [end, length] = text.startsWith('//', at) ? ['\n', 1] : ['*/', 2];
      if (/[\s\p{Cf}\p{Cc}]/u.test(text[at] ?? ''))
        stop('an invisible sign that JSON does not take stands here', 'Delete it, or type the blank anew');
      if (!text.startsWith('//', at) && !text.startsWith('/*', at)) return;
      if (!faults.some(({ problem }) => problem === COMMENT))
        say(at, COMMENT, 'Remove it: other programs do not read the file with it');
      const close = text.indexOf(end as string, at + 2);
      at = close < 0 ? text.length : close + (length as number);
    }
  }

  function read(path: string, depth: number): unknown {
    if (depth > DEEPEST)
      stop('brackets are nested too deep', 'Check the brackets: the keys need four levels');
    const sign = text[at];
    if (sign === '{') return readObject(path, depth);
    if (sign === '[') return readList(path, depth);
    if (sign === '"') return readText();
    if (sign === undefined) stop('the file ends here', 'Add the value, and close the brackets');
    if (/['‘’“”`]/.test(sign)) stop('this quotation mark is none that JSON knows', QUOTES);
    const [word = ''] = /^[^\s,:"{}[\]\p{Cf}\p{Cc}]+/u.exec(text.slice(at, at + 80)) ?? [];
    if (word === 'true' || word === 'false' || word === 'null') {
      at += word.length;
      return JSON.parse(word);
    }
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word)) {
      at += word.length;
      return Number(word);
    }
    if (/^[$+.\d-]/.test(word))
      stop(
        `${quoted(word)} is not written as JSON writes numbers`,
        'Write digits alone, such as 1200 or 0.5',
      );
    if (word === '')
      stop(`${quoted(sign)} stands where a value should be`, 'Write the value, or remove the key');
    return stop(`${quoted(word)} is not a value`, 'Put texts in straight double quotation marks');
  }

  function readText(): string {
    const start = at;
    for (at++; text[at] !== '"'; at++) {
      const sign = text[at];
      if (sign === undefined || sign === '\n' || sign === '\r')
        stop('this text is not closed on its line', 'Add the double quotation mark at its end', start);
      if (sign === '\\') at++;
    }
    at++;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      return stop(
        'this text has a sign that JSON does not take',
        'Write a backslash as \\\\ and a tab as \\t',
        start,
      );
    }
  }

  function readObject(path: string, depth: number): object {
    // Without a prototype, so that "__proto__" is a name like any other.
    const object = Object.create(null) as Record<string, unknown>;
    items('}', () => {
      const start = at;
      if (text[at] !== '"')
        stop('a name in double quotation marks should stand here', `${QUOTES}, such as "rates"`);
      const name = readText();
      blank();
      if (text[at] !== ':') stop('a colon is missing after the name', 'Put a colon between name and value');
      at++;
      blank();
      const inside = pathTo(path, name);
      if (name in object)
        faults.push({
          path: inside,
          problem: `stands twice, the second time in ${placeOf(text, start)}; the second is used`,
          fix: 'Keep one of them',
        });
      object[name] = read(inside, depth + 1);
    });
    return object;
  }

  function readList(path: string, depth: number): unknown[] {
    const list: unknown[] = [];
    items(']', () => list.push(read(pathTo(path, String(list.length)), depth + 1)));
    return list;
  }

  /** What stands between brackets, with commas. */
  function items(close: '}' | ']', item: () => void): void {
    const open = at++;
    const bracket = close === '}' ? 'brace' : 'bracket';
    for (blank(); text[at] !== close; blank()) {
      if (text[at] === undefined)
        stop(
          `this ${bracket} is not closed`,
          `Add the closing ${bracket}, ${close}, at the end of its part`,
          open,
        );
      item();
      blank();
      if (text[at] === ',') {
        const comma = at++;
        blank();
        if (text[at] === close) say(comma, 'a comma too many', 'Remove the comma before the closing bracket');
      } else if (text[at] !== close && text[at] !== undefined)
        stop('a comma is missing before this', 'Put a comma between two entries');
    }
    at++;
  }
}

const COMMENT = 'JSON has no comments';
const QUOTES = 'Use straight double quotation marks';

/** "line 3, column 14", both from 1. */
function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}
