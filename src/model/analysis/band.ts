import { numbers as A } from '../algebra.ts';
import { seatMonths } from '../months.ts';
import type { ResolvedScenario } from '../provenance.ts';
import { seatOf } from '../seat.ts';
import { quantile } from './quantile.ts';
import { createWorlds } from './worlds.ts';

/** Running totals at the end of each month, in dollars: 80 of 100 worlds are between `low` and `high`. */
export interface Edges {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Both sides' edges, in cash and with all three ledgers. */
export interface Band {
  readonly us: Readonly<Record<'cash' | 'full', Edges>>;
  readonly f5: Readonly<Record<'cash' | 'full', Edges>>;
}

/** A hundred worlds at either end are enough to draw a band; months take far more time than totals. */
export const BAND_TRIALS = 1000;

type Totals = Readonly<Record<'cash' | 'full', Float64Array>>;

/** A band in progress: the worlds of the simulation, month by month. */
export function createBand(scenario: ResolvedScenario): { run(): void; result(): Band } {
  const { input, next } = createWorlds(scenario);
  const months = input.horizonMonths;
  const worlds: { us: Totals; f5: Totals }[] = [];
  const run = () => {
    const us = emptyTotals(months);
    const f5 = emptyTotals(months);
    for (const { seat, usFails, f5Fails } of next()) {
      const sides = seatOf(A, seat, input.levies, months, { us: usFails === 0, f5: f5Fails === 0 });
      const pay = (totals: Totals, side: typeof sides.us | typeof sides.f5, fails: number) => {
        const good = seatMonths(A, seat, { ...side, misHireProbability: 0 }, months);
        const bad = fails > 0 ? seatMonths(A, seat, side, months) : good;
        for (let i = 0; i < months; i++) {
          totals.cash[i] = (totals.cash[i] as number) + seat.headcount * (good.cash[i] as number);
          const goodFull = good.full[i] as number;
          const more = (bad.full[i] as number) - goodFull;
          totals.full[i] = (totals.full[i] as number) + seat.headcount * goodFull + fails * more;
        }
      };
      pay(us, sides.us, usFails);
      pay(f5, sides.f5, f5Fails);
    }
    worlds.push({ us: accumulated(us), f5: accumulated(f5) });
  };
  const edges = (side: 'us' | 'f5', lens: 'cash' | 'full'): Edges => {
    const byMonth = [...Array(months).keys()].map((i) =>
      new Float64Array(worlds.map((world) => world[side][lens][i] as number)).sort(),
    );
    return {
      low: byMonth.map((sums) => quantile(sums, 0.1)),
      high: byMonth.map((sums) => quantile(sums, 0.9)),
    };
  };
  return {
    run,
    result: () => ({
      us: { cash: edges('us', 'cash'), full: edges('us', 'full') },
      f5: { cash: edges('f5', 'cash'), full: edges('f5', 'full') },
    }),
  };
}

function emptyTotals(months: number): Totals {
  return { cash: new Float64Array(months), full: new Float64Array(months) };
}

function accumulated({ cash, full }: Totals): Totals {
  for (const months of [cash, full])
    for (let i = 1; i < months.length; i++) months[i] = (months[i] as number) + (months[i - 1] as number);
  return { cash, full };
}
