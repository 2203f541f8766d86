/** Reads what people type or paste into a number field. Loaded when a text is more than a plain number. */

import { boundsProblem } from './bounds-problem.ts';
import { writtenNumber } from './field-text.ts';
import { plainCharacters } from './plain-characters.ts';
import type { TypedField } from './plain-number.ts';
import { readDigits } from './read-digits.ts';
import { readUnit } from './read-unit.ts';
import { amountInWords, partsOf, type SaidUnit, unitInWords } from './said-unit.ts';
import { styleOf } from './unit-style.ts';

/** A field, and what is known of its value. */
export type ReadableField = TypedField & {
  /** The range in which a share usually is. */
  readonly usual?: Usual | undefined;
  /** The value that holds as long as nothing better is typed. */
  readonly still?: number | null | undefined;
};

/** Where a value is usually found; shares as decimals. */
export type Usual = Readonly<Record<'low' | 'default' | 'high', number>>;

/**
 * A number in the field's own unit (a share as a decimal: 0.034), with a sentence if it was converted; or a sentence
 * that says why there is none.
 */
export type Reading = { readonly value: number; readonly said: string } | { readonly problem: string };

/**
 * Reads `$12,000 a month`, `USD 120k`, `165 000`, `3,4`, `1½ years`, `(500)`, `２０％` with its unit, and converts it
 * where that is a matter of definition. What depends on more, such as dollars an hour in a weekly field, is refused in
 * words that name the field's unit, and so is what is outside the field's bounds.
 */
export function readNumber(typed: string, field: ReadableField): Reading {
  const reading = read(typed, field);
  const { still } = field;
  if (!('problem' in reading) || still === null || still === undefined) return reading;
  return { problem: `${reading.problem} Still using ${writtenNumber(still, styleOf(field.unit))}.` };
}

function read(typed: string, field: ReadableField): Reading {
  const own = partsOf(field.unit);
  const noun = unitInWords(own);
  const inNoun = own.base === 'ratio' ? '' : own.base === 'people' ? ' of people' : ` in ${noun}`;
  const text = plainCharacters(typed);
  if (text === '') return { problem: 'Enter a number.' };
  if (/[\t\r\n]/.test(text)) return { problem: 'Paste one cell at a time.' };
  if (!/\d/.test(text)) return { problem: `Enter a number${inNoun}, with digits.` };

  const unreadable = { problem: `Enter one number${inNoun}, without other words.` };
  const parts = takeApart(text.replace(/\s+/g, ' ').toLowerCase(), own);
  if (parts === 'range') return { problem: `Enter one number${inNoun}, not a range.` };
  const unit = parts && readUnit(parts.words, parts.dollars, own);
  if (!unit) return unreadable;
  if ('refused' in unit) return { problem: `Enter ${noun}, not ${unit.refused}.` };

  const digits = readDigits(parts.digits);
  if (!digits) return { problem: DECIMALS };
  const { said, factor } = unit;
  const value = numberFrom(digits.text, parts, factor, field);
  if (!Number.isFinite(value)) return unreadable;
  const write = (number: number) => writtenNumber(number, styleOf(field.unit));
  const larger = digits.thousands ? numberFrom(digits.thousands, parts, factor, field) : null;
  if (larger !== null && canBeThousands(larger, parts.digits, field))
    return { problem: `Is that ${write(value)} or ${write(larger)}? Type one of them.` };
  const meant = own.base === 'share' && !/[%a-z]/.test(parts.words) ? hundredfold(value, field) : null;
  if (meant !== null) {
    const asked = write(meant);
    return {
      problem: `Did you mean ${asked}? Type ${asked.slice(0, -1)}, or ${write(value)} if that is right.`,
    };
  }
  const amount = numberFrom(digits.text, parts, 1, { ...field, unit: 'ratio' });
  const words =
    factor !== 1
      ? `${amountInWords(amount, said)} = ${amountInWords(inOwn(value, own), own)}`
      : digits.comma && `Read as ${write(value)}`;
  const outside = boundsProblem(value, field);
  if (outside) return { problem: words ? `${words}. ${outside}` : outside };
  return { value, said: words || '' };
}

