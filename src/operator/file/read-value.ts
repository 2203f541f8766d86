import { isIsoDate } from '../../edition/check-rules.ts';
import type { EditionFigures } from '../../edition/figures.ts';
import { decimal } from '../../words/money.ts';
import { hexOf } from '../brand/color.ts';
import { quoted } from '../fault.ts';
import type { Key, NumberShape, Shape } from '../keys.ts';
import { nearest } from '../nearest.ts';

/** A value as it was understood, or what is wrong with it and what would be right. */
export type ReadValue = { readonly value: unknown } | { readonly problem: string; readonly fix: string };

/** A shape that holds no others. */
export type Leaf = Exclude<Shape, { kind: 'group' | 'by-role' | 'roles' }>;

/** What a leaf takes, for messages, docs and schema: "dollars a week, 100 to 10,000". */
export function wanted(shape: Leaf): string {
  switch (shape.kind) {
    case 'number':
      return `${shape.whole ? `a whole number of ${shape.unit}` : shape.unit}, ${decimal(shape.min)} to ${decimal(shape.max)}`;
    case 'text':
      return `a text of 1 to ${shape.most} characters on one line`;
    case 'one-of':
      return `one of ${shape.options.map((option) => `"${option}"`).join(', ')}`;
    case 'date':
      return 'a day as year, month and day';
    case 'color':
      return 'a color as #rrggbb, rgb(…) or hsl(…)';
    case 'font':
      return 'names of fonts, separated by commas';
    case 'address':
      return 'a whole address that begins with https://';
    case 'picture':
      return 'the address of a picture that begins with https://, or a picture as data:image/…';
    case 'field':
      return 'the name of a field: letters, digits, - and _';
    case 'role':
      return 'the id of a role';
    case 'state':
      return 'the two letters of a state, or DC';
    case 'flag':
      return 'true or false';
    default:
      return shape satisfies never;
  }
}

