import { formula, type PlacedCell, rowOf, type SheetDraft, text } from './draft.ts';
import { formulaText, type Places, repeatText } from './formula.ts';
import { FIRST_MONTH_ROW, type MonthColumn } from './monthly-plan.ts';
import { columnLetters } from './place.ts';
import {
  computedStyle,
  FIGURE_HEADER,
  HEADER,
  PLAIN,
  QUIET,
  SECTION,
  STRONG,
  TITLE,
  totalStyle,
} from './styles.ts';

const GROUP_ROW = FIRST_MONTH_ROW - 2;

/** Number of columns with the whole team's months, after the one that counts them. */
const TEAM_COLUMNS = 14;

/** Month by month: the team in the printed part; to its right the parts, seat by seat. */
export function monthlySheet(
  columns: readonly MonthColumn[],
  horizonMonths: number,
  places: Places,
): SheetDraft {
  const totalRow = FIRST_MONTH_ROW + horizonMonths;
  const cells: PlacedCell[] = [
    ...rowOf(1, [text('Months', TITLE)]),
    ...rowOf(2, [
      text('Month 1 begins on the day of the decision. To the right of the team: its seats.', QUIET),
    ]),
    { row: FIRST_MONTH_ROW - 1, column: 1, cell: text('Month', HEADER) },
    { row: totalRow, column: 1, cell: text('Total', STRONG) },
  ];
  for (let i = 0; i < horizonMonths; i++)
    cells.push({ row: FIRST_MONTH_ROW + i, column: 1, cell: { kind: 'number', value: i + 1, style: PLAIN } });
  columns.forEach(({ group, label, unit, terms, summed }, c) => {
    const column = c + 2;
    if (group !== columns[c - 1]?.group) cells.push({ row: GROUP_ROW, column, cell: text(group, SECTION) });
    cells.push({ row: FIRST_MONTH_ROW - 1, column, cell: text(label, FIGURE_HEADER) });
    terms.forEach((term, i) => {
      const row = FIRST_MONTH_ROW + i;
      const known = places.get(term);
      const isHere = !known || (known.sheet === 'Monthly' && known.row === row && known.column === column);
      const code = isHere ? formulaText(term, 'Monthly', places) : repeatText(known, 'Monthly');
      cells.push({ row, column, cell: formula(code, term.value, computedStyle(unit)) });
    });
    if (summed) {
      const total = terms.reduce((sum, term) => sum + term.value, 0);
      const cell = formula(`SUM(${monthRange(column, horizonMonths)})`, total, totalStyle(unit));
      cells.push({ row: totalRow, column, cell });
    }
  });
  return {
    name: 'Monthly',
    widths: [8, ...columns.map(() => 15)],
    frozen: { rows: FIRST_MONTH_ROW - 1, columns: 1 },
    titleRows: [GROUP_ROW, FIRST_MONTH_ROW - 1],
    lastPrinted: 1 + TEAM_COLUMNS,
    cells,
  };
}

function monthRange(column: number, horizonMonths: number): string {
  const letters = columnLetters(column);
  return `${letters}${FIRST_MONTH_ROW}:${letters}${FIRST_MONTH_ROW + horizonMonths - 1}`;
}
