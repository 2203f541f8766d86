import { NEUTRAL_VALUES } from '../catalogue/parts/first.ts';
import type { PositionKey } from '../catalogue/plan.ts';
import type { Address } from './address.ts';
import { ASSUMPTION_IDS, type AssumptionId, type Assumptions, type Scenario } from './types.ts';

/** One kind of seat as the formulas read it, with overrides merged. Units as in the scenario. */
export interface SeatInput<N> {
  readonly headcount: N;
  readonly weeklyRate: N;
  readonly baseSalary: N;
  /**
   * Whole months from the plan's decision to the position's. A plain number, since it decides how many months there are; 0 for a
   * reader that shifts them afterwards (`Algebra.shift`), so that `start` can be changed.
   */
  readonly startMonth: number;
  /** The same as the formulas read it; null if the position starts with the plan. */
  readonly start: N | null;
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

/**
 * Turns a scenario into the formulas' input. `read` makes an `N` of each value and gets the address of the value
 * that applies, so a position's override is read from the position. An assumption that was added after the scenario was
 * resolved gets the value at which it changes nothing.
 */
export function modelInput<N>(scenario: Scenario, read: (value: number, at: Address) => N): ModelInput<N> {
  const shared = {} as Record<AssumptionId, N>;
  for (const id of ASSUMPTION_IDS)
    shared[id] = read(scenario.assumptions[id] ?? (NEUTRAL_VALUES[id] as number), {
      of: 'assumption',
      id,
      position: null,
    });
  return {
    horizonMonths: scenario.horizonMonths,
    seats: scenario.positions.map((seats, position) => {
      const own: Partial<Record<AssumptionId, N>> = {};
      for (const [id, value] of Object.entries(seats.assumptions ?? {}) as [AssumptionId, number][])
        own[id] = read(value, { of: 'assumption', id, position });
      const number = (key: PositionKey) => read(seats[key] ?? 0, { of: 'position', position, key });
      return {
        headcount: number('headcount'),
        weeklyRate: number('weeklyRate'),
        baseSalary: number('baseSalary'),
        startMonth: seats.startMonth ?? 0,
        start: seats.startMonth ? number('startMonth') : null,
        assumptions: { ...shared, ...own },
      };
    }),
    levies: scenario.levies.map((levy) => ({
      rate: read(levy.rate, { of: 'levy', id: levy.id, key: 'rate' }),
      base: levy.base === null ? null : read(levy.base, { of: 'levy', id: levy.id, key: 'base' }),
    })),
    discountRate: shared.discountRate,
  };
}
