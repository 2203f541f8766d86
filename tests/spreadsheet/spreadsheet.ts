import { type Cell, type CellValue, readXlsx, type Workbook } from 'hucre/xlsx';
import { type Expression, parse } from './parse.ts';

export type Value = number | string | boolean | null;

/** A file as a spreadsheet program has it open: cells can be changed, and everything is calculated anew. */
export interface Spreadsheet {
  readonly file: Workbook;
  /** All cells that hold a formula, with what the file says of them. */
  readonly formulas: readonly FormulaCell[];
  value(sheet: string, cell: string): Value;
  named(name: string): Value;
  /** Types a number or a word into the cell with this name. */
  type(name: string, value: number | string): void;
}

export interface FormulaCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly cached: CellValue | undefined;
}

/**
 * Opens a file and calculates its formulas from the cells' text alone, without the model: what the tests believe of a
 * workbook is what is written in it. Throws where a program would show an error.
 */
export async function openSpreadsheet(bytes: Uint8Array): Promise<Spreadsheet> {
  const file = await readXlsx(bytes, { readStyles: true });
  const cells = new Map<string, Partial<Cell>>();
  for (const sheet of file.sheets) {
    for (const [r, row] of sheet.rows.entries())
      for (const [c, value] of row.entries()) cells.set(`${sheet.name}!${cellName(r, c)}`, { value });
    for (const [at, cell] of sheet.cells ?? []) {
      const [r = 0, c = 0] = at.split(',').map(Number);
      cells.set(`${sheet.name}!${cellName(r, c)}`, cell);
    }
  }
  const names = new Map((file.namedRanges ?? []).map(({ name, range }) => [name, range.replaceAll('$', '')]));
  const formulas = [...cells].flatMap(([at, cell]) => {
    const [sheet = '', name = ''] = at.split('!');
    return cell.formula === undefined
      ? []
      : [{ sheet, cell: name, formula: cell.formula, cached: cell.formulaResult ?? cell.value }];
  });

  const read = new Map<string, Expression>();
  const expression = (formula: string) => {
    const found = read.get(formula) ?? parse(formula);
    read.set(formula, found);
    return found;
  };

  const typed = new Map<string, number | string>();
  const done = new Map<string, Value>();
  const open = new Set<string>();
  const cellAt = (at: string): Value => {
    const before = done.get(at);
    if (before !== undefined) return before;
    if (open.has(at)) throw new RangeError(`${at} rests on itself`);
    open.add(at);
    const cell = cells.get(at);
    const written = typed.get(at);
    const held = written ?? (cell?.value instanceof Date ? Number.NaN : cell?.value) ?? null;
    // What is typed takes the place of a formula.
    const isFormula = written === undefined && cell?.formula !== undefined;
    const value = isFormula
      ? calculate(expression(cell.formula as string), at.split('!')[0] as string)
      : held;
    open.delete(at);
    done.set(at, value);
    return value;
  };
  const place = (name: string) => {
    const found = names.get(name);
    if (found === undefined) throw new RangeError(`#NAME? ${name}`);
    return found;
  };

  function calculate(part: Expression, sheet: string): Value {
    switch (part.kind) {
      case 'number':
      case 'text':
        return part.value;
      case 'name':
        return cellAt(place(part.name));
      case 'cell':
        return cellAt(`${part.sheet ?? sheet}!${part.cell.replaceAll('$', '')}`);
      case 'range':
        throw new TypeError('#VALUE! a range stands where one value is asked for');
      case 'negative':
        return -numeric(calculate(part.of, sheet));
      case 'operator':
        return operate(part.sign, calculate(part.a, sheet), calculate(part.b, sheet));
      case 'call':
        return call(part.name, part.given, sheet);
      default:
        return part satisfies never;
    }
  }

  function call(name: string, given: readonly Expression[], sheet: string): Value {
    const [first, second, third] = given;
    const numbers = () =>
      given.flatMap((part) => valuesOf(part, sheet)).filter((value) => typeof value === 'number');
    switch (name) {
      case 'IF':
        return calculate((calculate(first as Expression, sheet) ? second : third) as Expression, sheet);
      case 'SUM':
        return numbers().reduce((sum, value) => sum + value, 0);
      case 'MIN':
        return Math.min(...numbers());
      case 'MAX':
        return Math.max(...numbers());
      case 'ABS':
        return Math.abs(numeric(calculate(first as Expression, sheet)));
      case 'AND':
        return given.every((part) => calculate(part, sheet));
      case 'OR':
        return given.some((part) => calculate(part, sheet));
      case 'COUNT':
        return numbers().length;
      case 'CHOOSE':
        return chosen(given, first, sheet);
      case 'INDEX': {
        const values = valuesOf(first as Expression, sheet);
        const at = Math.trunc(numeric(calculate(second as Expression, sheet)));
        if (at < 1 || at > values.length) throw new RangeError(`#REF! ${at} of ${values.length}`);
        return values[at - 1] as Value;
      }
      case 'SUMIF': {
        const [, sign = '=', than = ''] =
          /^(<=|>=|<>|[<>=])?(.*)$/.exec(String(calculate(second as Expression, sheet))) ?? [];
        const amounts = valuesOf(third as Expression, sheet);
        return valuesOf(first as Expression, sheet).reduce<number>(
          (sum, value, i) => (operate(sign, value, Number(than)) ? sum + numeric(amounts[i] as Value) : sum),
          0,
        );
      }
      case 'COUNTIF': {
        const wanted = calculate(second as Expression, sheet);
        return valuesOf(first as Expression, sheet).filter((value) => value === wanted).length;
      }
      default:
        throw new RangeError(`#NAME? ${name}`);
    }
  }

  function chosen(given: readonly Expression[], first: Expression | undefined, sheet: string): Value {
    const at = Math.trunc(numeric(calculate(first as Expression, sheet)));
    const picked = at < 1 ? undefined : given[at];
    if (!picked) throw new RangeError(`#VALUE! the choice ${at} of ${given.length - 1}`);
    return calculate(picked, sheet);
  }

  /** All values of a range, row by row, or the one value of anything else. */
  function valuesOf(part: Expression, sheet: string): Value[] {
    if (part.kind !== 'range') return [calculate(part, sheet)];
    const [left, top] = coordinates(part.from);
    const [right, bottom] = coordinates(part.to);
    const values: Value[] = [];
    for (let r = top; r <= bottom; r++)
      for (let c = left; c <= right; c++) values.push(cellAt(`${part.sheet ?? sheet}!${cellName(r, c)}`));
    return values;
  }

  return {
    file,
    formulas,
    value: (sheet, cell) => cellAt(`${sheet}!${cell}`),
    named: (name) => cellAt(place(name)),
    type: (name, value) => {
      typed.set(place(name), value);
      done.clear();
    },
  };
}

