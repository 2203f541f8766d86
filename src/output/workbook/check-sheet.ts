import { LINE_IDS } from '../../model/lines.ts';
import type { Unit } from '../../model/names.ts';
import type { Results } from '../../model/types.ts';
import { type FigureRow, figuresTable } from '../tables/figures.ts';
import { CASE_NUMBER, type CaseFigures } from './cases.ts';
import { definedName } from './defined-name.ts';
import { formula, type PlacedCell, rowOf, type SheetDraft, text } from './draft.ts';
import type { InputSheet } from './input-sheets.ts';
import type { ModelTerms } from './model-terms.ts';
import {
  APART,
  computedStyle,
  FIGURE_HEADER,
  HEADER,
  PLAIN,
  QUIET,
  QUIET_WRAPPED,
  STRONG,
  TEXT_HEADER,
  TITLE,
} from './styles.ts';
import { unitText } from './unit-text.ts';

const CASES_ROW = 5;
const FIRST_CASE = CASES_ROW + 1;
const LAST_CASE = FIRST_CASE + 4;
const LIVE_ROW = LAST_CASE + 1;
const DIFFERENCE_ROW = LIVE_ROW + 1;
const CHANGED_ROW = DIFFERENCE_ROW + 1;
const HEADER_ROW = CHANGED_ROW + 2;
const FIRST = HEADER_ROW + 1;
const LAST = HEADER_ROW + LINE_IDS.length;

/** Cell of the overall answer. */
export const OVERALL = 'Check!B3';

/** What the overall answer says. */
const AGREES = 'agrees';
const CHANGED = 'inputs changed since the export';
const DIFFERS = 'differs';

const DIFFERENCE = { ...PLAIN, numFmt: '0.000000' };
const SUM = { ...PLAIN, numFmt: '#,##0.00####' };

/** Tolerance: money to the cent, anything else to five decimals. */
function tolerance(unit: Unit): number {
  return unit.startsWith('USD') ? 0.005 : 0.000_005;
}

/** The sheet, and the overall answer at the time of the export. */
export interface CheckSheet {
  readonly draft: SheetDraft;
  readonly overall: string;
}

const ADVICE =
  'The calculator’s figures are those of the day of the export. With another case, the two savings are compared with what the calculator said of that case; with typed inputs, there is nothing to compare with.';

/**
 * Every figure from the formulas, next to the calculator's own at the time of the export; and the savings of all five cases,
 * next to those of the case in force.
 */
export function checkSheet(
  results: Results,
  { lines }: ModelTerms,
  cases: readonly CaseFigures[],
  sheets: readonly InputSheet[],
): CheckSheet {
  const checked = figuresTable(results).map((figure, i) =>
    checkedLine(figure, FIRST + i, lines[figure.id].value),
  );
  const overall = checked.every(({ fine }) => fine) ? AGREES : DIFFERS;
  const changed = `$B$${CHANGED_ROW}`;
  const all = `COUNTIF(F${FIRST}:F${LAST},"OK")=${LINE_IDS.length}`;
  const ofCase = `AND(${CASE_NUMBER}>1,ABS(B${DIFFERENCE_ROW})<0.005,ABS(C${DIFFERENCE_ROW})<0.005)`;
  const code = `IF(OR(${all},${ofCase}),"${AGREES}",IF(${changed}="yes","${CHANGED}","${DIFFERS}"))`;
  const headings = ['Figure', 'Name', 'This workbook', 'Calculator, at the export', 'Difference', 'Agrees'];
  const draft: SheetDraft = {
    name: 'Check',
    widths: [66, 32, 20, 22, 16, 18],
    frozen: { rows: 3, columns: 1 },
    titleRows: [1, 1],
    portrait: true,
    mostPages: 1,
    merges: [{ row: 2, from: 1, to: 6 }],
    cells: [
      ...rowOf(1, [text('Check', TITLE)]),
      ...rowOf(2, [text(ADVICE, QUIET_WRAPPED)]),
      ...rowOf(3, [text('Workbook and calculator', STRONG), formula(code, overall, STRONG)]),
      ...caseCells(results, cases, sheets),
      ...rowOf(
        HEADER_ROW,
        headings.map((words, i) =>
          text(words, i > 1 && i < 5 ? FIGURE_HEADER : i === 5 ? TEXT_HEADER : HEADER),
        ),
      ),
      ...checked.flatMap(({ cells }) => cells),
    ],
  };
  return { draft, overall };
}

