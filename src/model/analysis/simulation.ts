import { numbers as A } from '../algebra.ts';
import { headline } from '../headline.ts';
import type { ResolvedScenario } from '../provenance.ts';
import { seatOf } from '../seat.ts';
import { type Histogram, histogramOf } from './histogram.ts';
import { quantile } from './quantile.ts';
import { createWorlds } from './worlds.ts';

/** What the trials say of one measure of the savings, in dollars. */
export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Share of trials in which F5 costs less, 0…1. */
  readonly cheaperShare: number;
  /** The saving that the scenario quotes. */
  readonly quoted: number;
  /** Share of trials that save less than the quoted saving, 0…1. */
  readonly quotedAt: number;
  readonly histogram: Histogram;
}

/** Both measures of the same trials: full savings, and cash, in which no mis-hire happens. */
export interface Spreads extends Readonly<Record<'cash' | 'full', Spread>> {
  readonly trials: number;
}

/** A simulation in progress: runs in slices of any size, in a worker or between frames, with the same outcome. */
export interface Simulation {
  readonly total: number;
  readonly done: number;
  /** Runs the given number of trials, at most up to the total. */
  run(trials: number): void;
  /** The spreads of the trials so far; null before the first. */
  spread(): Spreads | null;
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
    spread: () => {
      if (done === 0) return null;
      const quoted = headline(scenario);
      return {
        trials: done,
        cash: spreadOf(cash.slice(0, done), quoted.cash.savings),
        full: spreadOf(full.slice(0, done), quoted.full.savings),
      };
    },
  };
}

/** All trials at once. */
export function simulate(scenario: ResolvedScenario, total: number = TRIALS): Spreads {
  const simulation = createSimulation(scenario, total);
  simulation.run(total);
  return simulation.spread() as Spreads;
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

function spreadOf(savings: Float64Array, quoted: number): Spread {
  const sorted = savings.sort();
  return {
    p10: quantile(sorted, 0.1),
    p50: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
    cheaperShare: sorted.filter((saved) => saved > 0).length / sorted.length,
    quoted,
    quotedAt: sorted.filter((saved) => saved < quoted).length / sorted.length,
    histogram: histogramOf(sorted),
  };
}
