import { SIDE_LABELS } from '../../catalogue/sides.ts';
import type { Seat } from '../../model/seat.ts';
import type { Side } from '../../model/types.ts';
import type { ExportRequest } from '../request.ts';
import { definedName } from './defined-name.ts';
import { type CellDraft, formula, type PlacedCell, rowOf, type SheetDraft, text } from './draft.ts';
import { formulaText, type Places, repeatText } from './formula.ts';
import type { ModelTerms } from './model-terms.ts';
import { roleTitle } from './role-words.ts';
import {
  computedStyle,
  FIGURE_HEADER,
  HEADER,
  PLAIN,
  QUIET_WRAPPED,
  SAVING,
  STRONG,
  TITLE,
  totalStyle,
  WRAPPED,
} from './styles.ts';
import type { Term } from './terms.ts';

const ROLES_ROW = 4;
const FIRST_ROLE = ROLES_ROW + 1;
/** Rows that fit on one page. */
const ONE_PAGE = 62;

const ADVICE =
  'People and start months are cells of the sheet Inputs. Both sides as if every first person stays: the cash ledger. Month 1 begins on the day of the decision; a first day of 1.84 falls into month 2.';

const HEADINGS = [
  `People at work, ${SIDE_LABELS.us}`,
  `People at work, ${SIDE_LABELS.f5}`,
  `Cash, ${SIDE_LABELS.us}, $`,
  `Cash, ${SIDE_LABELS.f5}, $`,
  'Cash saving, $',
];

/** Who starts when, and both sides' people and cash by quarter and by month. */
export function planSheet(request: ExportRequest, model: ModelTerms, places: Places): SheetDraft {
  const { scenario } = request;
  const H = scenario.horizonMonths;
  const quarters = Math.ceil(H / 3);
  const lastRole = FIRST_ROLE + scenario.positions.length - 1;
  const quartersRow = lastRole + 3;
  const totalRow = quartersRow + quarters + 1;
  const monthsRow = totalRow + 3;
  const monthRow = (month: number) => monthsRow + month;
  const starts = startsOf(model);

  const cells: PlacedCell[] = [
    ...rowOf(1, [text('Plan: who starts when', TITLE)]),
    ...rowOf(2, [text(ADVICE, QUIET_WRAPPED)]),
    ...headings(ROLES_ROW, 'Role', [
      'People',
      'Starts after, months',
      `First day, ${SIDE_LABELS.us}, months from the decision`,
      `First day, ${SIDE_LABELS.f5}, months from the decision`,
    ]),
    ...starts.flatMap(({ us, f5 }, p) => {
      const named = (key: 'headcount' | 'startMonth') => {
        const value = scenario.positions[p]?.[key] ?? 0;
        return formula(definedName(`positions.${p}.${key}`), value, computedStyle('people'));
      };
      const day = (term: Term) =>
        formula(formulaText(term, 'Plan', places), term.value, computedStyle('days'));
      return rowOf(FIRST_ROLE + p, [
        text(roleTitle(request, p), WRAPPED),
        named('headcount'),
        named('startMonth'),
        day(us),
        day(f5),
      ]);
    }),
  ];

  const atWork = (side: Side, month: number): number =>
    starts.reduce(
      (sum, start, p) => sum + (start[side].value < month ? (scenario.positions[p]?.headcount ?? 0) : 0),
      0,
    );
  const people = (side: Side, row: number, month: number): CellDraft => {
    const column = side === 'us' ? 'D' : 'E';
    const days = `$${column}$${FIRST_ROLE}:$${column}$${lastRole}`;
    const code = `SUMIF(${days},"<"&$A${row},$B$${FIRST_ROLE}:$B$${lastRole})`;
    return formula(code, atWork(side, month), computedStyle('people'));
  };
  const cashOf = (side: Side) => model.months[side].cash;
  const cash = (side: Side, month: number): CellDraft => {
    const term = cashOf(side)[month - 1] as Term;
    const known = places.get(term);
    const code = known ? repeatText(known, 'Plan') : formulaText(term, 'Plan', places);
    return formula(code, term.value, computedStyle('USD'));
  };
  const saved = (row: number, value: number, style = SAVING): CellDraft =>
    formula(`D${row}-E${row}`, value, style);
  const total = (side: Side, from: number, to: number): number =>
    cashOf(side)
      .slice(from - 1, to)
      .reduce((sum, { value }) => sum + value, 0);

  cells.push(...headings(quartersRow, 'By quarter; people at its end', HEADINGS));
  for (let q = 0; q < quarters; q++) {
    const row = quartersRow + 1 + q;
    const [from, to] = [3 * q + 1, Math.min(3 * q + 3, H)];
    const sum = (side: Side): CellDraft => {
      const column = side === 'us' ? 'D' : 'E';
      const code = `SUM(${column}${monthRow(from)}:${column}${monthRow(to)})`;
      return formula(code, total(side, from, to), computedStyle('USD'));
    };
    const atEnd = (side: Side): CellDraft =>
      formula(`${side === 'us' ? 'B' : 'C'}${monthRow(to)}`, atWork(side, to), computedStyle('people'));
    cells.push(
      ...rowOf(row, [
        text(`Quarter ${q + 1}: ${from === to ? `month ${from}` : `months ${from} to ${to}`}`),
        atEnd('us'),
        atEnd('f5'),
        sum('us'),
        sum('f5'),
        saved(row, total('us', from, to) - total('f5', from, to)),
      ]),
    );
  }
  const overall = (column: string, value: number): CellDraft =>
    formula(`SUM(${column}${quartersRow + 1}:${column}${totalRow - 1})`, value, totalStyle('USD'));
  cells.push(
    ...rowOf(totalRow, [
      text('Total', STRONG),
      null,
      null,
      overall('D', total('us', 1, H)),
      overall('E', total('f5', 1, H)),
      saved(totalRow, total('us', 1, H) - total('f5', 1, H), totalStyle('USD')),
    ]),
  );

  cells.push(...headings(monthsRow, 'By month; people at its end', HEADINGS));
  for (let month = 1; month <= H; month++) {
    const row = monthRow(month);
    cells.push(
      ...rowOf(row, [
        {
          kind: 'number',
          value: month,
          style: { ...PLAIN, numFmt: '"Month "0', alignment: { horizontal: 'left' } },
        },
        people('us', row, month),
        people('f5', row, month),
        cash('us', month),
        cash('f5', month),
        saved(row, total('us', month, month) - total('f5', month, month)),
      ]),
    );
  }
  const lastRow = monthRow(H);
  return {
    name: 'Plan',
    widths: [36, 18, 18, 20, 20, 18],
    frozen: { rows: 1, columns: 1 },
    titleRows: [1, 1],
    portrait: true,
    mostPages: Math.ceil(lastRow / ONE_PAGE),
    merges: [{ row: 2, from: 1, to: 6 }],
    cells,
  };
}

/** The first day on both sides, in months from the plan's decision. */
function startsOf({ algebra: A, input, team }: ModelTerms): readonly Readonly<Record<Side, Term>>[] {
  return team.seats.map((seat: Seat<Term>, p) => {
    const start = input.seats[p]?.start ?? A.num(0);
    return {
      us: A.add(start, seat.us.good.branch.firstDay),
      f5: A.add(start, seat.f5.good.branch.firstDay),
    };
  });
}

function headings(row: number, first: string, others: readonly string[]): PlacedCell[] {
  return rowOf(row, [text(first, HEADER), ...others.map((words) => text(words, FIGURE_HEADER))]);
}