const DECIMALS = 'Use a point for decimals and commas only between thousands, as in 1,250.5.';

interface Parts {
  readonly digits: string;
  readonly negative: boolean;
  /** Of ten: 3 for `k`. */
  readonly exponent: number;
  readonly dollars: boolean;
  readonly words: string;
}

const ABOUT = /^(?:[~≈]|about|approx(?:imately|\.)?|around|roughly|circa|ca?\.|est\.) ?/;
const ONLY = / ?(?:only|approx(?:imately|\.)?|or so|\/-)$/;
const DOLLARS = /^(?:usd|u\.?s\.? ?\$|\$) ?\$?/;
const SIGN = /^[-−–+]/;
const DIGITS = /^(?:(?:\d+ )?\d{1,2}\/(?:10|[2-9])(?!\d)|\d(?:[\d.,' _]*\d)?\.?|[.,]\d+)/;
const SCALE = /^(?:k|thousand|grand|mm|mn|m|millions?|bn|b|billions?)(?![a-z])/;
/** `6m` are months where a time is asked for. */
const TIME_SCALE = /^(?:k|thousand)(?![a-z])/;

/** Sign or parentheses, currency, digits, scale, and what follows; null for another order, "range" for two numbers. */
function takeApart(text: string, own: SaidUnit): Parts | 'range' | null {
  let rest = text.replace(ABOUT, '').replace(ONLY, '');
  const take = (pattern: RegExp) => {
    const [found = ''] = pattern.exec(rest) ?? [];
    rest = rest.slice(found.length).trimStart();
    return found;
  };
  let open = take(/^\(/);
  let sign = take(SIGN);
  const dollars = take(DOLLARS) !== '';
  open ||= take(/^\(/);
  sign ||= take(SIGN);
  const digits = take(DIGITS);
  if (digits === '') return null;
  const isTime = !['USD', 'people', 'share', 'ratio'].includes(own.base);
  const scale = take(isTime ? TIME_SCALE : SCALE);
  if (/\d/.test(rest)) return /[-−–—…]|\.\.|\b(?:to|or|and)\b/.test(rest) ? 'range' : null;
  if (open) {
    if (!/^\)|\)$/.test(rest)) return null;
    rest = rest.replace(/^\)|\)$/, '').trim();
  }
  const exponent = scale === '' ? 0 : /^[kgt]/.test(scale) ? 3 : /^b/.test(scale) ? 9 : 6;
  return { digits, negative: open !== '' || (sign !== '' && sign !== '+'), exponent, dollars, words: rest };
}

/** The number in the field's unit, as exact as the field shows it. */
function numberFrom(
  digits: string,
  { negative, exponent }: Parts,
  factor: number,
  { unit }: ReadableField,
): number {
  const style = styleOf(unit);
  const exact = Number(`${digits}e${exponent - (style === 'share' ? 2 : 0)}`);
  const value =
    factor === 1
      ? exact
      : Number((exact * factor).toFixed(style === 'money' ? 2 : style === 'share' ? 10 : 6));
  return negative ? 0 - value : value;
}

/** A share in percent, as it is said; any other value as it is. */
function inOwn(value: number, own: SaidUnit): number {
  return own.base === 'share' ? value * 100 : value;
}

/** True where the point of `165.000` may stand between thousands. A field shows such a number itself unless it ends with 0. */
function canBeThousands(larger: number, digits: string, { unit, kind, min, max }: ReadableField): boolean {
  if (styleOf(unit) === 'money') return true;
  return (kind === 'whole' || digits.endsWith('0')) && larger >= min && larger <= max;
}

/** Hundred times a share that is far below the usual, if that can be what was meant; otherwise null. */
function hundredfold(share: number, { max, usual }: ReadableField): number | null {
  const start = usual?.low || usual?.default || usual?.high || 0.1;
  const meant = Number((share * 100).toPrecision(12));
  const most = share < 0.01 ? max : (usual?.high ?? 0);
  return share > 0 && share < start / 10 && meant <= most ? meant : null;
}
