import { type CalculationRow, FIRST_ROW } from './calculation-plan.ts';
import { formula, rowOf, type SheetDraft, text } from './draft.ts';
import { formulaText, type Places, repeatText } from './formula.ts';
import { reference } from './place.ts';
import { computedStyle, FIGURE_HEADER, HEADER, PLAIN, QUIET, SECTION, TITLE, UNIT } from './styles.ts';

/** Style of a part without a name, whose unit is unknown. */
const PART = { ...PLAIN, numFmt: '#,##0.00####' };

/** The model step by step, each figure as a live formula. */
export function calculationSheet(rows: readonly CalculationRow[], places: Places): SheetDraft {
  const headings = ['Step', 'Course of events', 'Value', 'Unit', 'Name'];
  const cells = rows.flatMap((row, i) => {
    if (row.kind === 'section')
      return rowOf(FIRST_ROW + i, [
        text(row.title, SECTION),
        ...headings.slice(1).map(() => text('', SECTION)),
      ]);
    const { term, place, unit } = row;
    const known = places.get(term);
    const code =
      known && known !== place ? repeatText(known, 'Calculation') : formulaText(term, 'Calculation', places);
    return rowOf(place.row, [
      text(row.label),
      text(row.course, QUIET),
      formula(code, term.value, unit === null ? PART : computedStyle(unit)),
      text(unit ?? '', UNIT),
      text(place.name === undefined ? '' : reference(place, 'Calculation'), QUIET),
    ]);
  });
  return {
    name: 'Calculation',
    widths: [52, 36, 18, 12, 26],
    frozen: { rows: FIRST_ROW - 1, columns: 1 },
    titleRows: [FIRST_ROW - 1, FIRST_ROW - 1],
    cells: [
      ...rowOf(1, [text('Calculation', TITLE)]),
      ...rowOf(2, [
        text('Every step of the model; formulas use the named cells of Inputs and Assumptions.', QUIET),
      ]),
      ...rowOf(
        FIRST_ROW - 1,
        headings.map((words) => text(words, words === 'Value' ? FIGURE_HEADER : HEADER)),
      ),
      ...cells,
    ],
  };
}
