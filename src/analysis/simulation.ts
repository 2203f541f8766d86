import { numbers as A } from '../model/algebra.ts';
import { modelInput } from '../model/input.ts';
import type { ResolvedScenario } from '../model/provenance.ts';
import { seatOf } from '../model/seat.ts';
import type { AssumptionId, Scenario } from '../model/types.ts';
import { binomial, createRandom, type Random, triangular } from './random.ts';
import { type Range, type UncertainInput, uncertainInputs } from './uncertain.ts';

/** What 10,000 trials say of the full savings, in dollars. */
export interface Spread {
  readonly trials: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Share of trials in which F5 costs less, 0…1. */
  readonly cheaperShare: number;
}

/** A simulation under way: runs in slices of any size, in a worker or between frames, with the same outcome. */
export interface Simulation {
  readonly total: number;
  readonly done: number;
  /** Runs so many more trials, at most up to the total. */
  run(trials: number): void;
  /** The spread of the trials so far; null before the first. */
  spread(): Spread | null;
}

export const TRIALS = 10_000;

/**
 * Trials of the full savings: each uncertain input from a triangular distribution over (low, default, high), each
 * seat's mis-hire a coin with its probability, all independent; seeded from the scenario, so that one scenario has one
 * answer. Source: MODEL.md 6.
 */
export function createSimulation(scenario: ResolvedScenario, total: number = TRIALS): Simulation {
  const trial = createTrial(scenario, createRandom(seedOf(scenario)));
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

/** The scenario's values, without where they come from: what decides the answer decides the seed. */
function seedOf({ horizonMonths, positions, levies, assumptions }: Scenario): string {
  return JSON.stringify([horizonMonths, positions, levies, assumptions]);
}

/** Where one uncertain input reaches the seats, with its range there. */
type Target = { readonly seat: number; readonly range: Range };

/** The targets of every input: a seat's own range, or the one of all positions where the seat has no value of its own. */
function targetsOf(
  { positions }: Scenario,
  inputs: readonly UncertainInput[],
): readonly (readonly Target[])[] {
  return inputs.map(({ key, places }) =>
    [...positions.keys()].flatMap((seat) => {
      const own = places.find(({ position }) => position === seat);
      const shared = places.find(({ position }) => position === null);
      const range = own ?? (key in (positions[seat]?.assumptions ?? {}) ? undefined : shared);
      return range ? [{ seat, range: range.range }] : [];
    }),
  );
}

interface Draft {
  readonly headcount: number;
  weeklyRate: number;
  baseSalary: number;
  readonly assumptions: Record<AssumptionId, number>;
}

/** Draws every input, then every seat's coins, and adds up what that world saves. */
function createTrial(scenario: ResolvedScenario, random: Random): () => number {
  const inputs = uncertainInputs(scenario);
  const targets = targetsOf(scenario, inputs);
  const { seats, levies, horizonMonths } = modelInput(scenario, (value) => value);
  return () => {
    const drafts: Draft[] = seats.map((seat) => ({ ...seat, assumptions: { ...seat.assumptions } }));
    inputs.forEach(({ key }, i) => {
      const u = random();
      for (const { seat, range } of targets[i] ?? []) {
        const value = triangular(u, range.low, range.default, range.high);
        const draft = drafts[seat] as Draft;
        if (key === 'weeklyRate' || key === 'baseSalary') draft[key] = value;
        else draft.assumptions[key] = value;
      }
    });
    let saved = 0;
    for (const { headcount, assumptions, ...pay } of drafts) {
      const usFails = binomial(random(), headcount, assumptions.misHireProbability);
      const f5Fails = binomial(random(), headcount, assumptions.f5MisHireProbability);
      // With both chances at 1 the risk lines hold the whole difference between the branches.
      assumptions.misHireProbability = 1;
      assumptions.f5MisHireProbability = 1;
      const { us, f5 } = seatOf(A, { headcount, assumptions, ...pay }, levies, horizonMonths);
      saved += headcount * (goodOf(us) - goodOf(f5)) + usFails * moreOf(us) - f5Fails * moreOf(f5);
    }
    return saved;
  };
}

type Side = ReturnType<typeof seatOf<number>>['us' | 'f5'];

/** One seat if all goes well, lost work counted. */
function goodOf({ cash, workLines: w }: Side): number {
  return cash + w.delayStart + w.delayRampUp + w.delayOutput;
}

/** What a mis-hire adds to one seat, given that it happens. */
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
  };
}

/** Linear between the two nearest trials. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  return below + (above - below) * (at - Math.floor(at));
}
