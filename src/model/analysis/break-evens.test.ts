import { describe, expect, it } from 'vitest';
import { edition202611 } from '../../../tests/support/editions.ts';
import { resolve } from '../../scenario/index.ts';
import { calculate } from '../calculate.ts';
import { type BreakEvenKey, breakEven } from './break-evens.ts';

const AI = resolve(edition202611, { state: 'CA', positions: [{ role: 'ai-engineer' }] });

const CLERK = resolve(edition202611, {
  state: 'CA',
  positions: [{ role: 'data-entry' }],
  assumptions: { valueMultiple: 2 },
});

/** A scenario's full saving with one assumption at another value in every seat. */
function savingsAt(scenario: typeof AI, key: BreakEvenKey, value: number): number {
  const positions = scenario.positions.map((seats) => ({
    ...seats,
    assumptions: { ...seats.assumptions, [key]: value },
  }));
  return calculate({ ...scenario, positions }).full.savings;
}

describe('a break-even', () => {
  it.each([
    ['coordinationHoursPerWeek', { min: 0, max: 400 }, 1],
    ['f5DaysToStart', { min: 0, max: 730 }, 30],
  ] as const)('of %s leaves nothing of the full saving', (key, bounds, present) => {
    const value = breakEven(CLERK, key, bounds, present) ?? Number.NaN;
    expect(Math.abs(savingsAt(CLERK, key, value))).toBeLessThan(0.01);
  });

  it('is none where no value between the bounds changes the answer', () => {
    expect(breakEven(AI, 'f5MisHireProbability', { min: 0, max: 1 }, 0.2)).toBeNull();
    expect(savingsAt(AI, 'f5MisHireProbability', 1)).toBeGreaterThan(0);
  });
});
