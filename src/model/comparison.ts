import type { Algebra } from './algebra.ts';
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

/** A week of work, all in: cash ÷ (months in the seat × 52 ÷ 12), in $/week. Source: MODEL.md 5. */
export function weeklyCost<N>(A: Algebra<N>, team: Team<N>, side: Side): N {
  const { cash, workedMonths } = team[side];
  return A.name(`${side}Weekly`, A.ratio(cash, A.div(A.mul(workedMonths, A.num(52)), A.num(12))));
}
