/** Amounts by month, and what follows from them. The first answer needs none of it, so its file has no part in this. */
import { type Algebra, partOf } from './algebra.ts';
import type { SpellYear } from './branch-cash.ts';
import type { ModelInput, SeatInput } from './input.ts';
import { outputLoss, rampLoss } from './lost-work.ts';
import type { OneOff } from './one-off.ts';
import type { Seat, SeatSide } from './seat.ts';
import { type Branch, overlap, PERSONS, type Person, type Spell } from './spells.ts';
import type { Team } from './team.ts';
import type { Side } from './types.ts';

/** The amount due in month `month` (1, 2, …), which runs from `month − 1` up to but not including `month`. */
export function dueIn<N>(A: Algebra<N>, oneOff: OneOff<N>, month: number): N {
  const zero = A.num(0);
  return A.name(
    oneOff.key,
    A.ifLess(oneOff.time, A.num(month), A.ifLess(oneOff.time, A.num(month - 1), zero, oneOff.amount), zero),
    month - 1,
  );
}

/**
 * The same cash month by month. A spell-year's recurring amount is spread in proportion to the time worked in each
 * of its months; a one-off falls in the month that contains its time.
 */
export function cashByMonth<N>(
  A: Algebra<N>,
  years: readonly SpellYear<N, unknown>[],
  oneOffs: readonly OneOff<N>[],
  horizonMonths: number,
): N[] {
  const zero = A.num(0);
  const cash: N[] = new Array(horizonMonths).fill(zero);
  const pay = (i: number, amount: N) => {
    cash[i] = A.add(cash[i] as N, amount);
  };
  for (const { spell, person, year, months, total } of years) {
    const P = partOf(A, person);
    const perMonth = P.name('monthlyCost', A.ifLess(zero, months, A.div(total, months), zero), year);
    for (let i = 12 * year; i < Math.min(12 * year + 12, horizonMonths); i++)
      pay(i, A.mul(perMonth, P.name('workedMonth', overlap(A, spell, A.num(i), A.num(i + 1)), i)));
  }
  for (const oneOff of oneOffs) for (let i = 0; i < horizonMonths; i++) pay(i, dueIn(A, oneOff, i + 1));
  return cash;
}

/** The same loss month by month: `months[i]` is what is lost in month i + 1. */
export function lostByMonth<N>(A: Algebra<N>, branch: Branch<N>, rampMonths: N, horizonMonths: number): N[] {
  const months: N[] = new Array(horizonMonths).fill(A.num(0));
  branch.vacancies.forEach((vacancy, v) => {
    const P = partOf(A, PERSONS[v] as Person);
    for (let i = 0; i < horizonMonths; i++)
      months[i] = A.add(
        months[i] as N,
        P.name('vacantMonth', overlap(A, vacancy, A.num(i), A.num(i + 1)), i),
      );
  });
  branch.spells.forEach((spell, i) => {
    addSpellLoss(partOf(A, PERSONS[i] as Person), months, spell, rampMonths);
  });
  return months;
}

function addSpellLoss<N>(A: Algebra<N>, months: N[], spell: Spell<N>, rampMonths: N): void {
  const zero = A.num(0);
  let rampedBefore = zero;
  for (let i = 0; i < months.length; i++) {
    const worked = A.name('workedMonth', overlap(A, spell, A.num(i), A.num(i + 1)), i);
    const soFar = A.name(
      'rampLossToMonth',
      rampLoss(A, overlap(A, spell, zero, A.num(i + 1)), rampMonths, i),
      i,
    );
    const inRamp = A.sub(soFar, rampedBefore);
    rampedBefore = soFar;
    const lost = A.add(inRamp, outputLoss(A, worked, inRamp, spell.output));
    months[i] = A.add(months[i] as N, lost);
  }
}

