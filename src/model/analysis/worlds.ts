import { type ModelInput, modelInput, type SeatInput } from '../input.ts';
import type { ResolvedScenario } from '../provenance.ts';
import type { AssumptionId, Scenario } from '../types.ts';
import { binomial, createRandom, triangular } from './random.ts';
import { type Range, type UncertainInput, uncertainInputs } from './uncertain.ts';

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
 * seat's mis-hire a coin with its probability, all independent; seeded from the scenario, so that one scenario has one
 * sequence of worlds. Source: MODEL.md 6.
 */
export function createWorlds(scenario: ResolvedScenario): {
  readonly input: ModelInput<number>;
  next(): readonly DrawnSeat[];
} {
  const random = createRandom(seedOf(scenario));
  const inputs = uncertainInputs(scenario);
  const targets = targetsOf(scenario, inputs);
  const input = modelInput(scenario, (value) => value);
  const next = () => {
    const drafts: Draft[] = input.seats.map((seat) => ({ ...seat, assumptions: { ...seat.assumptions } }));
    inputs.forEach(({ key }, i) => {
      const u = random();
      for (const { seat, range } of targets[i] ?? []) {
        const value = triangular(u, range.low, range.default, range.high);
        const draft = drafts[seat] as Draft;
        if (key === 'weeklyRate' || key === 'baseSalary') draft[key] = value;
        else draft.assumptions[key] = value;
      }
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

interface Draft {
  readonly headcount: number;
  weeklyRate: number;
  baseSalary: number;
  readonly assumptions: Record<AssumptionId, number>;
}

/** The scenario's values without their provenance, so that the seed depends on exactly what decides the answer. */
function seedOf({ horizonMonths, positions, levies, assumptions }: Scenario): string {
  return JSON.stringify([horizonMonths, positions, levies, assumptions]);
}

/** Where one uncertain input reaches the seats, with its range there. */
type Target = { readonly seat: number; readonly range: Range };

/** The targets of every input: a seat's own range, or that of all positions if the seat has no override. */
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
