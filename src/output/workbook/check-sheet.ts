import { LINE_IDS } from '../../model/lines.ts';
import type { Unit } from '../../model/names.ts';
import type { Results } from '../../model/types.ts';
import { type FigureRow, figuresTable } from '../tables/figures.ts';
import { definedName } from './defined-name.ts';
import { formula, type PlacedCell, rowOf, type SheetDraft, text } from './draft.ts';
import type { ModelTerms } from './model-terms.ts';
import { computedStyle, FIGURE_HEADER, HEADER, PLAIN, QUIET, STRONG, TITLE } from './styles.ts';

const HEADER_ROW = 5;
const FIRST = HEADER_ROW + 1;
const LAST = HEADER_ROW + LINE_IDS.length;

/** Cell of the overall answer. */
export const OVERALL = 'Check!B3';

const DIFFERENCE = { ...PLAIN, numFmt: '0.000000' };

/** Tolerance: money to the cent, anything else to five decimals. */
function tolerance(unit: Unit): number {
  return unit.startsWith('USD') ? 0.005 : 0.000_005;
}

/** The sheet, and the overall answer at the time of the export. */
export interface CheckSheet {
  readonly draft: SheetDraft;
  readonly overall: string;
}

/** Every figure from the formulas, next to the calculator's own at the time of the export. */
export function checkSheet(results: Results, { lines }: ModelTerms): CheckSheet {
  const checked = figuresTable(results).map((figure, i) =>
    checkedLine(figure, FIRST + i, lines[figure.id].value),
  );
  const overall = checked.every(({ fine }) => fine) ? 'OK' : 'differs';
  const code = `IF(COUNTIF(F${FIRST}:F${LAST},"OK")=${LINE_IDS.length},"OK","differs")`;
  const headings = ['Figure', 'Name', 'This workbook', 'Calculator', 'Difference', 'Agrees'];
  const draft: SheetDraft = {
    name: 'Check',
    widths: [56, 26, 18, 18, 14, 10],
    frozen: { rows: HEADER_ROW, columns: 1 },
    titleRows: [HEADER_ROW, HEADER_ROW],
    cells: [
      ...rowOf(1, [text('Check', TITLE)]),
      ...rowOf(2, [
        text(
          'The calculator’s figures are those of the day of the export: they differ once an input is changed here.',
          QUIET,
        ),
      ]),
      ...rowOf(3, [text('All figures', STRONG), formula(code, overall, STRONG)]),
      ...rowOf(
        HEADER_ROW,
        headings.map((words, i) => text(words, i > 1 && i < 5 ? FIGURE_HEADER : HEADER)),
      ),
      ...checked.flatMap(({ cells }) => cells),
    ],
  };
  return { draft, overall };
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
  const cells = rowOf(row, [
    text(label),
    text(definedName(id), QUIET),
    formula(definedName(id), here, style),
    there === null ? null : { kind: 'number', value: there, style },
    formula(`IF(OR(C${row}="",D${row}=""),${bothBlank},C${row}-D${row})`, difference, DIFFERENCE),
    formula(`IF(ABS(E${row})<${tolerance(unit)},"OK","differs")`, fine ? 'OK' : 'differs', PLAIN),
  ]);
  return { fine, cells };
}
