import { type Algebra, partOf } from './algebra.ts';
import { dueBy, type OneOff } from './one-off.ts';
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
  readonly total: (A: Algebra<N>, cost: Cost) => N;
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
      const total = P.name('personYear', pricing.total(P, cost), year);
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
