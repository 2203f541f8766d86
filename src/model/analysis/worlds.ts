import type { ModelInput, SeatInput } from '../input.ts';
import type { ResolvedScenario } from '../provenance.ts';
import type { Scenario } from '../types.ts';
import { setInput, uncertainOf } from './drafts.ts';
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
 * worlds. Source: MODEL.md 6.
 */
export function createWorlds(scenario: ResolvedScenario): {
  readonly input: ModelInput<number>;
  next(): readonly DrawnSeat[];
} {
  const random = createRandom(seedOf(scenario));
  const { input, inputs, drafts: newDrafts } = uncertainOf(scenario);
  const next = () => {
    const drafts = newDrafts();
    let u = 0;
    inputs.forEach(({ key, position, targets }, i) => {
      if (position === null || inputs[i - 1]?.key !== key) u = random();
      setInput(drafts, key, targets, ({ low, default: peak, high }) => triangular(u, low, peak, high));
    });
    return drafts.map((seat) => {
      const { assumptions, headcount } = seat;
      const usFails = binomial(random(), headcount, assumptions.misHireProbability);
      const f5Fails = binomial(random(), headcount, assumptions.f5MisHireProbability);
      assumptions.misHireProbability = 1;
      assumptions.f5MisHireProbability = 1;
      return { seat, usFails, f5Fails };
    });
  };
  return { input, next };
}

/** The scenario's values without their provenance, so that the seed depends on exactly what decides the answer. */
function seedOf({ horizonMonths, positions, levies, assumptions }: Scenario): string {
  return JSON.stringify([horizonMonths, positions, levies, assumptions]);
}
