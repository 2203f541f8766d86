import { describe, expect, it } from 'vitest';
import { anyScenario, fc } from '../../../tests/support/arbitraries.ts';
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
function savingsAt(
  scenario: typeof AI,
  key: Exclude<BreakEvenKey, 'weeklyRate' | 'baseSalary'>,
  value: number,
): number {
  const positions = scenario.positions.map((seats) => ({
    ...seats,
    assumptions: { ...seats.assumptions, [key]: value },
  }));
  return calculate({ ...scenario, positions }).full.savings;
}

describe('a break-even', () => {
  it.each([
    ['f5RelativeOutput', { min: 0, max: 3 }, 1],
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

  it('of salaries is the model’s own, for any scenario in which only one lies in the range', () => {
    fc.assert(
      fc.property(anyScenario(2), (scenario) => {
        const { salaryMultiple } = calculate(scenario).breakEven;
        const found = breakEven(scenario, 'baseSalary', { min: 0.01, max: 10 }, 1);
        if (salaryMultiple === null || found === null) return;
        const scaled = scenario.positions.map((seats) => ({
          ...seats,
          baseSalary: seats.baseSalary * found,
        }));
        const { us, full } = calculate({ ...scenario, positions: scaled });
        expect(Math.abs(full.savings)).toBeLessThanOrEqual(1e-6 * Math.max(1, us.full));
      }),
      { numRuns: 60 },
    );
  });

  it('of the rate is the model’s own multiple', () => {
    const factor = breakEven(AI, 'weeklyRate', { min: 0, max: 20 }, 1) ?? Number.NaN;
    const positions = AI.positions.map((seats) => ({ ...seats, weeklyRate: seats.weeklyRate * factor }));
    expect(Math.abs(calculate({ ...AI, positions }).full.savings)).toBeLessThan(0.01);
    expect(calculate(AI).breakEven.rateMultiple).toBeCloseTo(factor, 9);
  });
});
