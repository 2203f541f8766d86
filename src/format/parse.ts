/** What a number stands for in a field, as far as reading it is concerned. */
export type NumberStyle = 'money' | 'share' | 'plain';

/** A number as typed or pasted, or a sentence that says why it is none. */
export type Parsed = { readonly value: number } | { readonly problem: string };

/**
 * Reads what people type and paste: `$165,000.50`, `165k`, `3.4%`, `30 days`, a cell with white space around it.
 * A share is typed in percent: `3.4` is 0.034. Refuses, in words, what could mean two things (`12,5`).
 */
export function parseNumber(typed: string, style: NumberStyle): Parsed {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return { problem: 'Enter a number.' };
  if (/[\t\r\n]/.test(text)) return { problem: 'Paste one cell at a time.' };
  const match = SHAPE.exec(text);
  const [, open, minus, digits = '', scale = '', unit = '', close] = match ?? [];
  if (!match || (open === undefined) !== (close === undefined)) return { problem: refuse(text) };
  if (!GROUPED.test(digits)) return { problem: DECIMALS };
  if (unit === '%' && style !== 'share') return { problem: 'This is not a percentage.' };
  const exponent = (SCALES[scale.toLowerCase()] ?? 0) - (style === 'share' ? 2 : 0);
  const value = Number(`${digits.replaceAll(',', '')}e${exponent}`);
  if (!Number.isFinite(value)) return { problem: refuse(text) };
  return { value: open || minus ? -value : value };
}

/** Sign or brackets, currency, digits, k or m, and a unit: `-$1,200.50`, `(500)`, `165k`, `30 days`, `78.10 / hour`. */
const SHAPE =
  /^(\()?([-−–])?(?:us)?\$?\s*([\d.,]+)\s*(k|m)?\s*(%|x|×|usd|dollars?|(?:an?|per|\/)?\s*(?:h|hours?|days?|weeks?|wk|months?|mo|years?|yr|people|hires?))?(\))?$/i;

/** Thousands separated by commas or by nothing, then at most one point. */
const GROUPED = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?$/;

const SCALES: Readonly<Record<string, number>> = { k: 3, m: 6 };

const DECIMALS = 'Use a point for decimals and commas only between thousands, as in 1,250.5.';

function refuse(text: string): string {
  return /\d/.test(text) ? 'Enter one plain number, without other words.' : 'Enter a number, with digits.';
}
