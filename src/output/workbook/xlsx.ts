import type { Cell, WriteOptions, WriteSheet } from 'hucre/xlsx';
import type { ExportRequest } from '../request.ts';
import { type CellDraft, printedArea, type SheetDraft } from './draft.ts';
import { columnLetters } from './place.ts';
import { DEFAULT_FONT } from './styles.ts';

/** Turns drafts into the writer's format: widths, frozen headings, landscape pages one sheet wide, warnings for odd inputs. */
export function xlsxOptions(
  request: ExportRequest,
  drafts: readonly SheetDraft[],
  names: readonly { readonly name: string; readonly range: string }[],
): WriteOptions {
  // Otherwise the library would read the clock for the date of the last change.
  const day = new Date(`${request.date}T00:00:00Z`);
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
    columns: draft.widths.map((width) => ({ width })),
    cells: new Map(draft.cells.map(({ row, column, cell }) => [`${row - 1},${column - 1}`, writeCell(cell)])),
    rowDefs: rowHeights(draft),
    freezePane: { rows: draft.frozen.rows, columns: draft.frozen.columns },
    dataValidations: (draft.bounds ?? []).map(({ row, column, min, max }) => ({
      type: 'decimal',
      operator: 'between',
      formula1: `${min}`,
      formula2: `${max}`,
      range: `${columnLetters(column)}${row}`,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: 'Outside the usual bounds',
      errorMessage: `The calculator takes ${min} to ${max} here.`,
    })),
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: draft.onePage ? 1 : 0,
      printTitlesRow: `$${first}:$${last}`,
      printArea: printedArea(draft, draft.lastPrinted ?? draft.widths.length),
    },
    headerFooter: { oddFooter: '&L&A&RPage &P of &N' },
  };
}

/** Row height in points for wrapped text, since programs do not measure it when they open a file. */
function rowHeights({ cells, widths }: SheetDraft): Map<number, { height: number }> {
  const lines = new Map<number, number>();
  for (const { row, column, cell } of cells) {
    if (cell.kind !== 'text' || !cell.style.alignment?.wrapText) continue;
    const fits = 0.9 * (widths[column - 1] ?? 10);
    lines.set(row, Math.max(lines.get(row) ?? 1, Math.ceil(cell.text.length / fits)));
  }
  const wrapped = [...lines].filter(([, count]) => count > 1);
  return new Map(wrapped.map(([row, count]) => [row - 1, { height: 15 * count }]));
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
    case 'formula':
      return { type: 'formula', value: null, formula: cell.formula, formulaResult: cell.value, style };
    default:
      return cell satisfies never;
  }
}
