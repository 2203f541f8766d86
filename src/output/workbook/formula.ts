import { asRange, type CellPlace, reference, type SheetName } from './place.ts';
import type { Term } from './terms.ts';

/** Places of the terms that have their own cell, and the first cell of lists that stand below each other. */
export type Places = ReadonlyMap<Term | readonly Term[], CellPlace>;

/** Text of a part, and its precedence. */
interface Piece {
  readonly text: string;
  readonly binds: Binding;
}

const SUM = 1;
const PRODUCT = 2;
const POWER = 3;
const WHOLE = 4;
type Binding = typeof SUM | typeof PRODUCT | typeof POWER | typeof WHOLE;

/**
 * The formula of a term's cell on `sheet`, without its equals sign. It refers to parts that have their own cell, and
 * writes out the others. A quotient by 0, and anything based on one, is empty text, never an error:
 * `IF(f5_cash=0,"",cash_savings/f5_cash)`.
 */
export function formulaText(term: Term, sheet: SheetName, places: Places): string {
  const conditions = new Set<string>();
  const { text } = operationPiece(term, { sheet, places, conditions });
  if (conditions.size === 0) return text;
  const blank = conditions.size === 1 ? [...conditions].join() : `OR(${[...conditions].join()})`;
  return `IF(${blank},"",${text})`;
}

/** A cell that repeats another one. */
export function repeatText(place: CellPlace, sheet: SheetName): string {
  return reference(place, sheet);
}

interface Writing {
  readonly sheet: SheetName;
  readonly places: Places;
  /** Conditions under which the whole formula is blank. */
  readonly conditions: Set<string>;
}

function piece(term: Term, writing: Writing): Piece {
  const place = writing.places.get(term);
  if (!place) return operationPiece(term, writing);
  const text = reference(place, writing.sheet);
  if (term.mayBeBlank) writing.conditions.add(`${text}=""`);
  return { text, binds: WHOLE };
}

function operationPiece(term: Term, writing: Writing): Piece {
  const write = (part: Term | undefined) => piece(part as Term, writing);
  const [a, b, yes, no] = term.parts;
  switch (term.operation) {
    case 'constant':
      return { text: term.value < 0 ? `(${term.value})` : `${term.value}`, binds: WHOLE };
    case 'input':
      throw new RangeError(`the input ${term.path} has no cell`);
    case 'sum':
      return sumPiece(term.parts, writing);
    case 'sub':
      return { text: `${within(write(a), SUM)}-${within(write(b), PRODUCT)}`, binds: SUM };
    case 'mul':
      return { text: `${within(write(a), PRODUCT)}*${within(write(b), PRODUCT)}`, binds: PRODUCT };
    case 'div':
    case 'ratio': {
      const divisor = write(b);
      if (term.operation === 'ratio') writing.conditions.add(`${divisor.text}=0`);
      return { text: `${within(write(a), PRODUCT)}/${within(divisor, POWER)}`, binds: PRODUCT };
    }
    case 'min':
    case 'max':
      return { text: `${term.operation.toUpperCase()}(${write(a).text},${write(b).text})`, binds: WHOLE };
    case 'ifLess': {
      const condition = `${write(a).text}<${write(b).text}`;
      return { text: `IF(${condition},${write(yes).text},${write(no).text})`, binds: WHOLE };
    }
    case 'pow':
      return { text: `${within(write(a), WHOLE)}^${term.exponent}`, binds: POWER };
    case 'root12':
      return { text: `${within(write(a), WHOLE)}^(1/12)`, binds: POWER };
    case 'pick':
      return pickPiece(term, writing);
    default:
      return term.operation satisfies never;
  }
}

/** Nothing before the list begins, then its months one after another: `IF(5<start,0,INDEX(B5:B16,6-start))`. */
function pickPiece({ parts, exponent: month, list = [] }: Term, writing: Writing): Piece {
  const start = piece(parts[0] as Term, writing);
  const first = writing.places.get(list);
  if (!first) throw new RangeError('a list that begins later has no cells');
  const last = { ...first, row: first.row + list.length - 1 };
  const range = `${reference(first, writing.sheet)}:${reference(last, first.sheet)}`;
  const at = `${month + 1}-${within(start, PRODUCT)}`;
  return { text: `IF(${month}<${start.text},0,INDEX(${range},${at}))`, binds: WHOLE };
}

/** Cells below each other as `SUM(B4:B15)`, many others as `SUM(…,…)`, a few with plus signs. */
function sumPiece(parts: readonly Term[], writing: Writing): Piece {
  const places = parts.map((part) => writing.places.get(part));
  const range = places.every((place) => place !== undefined) ? asRange(places, writing.sheet) : null;
  if (range !== null) return { text: `SUM(${range})`, binds: WHOLE };
  const pieces = parts.map((part) => piece(part, writing));
  if (parts.length > 4) return { text: `SUM(${pieces.map(({ text }) => text).join()})`, binds: WHOLE };
  return { text: pieces.map((one) => within(one, SUM)).join('+'), binds: SUM };
}

/** Text in parentheses if its precedence is lower than needed. */
function within({ text, binds }: Piece, least: Binding): string {
  return binds < least ? `(${text})` : text;
}
