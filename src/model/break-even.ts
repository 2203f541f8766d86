import type { Algebra } from './algebra.ts';
import type { ModelInput, SeatInput } from './input.ts';
import type { Team } from './team.ts';
import type { Side } from './types.ts';

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
