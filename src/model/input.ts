import { NEUTRAL_VALUES } from '../catalogue/parts/first.ts';
import { ASSUMPTION_IDS, type AssumptionId, type Assumptions, type Scenario } from './types.ts';

/** One kind of seat as the formulas read it, with overrides merged. Units as in the scenario. */
export interface SeatInput<N> {
  readonly headcount: N;
  readonly weeklyRate: N;
  readonly baseSalary: N;
  readonly assumptions: Assumptions<N>;
}

export interface LevyInput<N> {
  readonly rate: N;
  readonly base: N | null;
}

/** The scenario over any `N`; the horizon stays a plain number, since it decides how many months there are. */
export interface ModelInput<N> {
  readonly horizonMonths: number;
  readonly seats: readonly SeatInput<N>[];
  readonly levies: readonly LevyInput<N>[];
  readonly discountRate: N;
}

/** Path of an input in the scenario: `assumptions.bonusShare`, `positions.0.baseSalary`, `levies.suta.rate`. */
export type InputPath = string;

/**
 * Turns a scenario into the formulas' input. `read` makes an `N` of each value and gets the path of the value that
 * applies, so a position's override is read from the position. An assumption that was added after the scenario was
 * resolved gets the value at which it changes nothing.
 */
export function modelInput<N>(
  scenario: Scenario,
  read: (value: number, path: InputPath) => N,
): ModelInput<N> {
  const shared = {} as Record<AssumptionId, N>;
  for (const id of ASSUMPTION_IDS)
    shared[id] = read(scenario.assumptions[id] ?? (NEUTRAL_VALUES[id] as number), `assumptions.${id}`);
  return {
    horizonMonths: scenario.horizonMonths,
    seats: scenario.positions.map((position, p) => {
      const own: Partial<Record<AssumptionId, N>> = {};
      for (const [id, value] of Object.entries(position.assumptions ?? {}))
        own[id as AssumptionId] = read(value, `positions.${p}.assumptions.${id}`);
      return {
        headcount: read(position.headcount, `positions.${p}.headcount`),
        weeklyRate: read(position.weeklyRate, `positions.${p}.weeklyRate`),
        baseSalary: read(position.baseSalary, `positions.${p}.baseSalary`),
        assumptions: { ...shared, ...own },
      };
    }),
    levies: scenario.levies.map((levy) => ({
      rate: read(levy.rate, `levies.${levy.id}.rate`),
      base: levy.base === null ? null : read(levy.base, `levies.${levy.id}.base`),
    })),
    discountRate: shared.discountRate,
  };
}
