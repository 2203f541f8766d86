import type { Algebra } from './algebra.ts';
import type { ModelInput, SeatInput } from './input.ts';
import type { Seat, SeatSide } from './seat.ts';
import type { Team } from './team.ts';
import type { PositionResults, Side } from './types.ts';

/** All three ledgers of one seat, in dollars. */
export function seatFull<N>(A: Algebra<N>, { cash, workLines: w }: SeatSide<N, string>): N {
  return A.sum([cash, w.delayStart, w.delayRampUp, w.delayOutput, w.misHireCash, w.misHireDelay]);
}

/** One position's part of the totals, all its seats. Source: MODEL.md 5. */
export function positionOf<N>(
  A: Algebra<N>,
  input: ModelInput<N>,
  team: Team<N>,
  p: number,
): PositionResults<N> {
  const { headcount } = input.seats[p] as SeatInput<N>;
  const ofSide = (name: Side, side: SeatSide<N, string>) => ({
    cash: A.name(`position.${name}.cash`, A.mul(headcount, side.cash), p),
    full: A.name(`position.${name}.full`, A.mul(headcount, seatFull(A, side)), p),
  });
  const seat = team.seats[p] as Seat<N>;
  const us = ofSide('us', seat.us);
  const f5 = ofSide('f5', seat.f5);
  const saved = (lens: 'cash' | 'full') => ({
    savings: A.name(`position.${lens}.savings`, A.sub(us[lens], f5[lens]), p),
  });
  return { us, f5, cash: saved('cash'), full: saved('full') };
}