/** Reads the value of a key without keys below it, as generously as one meaning allows: "$1,200" is 1200, "Texas" is TX. */
export function readValue(
  shape: Leaf,
  given: unknown,
  edition: EditionFigures,
  example?: Key['example'],
): ReadValue {
  const such = example === undefined ? '' : `, such as ${JSON.stringify(example)}`;
  const fix = `Write ${wanted(shape)}${such}`;
  const wrong = (problem: string, better = fix) => ({ problem, fix: better });
  if (given === null || given === '') {
    const problem = given === null ? 'is null' : 'is empty';
    return wrong(problem, `${fix}, or remove the key`);
  }
  if (shape.kind === 'number') return readNumber(shape, given, wrong);
  if (shape.kind === 'flag') {
    const flag = typeof given === 'string' ? { true: true, false: false }[given.trim().toLowerCase()] : given;
    return typeof flag === 'boolean' ? { value: flag } : wrong(`${quoted(given)} is neither true nor false`);
  }
  if (typeof given !== 'string') return wrong(`is ${kindOf(given)}, not a text`);
  const text = given.trim();
  if (text === '') return wrong('is blank', `${fix}, or remove the key`);
  const most = shape.kind === 'text' ? shape.most : shape.kind === 'picture' ? 200_000 : 1000;
  if (text.length > most) return wrong(`has ${decimal(text.length)} characters, more than ${decimal(most)}`);
  if (/[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text))
    return wrong('has a line break or an invisible sign');
  switch (shape.kind) {
    case 'text':
      return { value: text };
    case 'one-of': {
      const option = shape.options.find((word) => alike(word) === alike(text));
      return option
        ? { value: option }
        : wrong(`${quoted(text)} is none of the choices`, meant(text, shape.options));
    }
    case 'date':
      return isIsoDate(text) ? { value: text } : wrong(`${quoted(text)} is not such a day`);
    case 'color': {
      const color = hexOf(text);
      return 'hex' in color ? { value: color.hex } : wrong(color.problem);
    }
    case 'font':
      return /^[\p{L}\p{N} ,'"_.-]+$/u.test(text) && balanced(text)
        ? { value: text }
        : wrong(`${quoted(text)} has signs that no font’s name has`);
    case 'address':
      return isAddress(text) ? { value: text } : wrong(addressProblem(text));
    case 'picture':
      return isAddress(text) || PICTURE.test(text) ? { value: text } : wrong(addressProblem(text));
    case 'field':
      return /^[A-Za-z][\w-]{0,99}$/.test(text)
        ? { value: text }
        : wrong(`${quoted(text)} is not the name of a field`);
    case 'role':
      return named(
        text,
        edition.roles.map(({ id, label }) => [id, label]),
        'role',
        meant,
      );
    case 'state':
      return named(
        text,
        edition.states.map(({ code, name }) => [code, name]),
        'state',
        meant,
      );
    default:
      return shape satisfies never;
  }

  function meant(word: string, options: readonly string[]): string {
    const best = nearest(word, options);
    return best ? `Did you mean "${best}"? ${fix}` : fix;
  }
}

/** An id by itself or by its name, in capitals or not. */
export function named(
  text: string,
  known: readonly (readonly [id: string, name: string])[],
  what: string,
  meant: (text: string, options: readonly string[]) => string,
): ReadValue {
  const found = known.find(([id, name]) => alike(id) === alike(text) || alike(name) === alike(text));
  if (found) return { value: found[0] };
  const byName = nearest(
    text,
    known.map(([, name]) => name),
  );
  const id = known.find(([, name]) => name === byName)?.[0];
  const problem = `${quoted(text)} is not a ${what} of this calculator`;
  return {
    problem,
    fix: meant(
      id ?? text,
      known.map(([known]) => known),
    ),
  };
}

/** A list, an object, a number, a text or true or false, with its article. */
export function kindOf(given: unknown): string {
  if (given === null) return 'null';
  if (typeof given === 'object') return quoted(given);
  if (typeof given === 'boolean') return String(given);
  return typeof given === 'string' ? 'a text' : typeof given === 'number' ? 'a number' : 'no value';
}

const UNITS: Readonly<Record<NumberShape['unit'], RegExp>> = {
  'dollars a week': /^(?:usd|dollars?)? ?(?:(?:\/|an?|per) ?(?:week|wk))?$/,
  people: /^(?:people|persons?)?$/,
  months: /^(?:months?|mo)?$/,
  days: /^days?$|^$/,
};

/** Dollars before or after, digits with commas between thousands or none, k for thousands, and words. */
const SHAPE = /^(?:(?:us)?\$ ?|usd )?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(k)? ?([a-z/ ]*)$/;

/** Comes along with pasted text. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

function readNumber(
  { unit, min, max, whole }: NumberShape,
  given: unknown,
  wrong: (problem: string, fix?: string) => ReadValue,
): ReadValue {
  if (typeof given !== 'number' && typeof given !== 'string')
    return wrong(`is ${kindOf(given)}, not a number`);
  const text = String(given).replace(INVISIBLE, '').trim().toLowerCase().replace(/\s+/g, ' ');
  const [, digits = '', thousands, words = ''] = SHAPE.exec(text) ?? [];
  const typed = digits ? Number(`${digits.replaceAll(',', '')}e${thousands ? 3 : 0}`) : Number.NaN;
  const value = typeof given === 'number' ? given : typed;
  if (!Number.isFinite(value)) return wrong(`${quoted(given)} is not a number`);
  if ((/^us|^\$/.test(text) && unit !== 'dollars a week') || !UNITS[unit].test(words.trim()))
    return wrong(`${quoted(given)} is not in ${unit}`);
  if (whole && !Number.isInteger(value)) return wrong(`${quoted(given)} is not a whole number`);
  if (value < min || value > max)
    return wrong(
      `${quoted(given)} is ${value < min ? 'less' : 'more'} than ${decimal(value < min ? min : max)}`,
    );
  return { value: value + 0 };
}

function isAddress(text: string): boolean {
  return /^https:\/\/[^\s/?#@\\]+\.[^\s/?#@\\.]+(?:[/?#][^\s\\]*)?$/i.test(text);
}

function addressProblem(text: string): string {
  if (/^http:\/\//i.test(text)) return `${quoted(text)} is not encrypted: it begins with http://`;
  return `${quoted(text)} is not a whole address`;
}

const PICTURE = /^data:image\/(?:png|jpeg|webp|gif|svg\+xml);base64,[A-Za-z0-9+/]+=*$/;

/** Every quotation mark has its second one. */
function balanced(text: string): boolean {
  return /^(?:[^'"]|'[^']*'|"[^"]*")*$/.test(text);
}

/** Letters and digits alone: "AI/ML engineer" is `AI / ML engineer`, "D.C." is `DC`, `data entry` is `data-entry`. */
function alike(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
