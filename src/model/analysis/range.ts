import type { ResolvedScenario } from '../provenance.ts';
import { BAND_TRIALS, type Band, createBand } from './band.ts';
import { createSimulation, TRIALS } from './simulation.ts';
import { type Spreads, spreadsOf } from './spread.ts';

/** Range in which the answer lies: the simulation and its band. */
export interface Range {
  readonly spread: Spreads;
  readonly band: Band;
}

/** A range in progress: runs any number of trials at a time, in a worker or between frames, with the same outcome. */
export interface RangeRun {
  readonly total: number;
  readonly done: number;
  /** Runs one more trial. */
  step(): void;
  /** The range after the last trial; null before. */
  result(): Range | null;
}

/** The simulation, then the band of its first worlds. */
export function createRange(scenario: ResolvedScenario): RangeRun {
  const simulation = createSimulation(scenario, TRIALS);
  const band = createBand(scenario);
  const total = TRIALS + BAND_TRIALS;
  let done = 0;
  return {
    total,
    get done() {
      return done;
    },
    step: () => {
      if (done === total) return;
      if (done < TRIALS) simulation.run(1);
      else band.run();
      done += 1;
    },
    result: () => {
      const spread = done === total ? spreadsOf(simulation, scenario) : null;
      return spread && { spread, band: band.result() };
    },
  };
}
