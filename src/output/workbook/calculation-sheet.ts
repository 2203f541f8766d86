import { type CalculationRow, FIRST_ROW } from './calculation-plan.ts';
import { formula, rowOf, type SheetDraft, text } from './draft.ts';
import { formulaText, type Places, repeatText } from './formula.ts';
import { reference } from './place.ts';
import {
  computedStyle,
  FIGURE_HEADER,
  HEADER,
  PLAIN,
  QUIET,
  SECTION,
  TEXT_HEADER,
  TITLE,
  UNIT,
} from './styles.ts';
import { unitText } from './unit-text.ts';

/** Style of a part without a name, whose unit is unknown. */
const PART = { ...PLAIN, numFmt: '#,##0.00####' };

/** The model step by step, each figure as a live formula: results first, the steps behind them in groups that open. */
export function calculationSheet(rows: readonly CalculationRow[], places: Places): SheetDraft {
  const headings = ['Step', 'Value', 'Unit', 'Name of the cell'];
  const cells = rows.flatMap((row, i) => {
    if (row.kind === 'section') {
      const count = stepsBelow(rows, i);
      const title = row.helper ? `${row.title}: ${count} ${count === 1 ? 'row' : 'rows'}` : row.title;
      return rowOf(FIRST_ROW + i, [text(title, SECTION), ...headings.slice(1).map(() => text('', SECTION))]);
    }
    const { term, place, unit } = row;
    const known = places.get(term);
    const code =
      known && known !== place ? repeatText(known, 'Calculation') : formulaText(term, 'Calculation', places);
    return rowOf(place.row, [
      text(row.label),
      formula(code, term.value, unit === null ? PART : computedStyle(unit)),
      text(unit === null ? '' : unitText(unit), UNIT),
      text(place.name === undefined ? '' : reference(place, 'Calculation'), QUIET),
    ]);
  });
  const shown = rows.filter(({ helper }) => !helper).length;
  return {
    name: 'Calculation',
    widths: [84, 20, 16, 34],
    frozen: { rows: FIRST_ROW - 1, columns: 1 },
    titleRows: [FIRST_ROW - 1, FIRST_ROW - 1],
    portrait: true,
    mostPages: Math.ceil(shown / 66),
    lastPrintedRow: FIRST_ROW + shown - 1,
    closedRows: rows.flatMap(({ kind, helper }, i) => (kind === 'step' && helper ? [FIRST_ROW + i] : [])),
    cells: [
      ...rowOf(1, [text('Calculation', TITLE)]),
      ...rowOf(2, [
        text(
          'Results first. Below them every step of the model, in groups that open with the plus sign at the left.',
          QUIET,
        ),
      ]),
      ...rowOf(
        FIRST_ROW - 1,
        headings.map((words) =>
          text(words, words === 'Value' ? FIGURE_HEADER : words === 'Unit' ? TEXT_HEADER : HEADER),
        ),
      ),
      ...cells,
    ],
  };
}

function stepsBelow(rows: readonly CalculationRow[], section: number): number {
  const next = rows.findIndex(({ kind }, i) => i > section && kind === 'section');
  return (next < 0 ? rows.length : next) - section - 1;
}