/** A seat's amounts by month of the plan, in dollars: `cash` of the good branch, and `full` with all three ledgers. */
export function seatMonths<N>(
  A: Algebra<N>,
  seat: SeatInput<N>,
  side: SeatSide<N, string>,
  horizonMonths: number,
): { cash: N[]; full: N[] } {
  const { good, bad, value, misHireProbability } = side;
  const { rampMonths } = seat.assumptions;
  const ownMonths = horizonMonths - seat.startMonth;
  const G = partOf(A, 'stays');
  const B = partOf(A, 'leaves');
  const goodCash = cashByMonth(G, good.years, good.oneOffs, ownMonths);
  const badCash = cashByMonth(B, bad.years, bad.oneOffs, ownMonths);
  const goodLost = lostByMonth(G, good.branch, rampMonths, ownMonths);
  const badLost = lostByMonth(B, bad.branch, rampMonths, ownMonths);
  const before: N[] = new Array(seat.startMonth).fill(A.num(0));
  const months = { cash: before, full: [...before] };
  for (let i = 0; i < ownMonths; i++) {
    const cash = A.name('goodCashMonth', goodCash[i] as N, i);
    const lost = A.name('goodLostMonth', goodLost[i] as N, i);
    const moreCash = A.sub(A.name('badCashMonth', badCash[i] as N, i), cash);
    const moreLost = A.mul(value, A.sub(A.name('badLostMonth', badLost[i] as N, i), lost));
    months.cash.push(cash);
    months.full.push(A.sum([cash, A.mul(value, lost), A.mul(misHireProbability, A.add(moreCash, moreLost))]));
  }
  if (!A.shift || seat.start === null) return months;
  return { cash: A.shift(months.cash, seat.start), full: A.shift(months.full, seat.start) };
}

const MONTH_KEYS: Readonly<Record<Side, readonly [string, string]>> = {
  us: ['us.cashMonth', 'us.fullMonth'],
  f5: ['f5.cashMonth', 'f5.fullMonth'],
};

/** Amounts of the whole team by month, in dollars; index 0 is the first month. */
export interface TeamMonths<N> {
  readonly cash: readonly N[];
  readonly full: readonly N[];
}

/** The months of one side, all seats. */
export function teamMonths<N>(A: Algebra<N>, input: ModelInput<N>, team: Team<N>, side: Side): TeamMonths<N> {
  const bySeat = input.seats.map((seat, p) =>
    seatMonths(partOf(partOf(A, p), side), seat, (team.seats[p] as Seat<N>)[side], input.horizonMonths),
  );
  const total = (lens: 'cash' | 'full', key: string) => {
    const months: N[] = [];
    for (let i = 0; i < input.horizonMonths; i++) {
      const amount = A.sumOf(input.seats, (seat, p) => A.mul(seat.headcount, bySeat[p]?.[lens][i] as N));
      months.push(A.name(key, amount, i));
    }
    return months;
  };
  const [cash, full] = MONTH_KEYS[side];
  return { cash: total('cash', cash), full: total('full', full) };
}

/**
 * Net present value of the savings: Σ over months i of (U.S.ᵢ − F5ᵢ) ÷ (1 + discount rate)^(i ÷ 12), in dollars.
 * $1,050 a year from now at 5 % is worth $1,000 today. Source: MODEL.md 5.
 */
export function netPresentValue<N>(A: Algebra<N>, us: readonly N[], f5: readonly N[], discountRate: N): N {
  const yearly = A.add(A.num(1), discountRate);
  const monthly = A.name('monthlyDiscount', A.root12(yearly));
  return A.sumOf(us, (amount, i) => {
    const years = A.pow(yearly, Math.floor((i + 1) / 12));
    const factor = A.mul(years, A.pow(monthly, (i + 1) % 12));
    return A.name('discountedMonth', A.div(A.sub(amount, f5[i] as N), factor), i);
  });
}

/**
 * Number of months, counted back from the horizon, in which F5's running total is at or below the U.S. one. With 12
 * months and F5 ahead in the last 11, the break-even month is 2; with 0, there is none. Source: MODEL.md 5.
 */
export function monthsAhead<N>(A: Algebra<N>, us: readonly N[], f5: readonly N[]): N {
  const zero = A.num(0);
  const one = A.num(1);
  const leads: N[] = [];
  let usTotal = zero;
  let f5Total = zero;
  us.forEach((amount, i) => {
    usTotal = A.add(usTotal, amount);
    f5Total = A.add(f5Total, f5[i] as N);
    leads.push(A.ifLess(usTotal, f5Total, zero, one));
  });
  let unbroken = one;
  let count = zero;
  for (const lead of leads.reverse()) {
    unbroken = A.mul(unbroken, lead);
    count = A.add(count, unbroken);
  }
  return count;
}