/** The five cases as the calculator has them, this workbook's own, and if any input was changed. */
function caseCells(
  results: Results,
  cases: readonly CaseFigures[],
  sheets: readonly InputSheet[],
): readonly PlacedCell[] {
  const money = computedStyle('USD');
  const sum = cases[0]?.inputs ?? 0;
  const live = sheets.map(({ inForce }) => `SUM(${inForce})`).join('+');
  const typed = sheets.map(({ typed: range }) => `COUNT(${range})`).join('+');
  const less = (column: string) =>
    `${column}${LIVE_ROW}-INDEX(${column}${FIRST_CASE}:${column}${LAST_CASE},${CASE_NUMBER})`;
  const headings = ['Case', 'Cash saving, $', 'All-in saving, $', 'Sum of all inputs'];
  const fitting = `ABS(D${DIFFERENCE_ROW})<0.000001`;
  return [
    ...rowOf(
      CASES_ROW,
      headings.map((words, i) => text(words, i > 0 ? FIGURE_HEADER : HEADER)),
    ),
    ...cases.flatMap(({ name, cash, full, inputs }, i) =>
      rowOf(FIRST_CASE + i, [
        text(`${name}, at the export`),
        { kind: 'number', value: cash, style: money },
        { kind: 'number', value: full, style: money },
        { kind: 'number', value: inputs, style: SUM },
      ]),
    ),
    ...rowOf(LIVE_ROW, [
      text('This workbook now', STRONG),
      formula(definedName('cash.savings'), results.cash.savings, money),
      formula(definedName('full.savings'), results.full.savings, money),
      formula(live, sum, SUM),
    ]),
    ...rowOf(DIFFERENCE_ROW, [
      text('Difference from its case'),
      formula(less('B'), 0, DIFFERENCE),
      formula(less('C'), 0, DIFFERENCE),
      formula(less('D'), 0, DIFFERENCE),
    ]),
    ...rowOf(CHANGED_ROW, [
      text('Inputs changed since the export'),
      formula(`IF(AND(${typed}=0,${fitting}),"no","yes")`, 'no', PLAIN),
    ]),
  ];
}

function checkedLine(
  { id, label, unit, value: there }: FigureRow,
  row: number,
  here: number,
): { readonly fine: boolean; readonly cells: readonly PlacedCell[] } {
  const difference =
    Number.isFinite(here) && there !== null ? here - there : Number(Number.isFinite(here) || there !== null);
  const fine = Math.abs(difference) < tolerance(unit);
  const bothBlank = `IF(AND(C${row}="",D${row}=""),0,1)`;
  const style = computedStyle(unit);
  const otherwise = `IF($B$${CHANGED_ROW}="yes","inputs changed",IF(${CASE_NUMBER}>1,"other case","${DIFFERS}"))`;
  const cells = rowOf(row, [
    text(unit === 'people' ? label : `${label}, ${unitText(unit)}`),
    text(definedName(id), QUIET),
    formula(definedName(id), here, style),
    there === null ? null : { kind: 'number', value: there, style },
    formula(`IF(OR(C${row}="",D${row}=""),${bothBlank},C${row}-D${row})`, difference, DIFFERENCE),
    formula(`IF(ABS(E${row})<${tolerance(unit)},"OK",${otherwise})`, fine ? 'OK' : DIFFERS, APART),
  ]);
  return { fine, cells };
}
