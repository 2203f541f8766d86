/** Where a cell stands; row and column count from 1. */
export interface Place {
  readonly sheet: SheetName;
  readonly row: number;
  readonly column: number;
  /** A defined name of the cell: formulas use it. */
  readonly name?: string;
}

export const SHEETS = [
  'Summary',
  'Inputs',
  'Assumptions',
  'Calculation',
  'Monthly',
  'Check',
  'Reply',
] as const;
export type SheetName = (typeof SHEETS)[number];

/** Column 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + last : last;
}

/** How a formula on `sheet` refers to a cell: by its name, else `B7`, or `Monthly!B7` from another sheet. */
export function reference(place: Place, sheet: SheetName): string {
  if (place.name !== undefined) return place.name;
  const cell = `${columnLetters(place.column)}${place.row}`;
  return place.sheet === sheet ? cell : `${place.sheet}!${cell}`;
}

/** `Monthly!$B$7`, as a defined name points to it. */
export function absolute({ sheet, row, column }: Place): string {
  return `${sheet}!$${columnLetters(column)}$${row}`;
}

/** The cells as one range where they stand below each other on one sheet, `B4:B15`; else null. */
export function asRange(places: readonly Place[], sheet: SheetName): string | null {
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
