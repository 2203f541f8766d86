import { type Algebra, partOf } from './algebra.ts';
import { dueBy, dueIn, type OneOff } from './one-off.ts';
import { type Branch, overlap, PERSONS, type Person, type Spell } from './spells.ts';

/** The recurring cost of one spell in one horizon year, line by line, in dollars. */
export interface SpellYear<N, Cost> {
  readonly spell: Spell<N>;
  /** Which person of the branch: the first, or the one after. */
  readonly person: Person;
  readonly year: number;
  /** Months of the spell inside the year. */
  readonly months: N;
  readonly cost: Cost;
  /** Sum of all lines of `cost`. */
  readonly total: N;
}

/** A side's price for `months` of horizon year `year`. */
export interface Pricing<N, Cost> {
  readonly cost: (A: Algebra<N>, months: N, year: number) => Cost;
  readonly total: (cost: Cost) => N;
}

/** Prices every spell of a branch year by year; horizon year y runs from month 12y to min(12y + 12, horizon). */
export function spellYears<N, Cost>(
  A: Algebra<N>,
  branch: Branch<N>,
  horizonMonths: number,
  pricing: Pricing<N, Cost>,
): readonly SpellYear<N, Cost>[] {
  const priced: SpellYear<N, Cost>[] = [];
  branch.spells.forEach((spell, i) => {
    const person = PERSONS[i] as Person;
    const P = partOf(A, person);
    for (let year = 0; 12 * year < horizonMonths; year++) {
      const from = A.num(12 * year);
      const to = A.num(Math.min(12 * year + 12, horizonMonths));
      const months = P.name('monthsInYear', overlap(A, spell, from, to), year);
      const cost = pricing.cost(P, months, year);
      const total = P.name('personYear', pricing.total(cost), year);
      priced.push({ spell, person, year, months, cost, total });
    }
  });
  return priced;
}

/** All cash of a branch over the horizon, in dollars. */
export function branchCash<N>(
  A: Algebra<N>,
  years: readonly SpellYear<N, unknown>[],
  oneOffs: readonly OneOff<N>[],
  horizon: N,
): N {
  const amounts: N[] = [];
  for (const year of years) amounts.push(year.total);
  for (const oneOff of oneOffs) amounts.push(dueBy(A, oneOff, horizon));
  return A.sum(amounts);
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
