import type { ModelInput, SeatInput } from '../input.ts';
import type { ResolvedScenario } from '../provenance.ts';
import type { Assumptions, Scenario } from '../types.ts';
import { type Draft, holderOf, uncertainOf } from './drafts.ts';
import { binomial, createRandom, triangular } from './random.ts';

/** One kind of seat as it turned out in one world. */
export interface DrawnSeat {
  /** Seat with both mis-hire chances at 1, so that the risk lines are the full difference between the branches. */
  readonly seat: SeatInput<number>;
  /** Number of seats whose first person did not work out. */
  readonly usFails: number;
  readonly f5Fails: number;
}

/**
 * Draws one world after another: each uncertain input from a triangular distribution over (low, default, high), each
 * seat's mis-hire a coin with its probability. All weekly rates share one draw, and so do all salaries, since a team hires
 * in one market; everything else is independent. Seeded from the scenario, so that one scenario has one sequence of
 * worlds. The next world is drawn in the place of the one before, which saves new objects. Source: MODEL.md 6.
 */
export function createWorlds(scenario: ResolvedScenario): {
  readonly input: ModelInput<number>;
  next(): readonly DrawnSeat[];
} {
  const random = createRandom(seedOf(scenario));
  const { input, inputs, drafts } = uncertainOf(scenario);
  const seats = drafts();
  const world = seats.map((seat) => ({ seat, usFails: 0, f5Fails: 0 }));
  const chances = input.seats.map(({ assumptions }) => assumptions);
  const draws = inputs.map(({ key, position, targets }, i) => ({
    key,
    isShared: position !== null && inputs[i - 1]?.key === key,
    places: targets.map(({ seat, range: { low, default: peak, high } }) => ({
      values: holderOf(seats[seat] as Draft, key),
      low,
      peak,
      high,
    })),
  }));
  let u = 0;
  const next = () => {
    seats.forEach(({ assumptions }, i) => {
      const { misHireProbability, f5MisHireProbability } = chances[i] as Assumptions;
      assumptions.misHireProbability = misHireProbability;
      assumptions.f5MisHireProbability = f5MisHireProbability;
    });
    for (const { key, isShared, places } of draws) {
      if (!isShared) u = random();
      for (const { values, low, peak, high } of places) values[key] = triangular(u, low, peak, high);
    }
    for (const drawn of world) {
      const { assumptions, headcount } = drawn.seat;
      drawn.usFails = binomial(random(), headcount, assumptions.misHireProbability);
      drawn.f5Fails = binomial(random(), headcount, assumptions.f5MisHireProbability);
      assumptions.misHireProbability = 1;
      assumptions.f5MisHireProbability = 1;
    }
    return world;
  };
  return { input, next };
}

/** The scenario's values without their provenance, so that the seed depends on exactly what decides the answer. */
function seedOf({ horizonMonths, positions, levies, assumptions }: Scenario): string {
  return JSON.stringify([horizonMonths, positions, levies, assumptions]);
}
