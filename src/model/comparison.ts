import type { Algebra } from './algebra.ts';
import type { ModelInput, SeatInput } from './input.ts';
import type { Team } from './team.ts';
import type { Side } from './types.ts';

/** F5's savings under one lens; dollars, then shares. */
export interface LensOf<N> {
  readonly savings: N;
  readonly savingsShare: N;
  readonly roi: N;
}

/**
 * savings = U.S. − F5; savingsShare = savings ÷ U.S.; roi = savings ÷ F5; each undefined if its divisor is 0.
 * $206,522 against $32,363 saves $174,159, 84 % of the U.S. cost. Source: MODEL.md 5.
 */
export function lensOf<N>(A: Algebra<N>, lens: 'cash' | 'full', us: N, f5: N): LensOf<N> {
  const savings = A.name(`${lens}.savings`, A.sub(us, f5));
  return {
    savings,
    savingsShare: A.name(`${lens}.savingsShare`, A.ratio(savings, us)),
    roi: A.name(`${lens}.roi`, A.ratio(savings, f5)),
  };
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

/** A week of work, all in: cash ÷ (months in the seat × 52 ÷ 12), in $/week. Source: MODEL.md 5. */
export function weeklyCost<N>(A: Algebra<N>, team: Team<N>, side: Side): N {
  const { cash, workedMonths } = team[side];
  return A.name(`${side}Weekly`, A.ratio(cash, A.div(A.mul(workedMonths, A.num(52)), A.num(12))));
}

/**
 * How many times today's weekly rates F5 could charge before cash savings reach 0:
 * 1 + cash savings ÷ weekly rate line. Savings of twice the rate line give 3. Source: MODEL.md 5.
 */
export function cashRateMultiple<N>(A: Algebra<N>, team: Team<N>, cashSavings: N): N {
  return A.name(
    'breakEven.cashRateMultiple',
    A.add(A.num(1), A.ratio(cashSavings, team.f5.lines.weeklyRate)),
  );
}

/**
 * The same for full savings: 1 + full savings ÷ what the weekly rates are expected to come to,
 * Σ headcount × ((1 − P) × rates if the first person stays + P × rates after a mis-hire). Source: MODEL.md 5.
 */
export function rateMultiple<N>(A: Algebra<N>, input: ModelInput<N>, team: Team<N>, fullSavings: N): N {
  const expected = A.sumOf(team.seats, ({ f5 }, p) => {
    const { headcount, assumptions } = input.seats[p] as SeatInput<N>;
    const chance = assumptions.f5MisHireProbability;
    const paid = ({ years }: (typeof f5)['good']) => A.sumOf(years, ({ cost }) => cost.weeklyRate);
    const stays = A.mul(A.sub(A.num(1), chance), paid(f5.good));
    return A.mul(headcount, A.add(stays, A.mul(chance, paid(f5.bad))));
  });
  return A.name(
    'breakEven.rateMultiple',
    A.add(A.num(1), A.ratio(fullSavings, A.name('expectedRate', expected))),
  );
}

/**
 * The relative output at which a dollar of cash buys the same work on both sides:
 * (F5 cash ÷ U.S. cash) × (W_us ÷ W_f5), W = Σ headcount × value × (worked months − ramp loss). Source: MODEL.md 5.
 */
export function breakEvenOutput<N>(A: Algebra<N>, input: ModelInput<N>, team: Team<N>): N {
  const work = (side: Side) =>
    A.sumOf(team.seats, (seat, p) => {
      const { workedMonths, lost } = seat[side];
      const { headcount } = input.seats[p] as SeatInput<N>;
      return A.mul(headcount, A.mul(seat.value, A.sub(workedMonths, lost.ramp)));
    });
  return A.name(
    'breakEven.output',
    A.mul(A.ratio(team.f5.cash, team.us.cash), A.ratio(work('us'), work('f5'))),
  );
}
