/** Kind of number in a field, for parsing. */
export type NumberStyle = 'money' | 'share' | 'plain';

/** A typed or pasted number, or a sentence that says why it is not one. */
export type Parsed = { readonly value: number } | { readonly problem: string };

/**
 * Reads numbers the way people type and paste them: `$165,000.50`, `165k`, `3.4%`, `30 days`, a spreadsheet cell with
 * white space around it. A share is typed in percent: `3.4` is 0.034. Refuses ambiguous text (`12,5`) with a sentence.
 */
export function parseNumber(typed: string, style: NumberStyle): Parsed {
  const trimmed = typed.replace(INVISIBLE, '').trim();
  if (trimmed === '') return { problem: 'Enter a number.' };
  if (/[\t\r\n]/.test(trimmed)) return { problem: 'Paste one cell at a time.' };
  const text = trimmed.replace(FULL_WIDTH, halfWidth).replace(/\s+/g, ' ');
  const match = SHAPE.exec(text);
  const [, open, minus, digits = '', scale = '', unit = '', close] = match ?? [];
  if (!match || (open === undefined) !== (close === undefined)) return { problem: refuse(text) };
  if (!GROUPED.test(digits)) return { problem: DECIMALS };
  if (unit === '%' && style !== 'share') return { problem: 'This is not a percentage.' };
  const exponent = (SCALES[scale.toLowerCase()] ?? 0) - (style === 'share' ? 2 : 0);
  const value = Number(`${digits.replaceAll(',', '')}e${exponent}`);
  if (!Number.isFinite(value)) return { problem: refuse(text) };
  return { value: open || minus ? 0 - value : value };
}

/** Sign or parentheses, currency, digits, k or m, and a unit: `-$1,200.50`, `(500)`, `165k`, `30 days`, `78.10 / hour`. */
const SHAPE =
  /^(\()?([-−–])?(?:us)?\$? ?([\d.,]+) ?(k|m)? ?(%|x|×|usd|dollars?|(?:an?|per|\/)? ?(?:h|hours?|days?|weeks?|wk|months?|mo|years?|yr|people|hires?))?(\))?$/i;

/** Thousands with or without commas, then at most one point; `0,125` is refused because it can mean an eighth. */
const GROUPED = /^(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)?(?:\.\d*)?$/;

/** Invisible characters that come with pasted text: direction marks and possible breaks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g;

/** Digits and signs from Asian keyboards. Not `normalize`, which turns 10² into 102. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;

function halfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

const SCALES: Readonly<Record<string, number>> = { k: 3, m: 6 };

const DECIMALS = 'Use a point for decimals and commas only between thousands, as in 1,250.5.';

function refuse(text: string): string {
  return /\d/.test(text) ? 'Enter one plain number, without other words.' : 'Enter a number, with digits.';
}
