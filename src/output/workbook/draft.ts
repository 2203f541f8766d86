import type { CellStyle } from 'hucre/xlsx';
import { columnLetters, type SheetName } from './place.ts';
import { LINK, PLAIN } from './styles.ts';

/** What a cell holds: a text is never a formula, whatever it begins with. */
export type CellDraft =
  | { readonly kind: 'text'; readonly text: string; readonly style: CellStyle; readonly href?: string }
  | { readonly kind: 'number'; readonly value: number; readonly style: CellStyle }
  | {
      readonly kind: 'formula';
      /** Without its equals sign. */
      readonly formula: string;
      /** What a program shows before it calculates: the plain reader's number, or a text. */
      readonly value: number | string;
      readonly style: CellStyle;
    };

/** A sheet before it is written. Rows and columns count from 1. */
export interface SheetDraft {
  readonly name: SheetName;
  /** Column widths in characters, from the first column on. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in sight, and rows repeated on each printed page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly titleRows: readonly [number, number];
  /** Whether it is printed on one page; others are one page wide. */
  readonly onePage?: boolean;
  /** The last printed column where not all are printed. */
  readonly lastPrinted?: number;
  readonly cells: readonly PlacedCell[];
  /** Cells that take numbers between bounds; a program warns of others. */
  readonly bounds?: readonly Bounds[];
}

export interface Bounds {
  readonly row: number;
  readonly column: number;
  readonly min: number;
  readonly max: number;
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellDraft;
}

/** The cells of one row from the first column on; null leaves one empty. */
export function rowOf(row: number, cells: readonly (CellDraft | null)[]): PlacedCell[] {
  return cells.flatMap((cell, i) => (cell ? [{ row, column: i + 1, cell }] : []));
}

export function text(words: string, style: CellStyle = PLAIN): CellDraft {
  return { kind: 'text', text: words, style };
}

/**
 * A text that opens a web page where that is safe. With a fragment it stays a text: Excel keeps fragments apart from
 * addresses, the writer does not, and an address that has lost its fragment opens another scenario. Excel takes no
 * address of more than 2,079 characters.
 */
export function linkedText(words: string, address: string | null, style: CellStyle): CellDraft {
  const opens = address !== null && /^https?:\/\/[^#]*$/.test(address) && address.length < 2000;
  return opens
    ? { kind: 'text', text: words, style: { ...style, ...LINK }, href: address }
    : text(words, style);
}

/** The value of an undefined quotient is an empty text, as its formula gives it. */
export function formula(code: string, value: number | string, style: CellStyle): CellDraft {
  const cached = typeof value === 'number' && !Number.isFinite(value) ? '' : value;
  return { kind: 'formula', formula: code, value: cached, style };
}

/** `A1:F20`: the printed part of a sheet. */
export function printedArea(draft: SheetDraft, lastColumn: number): string {
  const lastRow = Math.max(...draft.cells.map(({ row }) => row));
  return `$A$1:$${columnLetters(lastColumn)}$${lastRow}`;
}
