import { formula, type PlacedCell, rowOf, type SheetDraft, text } from './draft.ts';
import { formulaText, type Places, repeatText } from './formula.ts';
import { AHEAD, FIRST_MONTH_ROW, type MonthColumn } from './monthly-plan.ts';
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
import { unitText } from './unit-text.ts';

const GROUP_ROW = FIRST_MONTH_ROW - 2;

/** Number of columns with the months of the whole plan, after the one that counts them. */
const TEAM_COLUMNS = 14;

/** Month by month: the plan in the printed part; to its right, closed at first, the parts, role by role. */
export function monthlySheet(
  columns: readonly MonthColumn[],
  horizonMonths: number,
  places: Places,
): SheetDraft {
  const totalRow = FIRST_MONTH_ROW + horizonMonths;
  const cells: PlacedCell[] = [
    ...rowOf(1, [text('Month by month', TITLE)]),
    ...rowOf(2, [
      text(
        'Month 1 begins on the day of the decision. The columns behind these open with the plus sign above.',
        QUIET,
      ),
    ]),
    { row: FIRST_MONTH_ROW - 1, column: 1, cell: text('Month', HEADER) },
    { row: totalRow, column: 1, cell: text('Total', STRONG) },
  ];
  for (let i = 0; i < horizonMonths; i++)
    cells.push({ row: FIRST_MONTH_ROW + i, column: 1, cell: { kind: 'number', value: i + 1, style: PLAIN } });
  columns.forEach(({ group, label, unit, terms, summed }, c) => {
    const column = c + 2;
    const words = `${label}, ${unitText(unit)}`;
    if (group !== columns[c - 1]?.group) cells.push({ row: GROUP_ROW, column, cell: text(group, SECTION) });
    cells.push({
      row: FIRST_MONTH_ROW - 1,
      column,
      cell: text(label === AHEAD ? label : words, FIGURE_HEADER),
    });
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
    widths: [8, ...columns.map(() => 16)],
    frozen: { rows: FIRST_MONTH_ROW - 1, columns: 1 },
    titleRows: [GROUP_ROW, FIRST_MONTH_ROW - 1],
    lastPrinted: 1 + TEAM_COLUMNS,
    mostPages: Math.ceil(horizonMonths / 36),
    ...(columns.length > TEAM_COLUMNS
      ? { closedColumns: [TEAM_COLUMNS + 2, columns.length + 1] as const }
      : {}),
    cells,
  };
}

function monthRange(column: number, horizonMonths: number): string {
  const letters = columnLetters(column);
  return `${letters}${FIRST_MONTH_ROW}:${letters}${FIRST_MONTH_ROW + horizonMonths - 1}`;
}
