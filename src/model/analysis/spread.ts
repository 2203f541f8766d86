import { headline } from '../headline.ts';
import type { ResolvedScenario } from '../provenance.ts';
import { type Histogram, histogramOf } from './histogram.ts';
import { quantile } from './quantile.ts';
import { createSimulation, type Simulation, TRIALS } from './simulation.ts';

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

/** What a simulation says so far; null before its first trial. */
export function spreadsOf(simulation: Simulation, scenario: ResolvedScenario): Spreads | null {
  if (simulation.done === 0) return null;
  const { cash, full } = simulation.savings();
  const quoted = headline(scenario);
  return {
    trials: simulation.done,
    cash: spreadOf(cash, quoted.cash.savings),
    full: spreadOf(full, quoted.full.savings),
  };
}

/** All trials at once. */
export function simulate(scenario: ResolvedScenario, total: number = TRIALS): Spreads {
  const simulation = createSimulation(scenario, total);
  simulation.run(total);
  return spreadsOf(simulation, scenario) as Spreads;
}

function spreadOf(sorted: Float64Array, quoted: number): Spread {
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
