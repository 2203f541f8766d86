/** What property tests do with scenarios and their results. */
import { expect } from 'vitest';
import type { F5Line, Position, Scenario, SideResults, UsLine } from '../../src/model/types.ts';

/** Doubles near `scale` dollars lose this much in a few hundred additions. */
export const ROUNDING: number = 1e-11;

export function expectNear(actual: number, expected: number, scale: number, what = ''): void {
  const room = ROUNDING * Math.max(1, Math.abs(scale));
  expect(Math.abs(actual - expected), `${what}: ${actual} for ${expected}`).toBeLessThanOrEqual(room);
}

type Side = SideResults<UsLine> | SideResults<F5Line>;

/** How large the amounts are that a side's totals are made of; savings may be small differences of them. */
export function scaleOf(side: Side): number {
  return Object.values(side.lines).reduce((sum, line) => sum + Math.abs(line), 2 * side.cash);
}

export function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The lines with these ids, added up. */
export function linesOf(side: Side, ids: readonly string[]): number {
  const lines: Readonly<Record<string, number>> = side.lines;
  return total(ids.map((id) => lines[id] ?? Number.NaN));
}

export function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

export function withPositions(
  scenario: Scenario,
  change: (position: Position, p: number) => Position,
): Scenario {
  return { ...scenario, positions: scenario.positions.map(change) };
}

/** The scenario with one assumption set everywhere, overrides included. */
export function withAssumption(
  scenario: Scenario,
  id: keyof Scenario['assumptions'],
  value: number,
): Scenario {
  return {
    ...withPositions(scenario, (position) => ({
      ...position,
      assumptions: { ...position.assumptions, [id]: value },
    })),
    assumptions: { ...scenario.assumptions, [id]: value },
  };
}