function operate(sign: string, a: Value, b: Value): Value {
  switch (sign) {
    case '+':
      return numeric(a) + numeric(b);
    case '-':
      return numeric(a) - numeric(b);
    case '*':
      return numeric(a) * numeric(b);
    case '/':
      if (numeric(b) === 0) throw new RangeError('#DIV/0!');
      return numeric(a) / numeric(b);
    case '^':
      return numeric(a) ** numeric(b);
    case '=':
      return same(a, b);
    case '<>':
      return !same(a, b);
    case '<':
      return numeric(a) < numeric(b);
    case '>':
      return numeric(a) > numeric(b);
    case '<=':
      return numeric(a) <= numeric(b);
    case '>=':
      return numeric(a) >= numeric(b);
    case '&':
      return `${a ?? ''}${b ?? ''}`;
    default:
      throw new RangeError(`the sign ${sign} is not known`);
  }
}

/** An empty cell equals both 0 and an empty text; a number never equals a text. */
function same(a: Value, b: Value): boolean {
  if (a === null) return b === null || b === 0 || b === '';
  return b === null ? same(b, a) : a === b;
}

function numeric(value: Value): number {
  if (typeof value === 'string') throw new TypeError(`#VALUE! "${value}" is no number`);
  return Number(value);
}

/** Row and column count from 0. */
function cellName(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function coordinates(cell: string): [column: number, row: number] {
  const [, name = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell.replaceAll('$', '')) ?? [];
  const column = [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [column - 1, Number(digits) - 1];
}
