import { numbers } from './algebra.ts';
import type { ModelInput } from './input.ts';
import { seatFull, seatOf } from './seat.ts';

const LOWEST = 0.01;
const HIGHEST = 10;

/**
 * The factor on all base salaries at which full savings are 0, searched in 0.01…10; null if the sign does not change
 * there. 0.5 says: F5 stops being cheaper once salaries are half of today's. Source: MODEL.md 5.
 *
 * Savings are piecewise linear in the factor (taxes have caps), so false position with Illinois' correction lands on
 * the root in a handful of steps; the bracket always holds it. Halving the bracket where rounding puts a guess on its
 * end would take fifty steps to come to the same figure.
 */
export function salaryMultiple(input: ModelInput<number>): number | null {
  const savings = (factor: number) => {
    let saved = 0;
    for (const seat of input.seats) {
      const scaled = { ...seat, baseSalary: seat.baseSalary * factor };
      const { us, f5 } = seatOf(numbers, scaled, input.levies, input.horizonMonths);
      saved += seat.headcount * (seatFull(numbers, us) - seatFull(numbers, f5));
    }
    return saved;
  };
  let low = LOWEST;
  let high = HIGHEST;
  let atLow = savings(low);
  let atHigh = savings(high);
  if (atLow === 0) return low;
  if (atHigh === 0) return high;
  if (atLow > 0 === atHigh > 0) return null;
  let kept: 'low' | 'high' | null = null;
  for (let step = 0; step < 200 && high - low > 4 * Number.EPSILON * high; step++) {
    const guess = (low * atHigh - high * atLow) / (atHigh - atLow);
    const atGuess = savings(guess);
    if (atGuess === 0) return guess;
    if (atGuess > 0 === atLow > 0) {
      low = guess;
      atLow = atGuess;
      if (kept === 'high') atHigh /= 2;
      kept = 'high';
    } else {
      high = guess;
      atHigh = atGuess;
      if (kept === 'low') atLow /= 2;
      kept = 'low';
    }
  }
  return (low + high) / 2;
}
