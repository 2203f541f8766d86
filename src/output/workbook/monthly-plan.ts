import { SIDE_LABELS } from '../../catalogue/ledgers.ts';
import { cashByMonth } from '../../model/branch-cash.ts';
import { monthsAhead } from '../../model/comparison.ts';
import { lostByMonth, rampLoss } from '../../model/lost-work.ts';
import type { Unit } from '../../model/names.ts';
import { dueIn } from '../../model/one-off.ts';
import { type Seat, seatMonths } from '../../model/seat.ts';
import { overlap, type Spell, type Vacancy } from '../../model/spells.ts';
import type { Side } from '../../model/types.ts';
import { type ExportRequest, positionLabel } from '../request.ts';
import type { Lens } from '../tables/months.ts';
import type { ModelTerms } from './model-terms.ts';
import type { CellPlace } from './place.ts';
import type { Term } from './terms.ts';

/** A column of the sheet Monthly: one term per month. */
export interface MonthColumn {
  readonly group: string;
  readonly label: string;
  readonly unit: Unit;
  readonly terms: readonly Term[];
  /** True for a column with a sum below. */
  readonly summed: boolean;
}

/** First row of months, below the headings; column A counts them. */
export const FIRST_MONTH_ROW = 5;

/** Heading of the column whose sum is the number of months, back from the last, in which F5 is ahead. */
export const AHEAD = 'F5 ahead from here to the end (1 = yes)';

export const LENS_TITLES: Readonly<Record<Lens, string>> = {
  cash: 'Cash, whole team',
  full: 'Cash, lost work and mis-hire risk, whole team',
};

/** Seven columns per lens, the printed part of the sheet. */
function teamColumns(model: ModelTerms, lens: Lens): readonly MonthColumn[] {
  const { algebra: A, months } = model;
  const us = months.us[lens];
  const f5 = months.f5[lens];
  const savings = us.map((amount, i) => A.sub(amount, f5[i] as Term));
  // Their sums are figures of the model: months ahead from the last month back, and the present value of the savings.
  const ahead = monthsAhead(A, us, f5).parts.toReversed();
  const discounted = model.lines[`${lens}.npv`].parts;
  const column = (label: string, unit: Unit, terms: readonly Term[], summed: boolean): MonthColumn => ({
    group: LENS_TITLES[lens],
    label,
    unit,
    terms,
    summed,
  });
  return [
    column(SIDE_LABELS.us, 'USD', us, true),
    column(SIDE_LABELS.f5, 'USD', f5, true),
    column('Saving', 'USD', savings, true),
    column(`${SIDE_LABELS.us} so far`, 'USD', runningTotals(model, us), false),
    column(`${SIDE_LABELS.f5} so far`, 'USD', runningTotals(model, f5), false),
    column(AHEAD, 'people', ahead, true),
    column('Saving at today’s value', 'USD', discounted, true),
  ];
}

function runningTotals({ algebra: A }: ModelTerms, months: readonly Term[]): readonly Term[] {
  let total = A.num(0);
  return months.map((month) => {
    total = A.add(total, month);
    return total;
  });
}

/** Columns behind the months of one seat; positions with the same times share the columns of times. */
function seatColumns(
  request: ExportRequest,
  model: ModelTerms,
  p: number,
  side: Side,
): readonly MonthColumn[] {
  const { algebra: A, input } = model;
  const seat = input.seats[p];
  const priced = (model.team.seats[p] as Seat<Term>)[side];
  if (!seat) return [];
  const H = input.horizonMonths;
  const ramp = seat.assumptions.rampMonths;
  const { good, bad } = priced;
  const [stays] = good.branch.spells;
  const [leaves, replaces] = bad.branch.spells;
  const [before, between] = bad.branch.vacancies;
  const column = (label: string, unit: Unit, terms: readonly Term[]): MonthColumn => ({
    group: `One seat: ${positionLabel(request, p)}, ${SIDE_LABELS[side]}`,
    label,
    unit,
    terms,
    summed: true,
  });
  const inMonth = (span: Vacancy<Term> | undefined, label: string) =>
    span
      ? [
          column(
            label,
            'months',
            byMonth(H, (i) => overlap(A, span, A.num(i), A.num(i + 1))),
          ),
        ]
      : [];
  const ramping = (spell: Spell<Term> | undefined, who: string) => {
    if (!spell) return [];
    const soFar = byMonth(H, (i) => overlap(A, spell, A.num(0), A.num(i + 1)));
    const lost = soFar.map((months) => rampLoss(A, months, ramp));
    return [
      { ...column(`${who}: months in the seat so far`, 'months', soFar), summed: false },
      { ...column(`${who}: output lost in the ramp so far`, 'months', lost), summed: false },
    ];
  };
  const due = (branch: typeof good) =>
    branch.oneOffs.map((oneOff) =>
      column(
        `Due: ${oneOff.line}${oneOff.time === good.branch.firstDay ? '' : ', after a mis-hire'}`,
        'USD',
        byMonth(H, (i) => dueIn(A, oneOff, i + 1)),
      ),
    );
  return [
    ...inMonth(before, 'Months with an empty seat, before the first day'),
    ...inMonth(stays, 'First person stays: months worked'),
    ...ramping(stays, 'First person stays'),
    ...due(good),
    column('First person stays: cash', 'USD', cashByMonth(A, good.years, good.oneOffs, H)),
    column('First person stays: months of work lost', 'months', lostByMonth(A, good.branch, ramp, H)),
    ...inMonth(leaves, 'Mis-hire: months worked'),
    ...inMonth(between, 'Months with an empty seat, after the mis-hire'),
    ...inMonth(replaces, 'Replacement: months worked'),
    ...ramping(replaces, 'Replacement'),
    ...due(bad),
    column('With a mis-hire: cash', 'USD', cashByMonth(A, bad.years, bad.oneOffs, H)),
    column('With a mis-hire: months of work lost', 'months', lostByMonth(A, bad.branch, ramp, H)),
    column('Cash, lost work and mis-hire risk', 'USD', seatMonths(A, seat, priced, H).full),
  ];
}

function byMonth(horizon: number, term: (month: number) => Term): readonly Term[] {
  return [...Array(horizon).keys()].map(term);
}

/** The sheet's columns in order, each term with a place; leaves out a column if all its terms have a place elsewhere. */
export function planMonthly(
  request: ExportRequest,
  model: ModelTerms,
  places: Map<Term, CellPlace>,
): readonly MonthColumn[] {
  const columns: MonthColumn[] = [];
  const add = (column: MonthColumn) => {
    columns.push(column);
    column.terms.forEach((term, i) => {
      if (!places.has(term) && term.parts.length > 0)
        places.set(term, { sheet: 'Monthly', row: FIRST_MONTH_ROW + i, column: columns.length + 1 });
    });
  };
  for (const lens of ['cash', 'full'] as const) for (const column of teamColumns(model, lens)) add(column);
  for (const p of request.scenario.positions.keys())
    for (const side of ['us', 'f5'] as const)
      for (const column of seatColumns(request, model, p, side))
        if (column.terms.some((term) => !places.has(term) && term.parts.length > 0)) add(column);
  return columns;
}
