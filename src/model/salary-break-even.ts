import { numbers } from './algebra.ts';
import type { ModelInput } from './input.ts';
import { seatFull } from './positions.ts';
import { seatOf } from './seat.ts';

const LOWEST = 0.01;
const HIGHEST = 10;
/** Relative precision: finer than anybody reads, coarser than the rounding error of savings near 0. */
const PRECISION = 1e-12;
/** Far more looks than any scenario needs, so that the search always ends. */
const MOST_LOOKS = 200;

/** The full savings at one factor on all base salaries, in dollars. */
interface Look {
  readonly factor: number;
  readonly savings: number;
}

/**
 * The factor on all base salaries at which full savings are 0, searched in 0.01…10; null if the sign does not change
 * there. 0.5 means that F5 stops being cheaper once salaries are half of today's. Source: MODEL.md 5.
 *
 * Savings are piecewise linear in the factor (taxes have caps). Two looks on the piece with the root give the exact root,
 * so secants need only a few looks. A bracket always contains the root; if a secant leaves it, the chord of its ends is
 * used instead.
 */
export function salaryMultiple(input: ModelInput<number>): number | null {
  const look = (factor: number): Look => {
    let savings = 0;
    for (const seat of input.seats) {
      const scaled = { ...seat, baseSalary: seat.baseSalary * factor };
      const { us, f5 } = seatOf(numbers, scaled, input.levies, input.horizonMonths);
      savings += seat.headcount * (seatFull(numbers, us) - seatFull(numbers, f5));
    }
    return { factor, savings };
  };
  let low = look(LOWEST);
  let high = look(HIGHEST);
  // Where nobody works within the horizon, savings are 0 at every factor: the golden cases give the highest.
  if (high.savings === 0) return high.factor;
  if (low.savings === 0) return low.factor;
  const rises = high.savings > 0;
  if (low.savings > 0 === rises) return null;
  let [before, latest] = [low, high];
  for (let looks = 2; looks < MOST_LOOKS; looks++) {
    const secant = zeroOf(before, latest);
    const guess = low.factor < secant && secant < high.factor ? secant : zeroOf(low, high);
    if (Math.abs(guess - latest.factor) <= PRECISION * guess) return guess;
    [before, latest] = [latest, look(guess)];
    if (latest.savings === 0) return guess;
    if (latest.savings > 0 === rises) high = latest;
    else low = latest;
  }
  return latest.factor;
}

/** Zero of the line through two looks. */
function zeroOf(a: Look, b: Look): number {
  return b.factor - (b.savings * (b.factor - a.factor)) / (b.savings - a.savings);
}
