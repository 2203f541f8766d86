import type { Cell, ColumnDef, DataValidation, WriteOptions, WriteSheet } from 'hucre/xlsx';
import type { ExportRequest } from '../request.ts';
import { type CellBounds, type CellChoices, type CellDraft, printedArea, type SheetDraft } from './draft.ts';
import { columnLetters } from './place.ts';
import { DEFAULT_FONT } from './styles.ts';

/** Turns drafts into the writer's format: widths, groups, frozen headings, pages one sheet wide, bounds of inputs. */
export function xlsxOptions(
  request: ExportRequest,
  drafts: readonly SheetDraft[],
  names: readonly { readonly name: string; readonly range: string }[],
): WriteOptions {
  // Otherwise the library would read the clock. Noon where the visitor is: programs show this day in local time.
  const day = new Date(`${request.date}T12:00:00`);
  return {
    sheets: drafts.map(writeSheet),
    namedRanges: names.map(({ name, range }) => ({ name, range })),
    defaultFont: DEFAULT_FONT,
    properties: { title: 'F5 cost & ROI', created: day, modified: day },
  };
}

function writeSheet(draft: SheetDraft): WriteSheet {
  const [first, last] = draft.titleRows;
  return {
    name: draft.name,
    columns: draft.widths.map((width, i) => ({ width, ...columnGroup(draft, i + 1) })),
    cells: new Map(draft.cells.map(({ row, column, cell }) => [`${row - 1},${column - 1}`, writeCell(cell)])),
    rowDefs: rowDefs(draft),
    outlineProperties: { summaryBelow: false, summaryRight: false },
    freezePane: { rows: draft.frozen.rows, columns: draft.frozen.columns },
    merges: (draft.merges ?? []).map(({ row, from, to }) => ({
      startRow: row - 1,
      endRow: row - 1,
      startCol: from - 1,
      endCol: to - 1,
    })),
    dataValidations: [...(draft.bounds ?? []).map(writeBounds), ...(draft.choices ?? []).map(writeChoices)],
    pageSetup: {
      paperSize: 'letter',
      orientation: draft.portrait ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: draft.mostPages ?? 0,
      margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
      printTitlesRow: `$${first}:$${last}`,
      printArea: printedArea(draft),
    },
    headerFooter: { oddFooter: '&L&A&RPage &P of &N' },
  };
}

/** A group of columns is closed at first; the column before it has its plus sign. */
function columnGroup({ closedColumns }: SheetDraft, column: number): Partial<ColumnDef> {
  if (!closedColumns) return {};
  const [from, to] = closedColumns;
  if (column >= from && column <= to) return { hidden: true, outlineLevel: 1 };
  return column === from - 1 ? { collapsed: true } : {};
}

/** Most programs show at most 255 characters of a message. */
function writeBounds({ row, column, whole, min, max, words }: CellBounds): DataValidation {
  return {
    type: whole ? 'whole' : 'decimal',
    ...(max === null
      ? { operator: 'greaterThanOrEqual', formula1: `${min}` }
      : { operator: 'between', formula1: `${min}`, formula2: `${max}` }),
    range: `${columnLetters(column)}${row}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Not within the bounds',
    errorMessage: `Type ${words}, or empty the cell.`,
  };
}

function writeChoices({ row, column, words }: CellChoices): DataValidation {
  return {
    type: 'list',
    values: [...words],
    range: `${columnLetters(column)}${row}`,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Not in the list',
    errorMessage: `One of: ${words.join(', ')}.`,
  };
}

type RowDef = NonNullable<WriteSheet['rowDefs']> extends Map<number, infer Def> ? Def : never;

/** Closed rows, and heights for wrapped text, since programs do not measure it when they open a file. */
function rowDefs(draft: SheetDraft): Map<number, RowDef> {
  const defs = new Map<number, RowDef>();
  const set = (row: number, def: RowDef) => defs.set(row - 1, { ...defs.get(row - 1), ...def });
  for (const [row, lines] of linesByRow(draft)) if (lines > 1) set(row, { height: 15 * lines });
  const closed = new Set(draft.closedRows ?? []);
  for (const row of closed) {
    set(row, { hidden: true, outlineLevel: 1 });
    if (!closed.has(row - 1)) set(row - 1, { collapsed: true });
  }
  return defs;
}

function linesByRow({ cells, widths, merges = [] }: SheetDraft): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const { row, column, cell } of cells) {
    const words = cell.kind === 'text' ? cell.text : cell.kind === 'formula' ? cell.value : '';
    if (typeof words !== 'string' || !cell.style.alignment?.wrapText) continue;
    const to = merges.find((merge) => merge.row === row && merge.from === column)?.to ?? column;
    const width = widths.slice(column - 1, to).reduce((sum, one) => sum + one, 0);
    lines.set(row, Math.max(lines.get(row) ?? 1, wrappedLines(words, 0.85 * width)));
  }
  return lines;
}

/** Lines that a text takes, word by word; a word longer than a line is broken. */
function wrappedLines(words: string, width: number): number {
  let count = 1;
  let used = 0;
  for (const word of words.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      count += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > width) {
      count += 1;
      used -= width;
    }
  }
  return count;
}

function writeCell(cell: CellDraft): Partial<Cell> {
  const { style } = cell;
  switch (cell.kind) {
    case 'text': {
      const link = cell.href === undefined ? {} : { hyperlink: { target: cell.href } };
      return { type: 'string', value: cell.text, style, ...link };
    }
    case 'number':
      return { type: 'number', value: cell.value, style };
    case 'blank':
      return { type: 'empty', value: null, style };
    case 'formula':
      return { type: 'formula', value: null, formula: cell.formula, formulaResult: cell.value, style };
    default:
      return cell satisfies never;
  }
}
