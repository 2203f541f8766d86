import { SIDE_LABELS } from '../../catalogue/sides.ts';
import type { Algebra } from '../../model/algebra.ts';
import { rampLoss } from '../../model/lost-work.ts';
import { cashByMonth, dueIn, lostByMonth, monthsAhead, seatMonths } from '../../model/months.ts';
import { STEP_NAMES, type Unit } from '../../model/names.ts';
import type { Seat } from '../../model/seat.ts';
import { overlap, type Spell, type Vacancy } from '../../model/spells.ts';
import type { Side } from '../../model/types.ts';
import type { ExportRequest } from '../request.ts';
import type { Lens } from '../tables/months.ts';
import type { ModelTerms } from './model-terms.ts';
import type { CellPlace } from './place.ts';
import { roleTitle } from './role-words.ts';
import type { Term } from './terms.ts';

/** A column of the sheet Monthly: one term per month. */
export interface MonthColumn {
  readonly group: string;
  readonly label: string;
  readonly unit: Unit;
  readonly terms: readonly Term[];
  /** True for a column with a sum below. */
  readonly summed: boolean;
  /** True if other columns take their months from this one. */
  readonly isList?: boolean;
}

/** First row of months, below the headings; column A counts them. */
export const FIRST_MONTH_ROW = 5;

/** Heading of the column whose sum is the number of months, back from the last, in which F5 is ahead. */
export const AHEAD = 'F5 ahead from here to the end (1 = yes)';

export const LENS_TITLES: Readonly<Record<Lens, string>> = {
  cash: 'Cash, whole plan',
  full: 'All-in (cash, lost work, mis-hire risk), whole plan',
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

/** Words for the persons of a side. */
const PERSONS: Readonly<Record<Side, { readonly stays: string; readonly short: string }>> = {
  us: { stays: 'U.S. hire', short: 'U.S.' },
  f5: { stays: 'F5 worker', short: 'F5' },
};

/** Columns of one person of a role, on the role's own clock; at the end, the same amounts in the months of the plan. */
function seatColumns(
  request: ExportRequest,
  model: ModelTerms,
  p: number,
  side: Side,
): readonly MonthColumn[] {
  const { input } = model;
  // The steps have their names from the model's own run; here they would get others.
  const { part: _part, ...algebra } = model.algebra;
  const A: Algebra<Term> = { ...algebra, name: (_key, term) => term };
  const seat = input.seats[p];
  const priced = (model.team.seats[p] as Seat<Term>)[side];
  if (!seat) return [];
  const H = input.horizonMonths;
  const ramp = seat.assumptions.rampMonths;
  const { good, bad } = priced;
  const [stays] = good.branch.spells;
  const [leaves, replaces] = bad.branch.spells;
  const [before, between] = bad.branch.vacancies;
  const who = PERSONS[side];
  const person = {
    stays: `${who.stays} who stays`,
    leaves: `${who.short} mis-hire`,
    next: `${who.short} replacement`,
  };
  const column = (label: string, unit: Unit, terms: readonly Term[], isList = false): MonthColumn => ({
    group: `One person, ${roleTitle(request, p)}, ${SIDE_LABELS[side]}`,
    label,
    unit,
    terms,
    summed: true,
    ...(isList ? { isList } : {}),
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
  const ramping = (spell: Spell<Term> | undefined, name: string) => {
    if (!spell) return [];
    const soFar = byMonth(H, (i) => overlap(A, spell, A.num(0), A.num(i + 1)));
    const lost = soFar.map((months) => rampLoss(A, months, ramp));
    return [
      { ...column(`${name}: months worked so far`, 'months', soFar), summed: false },
      { ...column(`${name}: output lost so far in ramp-up`, 'months', lost), summed: false },
    ];
  };
  const due = (branch: typeof good) =>
    branch.oneOffs.map((oneOff) =>
      column(
        (STEP_NAMES[oneOff.key] as { label: string }).label,
        'USD',
        byMonth(H, (i) => dueIn(A, oneOff, i + 1)),
      ),
    );
  const { shift: _shift, ...unshifted } = A;
  const own = seatMonths(unshifted, seat, priced, H);
  const placed = seatMonths(A, seat, priced, H);
  return [
    ...inMonth(before, `Months with an empty seat before the ${who.stays}`),
    ...inMonth(stays, `${person.stays}: months worked`),
    ...ramping(stays, person.stays),
    ...due(good),
    column(`Cash if the ${who.stays} stays`, 'USD', own.cash, true),
    column(`Work lost if the ${who.stays} stays`, 'months', lostByMonth(A, good.branch, ramp, H)),
    ...inMonth(leaves, `${person.leaves}: months worked`),
    ...inMonth(between, `Months with an empty seat before the ${person.next}`),
    ...inMonth(replaces, `${person.next}: months worked`),
    ...ramping(replaces, person.next),
    ...due(bad),
    column(`Cash with a mis-hire, ${who.short}`, 'USD', cashByMonth(A, bad.years, bad.oneOffs, H)),
    column(`Work lost with a mis-hire, ${who.short}`, 'months', lostByMonth(A, bad.branch, ramp, H)),
    column(`All-in, ${who.stays}, on the role’s own clock`, 'USD', own.full, true),
    column(`Cash, ${who.stays}, in the months of the plan`, 'USD', placed.cash),
    column(`All-in, ${who.stays}, in the months of the plan`, 'USD', placed.full),
  ];
}

function byMonth(horizon: number, term: (month: number) => Term): readonly Term[] {
  return [...Array(horizon).keys()].map(term);
}

/** The sheet's columns in order, each term with a place; leaves out a column if all its terms have a place elsewhere. */
export function planMonthly(
  request: ExportRequest,
  model: ModelTerms,
  places: Map<Term | readonly Term[], CellPlace>,
): readonly MonthColumn[] {
  const columns: MonthColumn[] = [];
  const add = (column: MonthColumn) => {
    columns.push(column);
    const at = (row: number): CellPlace => ({ sheet: 'Monthly', row, column: columns.length + 1 });
    if (column.isList) places.set(model.listOf(column.terms), at(FIRST_MONTH_ROW));
    column.terms.forEach((term, i) => {
      if (!places.has(term) && term.parts.length > 0) places.set(term, at(FIRST_MONTH_ROW + i));
    });
  };
  for (const lens of ['cash', 'full'] as const) for (const column of teamColumns(model, lens)) add(column);
  for (const p of request.scenario.positions.keys())
    for (const side of ['us', 'f5'] as const)
      for (const column of seatColumns(request, model, p, side))
        if (column.isList || column.terms.some((term) => !places.has(term) && term.parts.length > 0))
          add(column);
  return columns;
}
