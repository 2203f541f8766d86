import { LINES } from '../../catalogue/lines.ts';
import { SIDE_LABELS } from '../../catalogue/sides.ts';
import type { Results, Side } from '../../model/types.ts';
import type { Resolved } from '../../scenario/index.ts';
import { money } from '../../words/money.ts';
import { SIDES } from '../../words/receipt-rows.ts';
import type { RoundedFigures } from '../../words/rounded-figures.ts';
import { overHorizon } from '../../words/verdict-words.ts';
import { printedNotes } from '../printed-notes.ts';
import type { LineRow } from '../tables/lines.ts';
import type { Bar, Row, Table } from './paper.ts';
import { figures, plain, total, words } from './rows.ts';

/** The receipt as on screen: what each side pays, what F5's rate includes, and one row for what is not cash. */
export function receiptTable(
  scenario: Resolved,
  results: Results,
  shown: RoundedFigures,
  lines: readonly LineRow[],
): Table {
  const notes = printedNotes(scenario, results);
  const { fullSaving } = shown;
  const more = SIDES.map((side) => money(shown[side].full - shown[side].cash));
  const allIn =
    fullSaving < 0 ? `F5 costs ${money(-fullSaving)} more` : `the all-in saving is ${money(fullSaving)}`;
  return {
    caption: '',
    columns: [words(overHorizon(scenario.horizonMonths)), ...SIDES.map((side) => figures(SIDE_LABELS[side]))],
    rows: [
      ...SIDES.flatMap((side) =>
        paidBy(side, lines).flatMap(({ id, short, dollars }, part): Row[] => {
          const cells = side === 'us' ? [money(dollars), 'included'] : ['', money(dollars)];
          const note = notes[id] ?? '';
          return dollars === 0 ? [] : [{ ...plain(short, ...cells), note, swatch: { side, part } }];
        }),
      ),
      total('Total cash', ...SIDES.map((side) => money(shown[side].cash))),
      {
        ...plain('Not counted: empty-seat weeks, ramp-up and mis-hires', ...more),
        note: `with them, ${allIn}`,
      },
    ],
  };
}

/** Both sides' cash, a part for each row of the receipt; an amount below 0 has no length. */
export function barsOf(shown: RoundedFigures, lines: readonly LineRow[]): readonly Bar[] {
  return SIDES.map((side) => ({
    side,
    label: SIDE_LABELS[side],
    total: money(shown[side].cash),
    parts: paidBy(side, lines).map(({ dollars }) => Math.max(0, dollars)),
  }));
}

/** The cash lines of a side, in whole dollars that add up to its cash. */
function paidBy(side: Side, lines: readonly LineRow[]) {
  return lines.flatMap(({ id, kind, [side]: cell }) => {
    const line = kind === 'line' && cell ? LINES[id as keyof typeof LINES] : null;
    return line?.ledger === 'cash' ? [{ id, short: line.short, dollars: cell?.whole ?? 0 }] : [];
  });
}
