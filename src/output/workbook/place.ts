/** Place of a cell; row and column count from 1. */
export interface CellPlace {
  readonly sheet: SheetName;
  readonly row: number;
  readonly column: number;
  /** Defined name of the cell, for formulas. */
  readonly name?: string;
}

export const SHEETS = [
  'Summary',
  'Plan',
  'Inputs',
  'Assumptions',
  'Calculation',
  'Monthly',
  'Check',
  'Reply',
] as const;
export type SheetName = (typeof SHEETS)[number];

/** Letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + last : last;
}

/** Reference to a cell in a formula on `sheet`: its name, or else `B7`, or `Monthly!B7` from another sheet. */
export function reference(place: CellPlace, sheet: SheetName): string {
  if (place.name !== undefined) return place.name;
  const cell = `${columnLetters(place.column)}${place.row}`;
  return place.sheet === sheet ? cell : `${place.sheet}!${cell}`;
}

/** Target of a defined name: `Monthly!$B$7`. */
export function absolute({ sheet, row, column }: CellPlace): string {
  return `${sheet}!$${columnLetters(column)}$${row}`;
}

/** The cells as one range, `B4:B15`, if they are below each other on one sheet; otherwise null. */
export function asRange(places: readonly CellPlace[], sheet: SheetName): string | null {
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last || places.length < 3) return null;
  const inLine = places.every(
    (place, i) => place.sheet === first.sheet && place.column === first.column && place.row === first.row + i,
  );
  if (!inLine) return null;
  const start = `${columnLetters(first.column)}${first.row}`;
  return `${first.sheet === sheet ? '' : `${first.sheet}!`}${start}:${columnLetters(last.column)}${last.row}`;
}
