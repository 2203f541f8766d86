import { numbers as A } from '../algebra.ts';
import type { ResolvedScenario } from '../provenance.ts';
import { seatOf } from '../seat.ts';
import { createWorlds } from './worlds.ts';

/** A simulation in progress: runs in slices of any size, in a worker or between frames, with the same outcome. */
export interface Simulation {
  readonly total: number;
  readonly done: number;
  /** Runs the given number of trials, at most up to the total. */
  run(trials: number): void;
  /** Savings of the trials so far, ascending, in dollars: in cash, in which no mis-hire happens, and in full. */
  savings(): Readonly<Record<'cash' | 'full', Float64Array>>;
}

export const TRIALS = 10_000;

/**
 * Trials of the savings, each in a world of its own (`createWorlds`): one scenario has one answer.
 * Source: MODEL.md 6.
 */
export function createSimulation(scenario: ResolvedScenario, total: number = TRIALS): Simulation {
  const { input, next } = createWorlds(scenario);
  const cash = new Float64Array(total);
  const full = new Float64Array(total);
  let done = 0;
  const trial = () => {
    let [cashSaved, fullSaved] = [0, 0];
    for (const { seat, usFails, f5Fails } of next()) {
      const { us, f5 } = seatOf(A, seat, input.levies, input.horizonMonths, {
        us: usFails === 0,
        f5: f5Fails === 0,
      });
      const saved = seat.headcount * (us.cash - f5.cash);
      cashSaved += saved;
      fullSaved +=
        saved + seat.headcount * (lostOf(us) - lostOf(f5)) + usFails * moreOf(us) - f5Fails * moreOf(f5);
    }
    cash[done] = cashSaved;
    full[done] = fullSaved;
    done += 1;
  };
  return {
    total,
    get done() {
      return done;
    },
    run: (trials) => {
      const until = Math.min(total, done + trials);
      while (done < until) trial();
    },
    savings: () => ({ cash: cash.slice(0, done).sort(), full: full.slice(0, done).sort() }),
  };
}

type Side = ReturnType<typeof seatOf<number>>['us' | 'f5'];

/** Value of the work that one seat loses if all goes well. */
function lostOf({ workLines: w }: Side): number {
  return w.delayStart + w.delayRampUp + w.delayOutput;
}

/** Extra cost of a mis-hire for one seat, if it happens. */
function moreOf({ workLines: w }: Side): number {
  return w.misHireCash + w.misHireDelay;
}
