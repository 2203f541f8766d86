import { JUDGED_LINES } from '../../scenario/review/judged.ts';
import type { Reply } from '../reply.ts';
import type { Dispute } from '../review/figures.ts';
import { TOTALS } from '../tables/totals.ts';
import { definedName } from './defined-name.ts';
import { formula, type PlacedCell, rowOf, type SheetDraft, text } from './draft.ts';
import {
  computedStyle,
  FIGURE_HEADER,
  givenStyle,
  HEADER,
  QUIET_WRAPPED,
  STRONG,
  TEXT_HEADER,
  TITLE,
  UNIT,
  WRAPPED,
} from './styles.ts';
import { unitText } from './unit-text.ts';

const HEADER_ROW = 10;

/**
 * The reader's answer to the proposal. The proposed figures are formulas and follow the inputs; the accepted totals are
 * the calculator's, from the day of the export.
 */
export function replySheet({ disputes, accepted, totals }: Reply): SheetDraft {
  const count = `${disputes.length} disputed, ${accepted} accepted as they stand. Totals as accepted are those of the day of the export.`;
  return {
    name: 'Reply',
    widths: [48, 18, 18, 18, 60],
    frozen: { rows: HEADER_ROW, columns: 1 },
    titleRows: [HEADER_ROW, HEADER_ROW],
    merges: [{ row: 2, from: 1, to: 5 }],
    cells: [
      ...rowOf(1, [text('Reply to the proposal', TITLE)]),
      ...rowOf(2, [text(count, QUIET_WRAPPED)]),
      ...headings(4, ['Total', 'As proposed, $', 'As accepted, $', 'Difference, $']),
      ...TOTALS.flatMap(({ label, id, of }, i) =>
        totalCells(5 + i, label, id, of(totals.proposed), of(totals.accepted)),
      ),
      ...headings(HEADER_ROW, ['Disputed', 'As proposed', 'Instead', 'Unit', 'Note']),
      ...disputes.flatMap((dispute, i) => disputeCells(HEADER_ROW + 1 + i, dispute)),
    ],
  };
}

function headings(row: number, words: readonly string[]): PlacedCell[] {
  return rowOf(
    row,
    words.map((word, i) =>
      text(word, word === 'Unit' ? TEXT_HEADER : i > 0 && i < 4 ? FIGURE_HEADER : HEADER),
    ),
  );
}

function totalCells(
  row: number,
  label: string,
  id: string,
  proposed: number,
  accepted: number,
): PlacedCell[] {
  const style = computedStyle('USD');
  return rowOf(row, [
    text(label, STRONG),
    formula(definedName(id), proposed, style),
    { kind: 'number', value: accepted, style },
    formula(`C${row}-B${row}`, accepted - proposed, style),
  ]);
}

function disputeCells(row: number, { key, label, unit, value, instead, note }: Dispute): PlacedCell[] {
  const style = JUDGED_LINES.includes(key) ? computedStyle('USD') : givenStyle(unit);
  return rowOf(row, [
    text(label, WRAPPED),
    formula(definedName(key), value, style),
    { kind: 'number', value: instead, style },
    text(unitText(unit), UNIT),
    note === '' ? null : text(note, WRAPPED),
  ]);
}
