import { numbers as A } from '../algebra.ts';
import type { ResolvedScenario } from '../provenance.ts';
import { seatOf } from '../seat.ts';
import { type Histogram, histogramOf } from './histogram.ts';
import { quantile } from './quantile.ts';
import { createWorlds } from './worlds.ts';

/** What 10,000 trials say of the full savings, in dollars. */
export interface Spread {
  readonly trials: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Share of trials in which F5 costs less, 0…1. */
  readonly cheaperShare: number;
  readonly histogram: Histogram;
}

/** A simulation in progress: runs in slices of any size, in a worker or between frames, with the same outcome. */
export interface Simulation {
  readonly total: number;
  readonly done: number;
  /** Runs the given number of trials, at most up to the total. */
  run(trials: number): void;
  /** The spread of the trials so far; null before the first. */
  spread(): Spread | null;
}

export const TRIALS = 10_000;

/**
 * Trials of the full savings, each in a world of its own (`createWorlds`): one scenario has one answer.
 * Source: MODEL.md 6.
 */
export function createSimulation(scenario: ResolvedScenario, total: number = TRIALS): Simulation {
  const trial = createTrial(scenario);
  const savings: number[] = [];
  return {
    total,
    get done() {
      return savings.length;
    },
    run: (trials) => {
      const until = Math.min(total, savings.length + trials);
      while (savings.length < until) savings.push(trial());
    },
    spread: () => spreadOf(savings),
  };
}

/** All trials at once. */
export function simulate(scenario: ResolvedScenario, total: number = TRIALS): Spread {
  const simulation = createSimulation(scenario, total);
  simulation.run(total);
  return simulation.spread() as Spread;
}

/** What F5 saves in one world after another, in dollars. */
function createTrial(scenario: ResolvedScenario): () => number {
  const { input, next } = createWorlds(scenario);
  return () => {
    let saved = 0;
    for (const { seat, usFails, f5Fails } of next()) {
      const { us, f5 } = seatOf(A, seat, input.levies, input.horizonMonths);
      saved += seat.headcount * (goodOf(us) - goodOf(f5)) + usFails * moreOf(us) - f5Fails * moreOf(f5);
    }
    return saved;
  };
}

type Side = ReturnType<typeof seatOf<number>>['us' | 'f5'];

/** Cost of one seat if all goes well, with lost work. */
function goodOf({ cash, workLines: w }: Side): number {
  return cash + w.delayStart + w.delayRampUp + w.delayOutput;
}

/** Extra cost of a mis-hire for one seat, if it happens. */
function moreOf({ workLines: w }: Side): number {
  return w.misHireCash + w.misHireDelay;
}

function spreadOf(savings: readonly number[]): Spread | null {
  if (savings.length === 0) return null;
  const sorted = [...savings].sort((a, b) => a - b);
  return {
    trials: sorted.length,
    p10: quantile(sorted, 0.1),
    p50: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
    cheaperShare: sorted.filter((saved) => saved > 0).length / sorted.length,
    histogram: histogramOf(sorted),
  };
}
