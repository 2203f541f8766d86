import type { CellStyle } from 'hucre/xlsx';
import { columnLetters, type SheetName } from './place.ts';
import { LINK, PLAIN } from './styles.ts';

/** Content of a cell; text is never a formula, no matter how it starts. */
export type CellDraft =
  | { readonly kind: 'text'; readonly text: string; readonly style: CellStyle; readonly href?: string }
  | { readonly kind: 'number'; readonly value: number; readonly style: CellStyle }
  /** An empty cell that looks like something: one to type into. */
  | { readonly kind: 'blank'; readonly style: CellStyle }
  | {
      readonly kind: 'formula';
      /** Formula without its equals sign. */
      readonly formula: string;
      /** Cached value that a program shows before it calculates: the plain reader's number, or text. */
      readonly value: number | string;
      readonly style: CellStyle;
    };

/** A sheet before it is written. Rows and columns count from 1. */
export interface SheetDraft {
  readonly name: SheetName;
  /** Column widths in characters, starting with the first column. */
  readonly widths: readonly number[];
  /** Frozen rows and columns, and rows repeated on each printed page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly titleRows: readonly [number, number];
  /** True for an upright page; others lie on their side. */
  readonly portrait?: boolean;
  /** Most pages it prints on, if there is a limit; every sheet is one page wide. */
  readonly mostPages?: number;
  /** The last printed column and row, if not all are printed. */
  readonly lastPrinted?: number;
  readonly lastPrintedRow?: number;
  /** Rows of groups that are closed at first, each below the row that says what is in it. */
  readonly closedRows?: readonly number[];
  /** The first and last column of a group that is closed at first. */
  readonly closedColumns?: readonly [number, number];
  readonly cells: readonly PlacedCell[];
  /** Cells that take only numbers between bounds, or only words from a list. */
  readonly bounds?: readonly CellBounds[];
  readonly choices?: readonly CellChoices[];
  /** Cells that reach over several columns of their row. */
  readonly merges?: readonly Merge[];
}

export interface CellBounds {
  readonly row: number;
  readonly column: number;
  readonly whole: boolean;
  readonly min: number;
  /** Null if there is no upper bound. */
  readonly max: number | null;
  /** The bounds in words, with their unit. */
  readonly words: string;
}

export interface CellChoices {
  readonly row: number;
  readonly column: number;
  readonly words: readonly string[];
}

export interface Merge {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellDraft;
}

/** The cells of one row, starting with the first column; null leaves a cell empty. */
export function rowOf(row: number, cells: readonly (CellDraft | null)[]): PlacedCell[] {
  return cells.flatMap((cell, i) => (cell ? [{ row, column: i + 1, cell }] : []));
}

export function text(words: string, style: CellStyle = PLAIN): CellDraft {
  return { kind: 'text', text: words, style };
}

/**
 * Text that opens a web page if that is safe. An address with a fragment stays text: Excel stores fragments separately,
 * the writer does not, and an address without its fragment opens a different scenario. Excel accepts addresses of up to
 * 2,079 characters.
 */
export function linkedText(words: string, address: string | null, style: CellStyle): CellDraft {
  const opens = address !== null && /^https?:\/\/[^#]*$/.test(address) && address.length < 2000;
  return opens
    ? { kind: 'text', text: words, style: { ...style, ...LINK }, href: address }
    : text(words, style);
}

/** A formula cell; an undefined quotient is cached as empty text, like its formula. */
export function formula(code: string, value: number | string, style: CellStyle): CellDraft {
  const cached = typeof value === 'number' && !Number.isFinite(value) ? '' : value;
  return { kind: 'formula', formula: code, value: cached, style };
}

/** `A1:F20`: the printed part of a sheet. */
export function printedArea(draft: SheetDraft): string {
  const lastRow = draft.lastPrintedRow ?? draft.cells.reduce((last, { row }) => Math.max(last, row), 1);
  const lastColumn = draft.lastPrinted ?? draft.widths.length;
  return `$A$1:$${columnLetters(lastColumn)}$${lastRow}`;
}
