/** What steps and inputs are called where a figure is explained. */
import { describe, expect, it } from 'vitest';
import type { Address } from './address.ts';
import { inputName, type Naming, stepName } from './name-of.ts';
import { parseAddress } from './parse-address.ts';
import type { Scenario } from './types.ts';

const scenario: Scenario = {
  horizonMonths: 12,
  positions: [
    { role: 'paralegal', headcount: 2, weeklyRate: 600, baseSalary: 60_000 },
    { role: 'bookkeeper', headcount: 1, weeklyRate: 500, baseSalary: 50_000 },
  ],
  levies: [
    { id: 'socialSecurity', label: 'Social Security', rate: 0.062, base: 184_500 },
    { id: 'medicare', label: 'Medicare', rate: 0.0145, base: null },
  ],
  assumptions: {} as Scenario['assumptions'],
};
const naming: Naming = { scenario, roleName: (id) => id.toUpperCase() };

describe('a step is called', () => {
  it.each([
    ['horizon', undefined, 'Horizon', 'months'],
    ['us.basePay', undefined, 'U.S. hire: base salary and bonus', 'USD'],
    ['us.basePay', 1, 'Role 2 (BOOKKEEPER): U.S. hire, base salary and bonus', 'USD'],
    ['difference.weeklyRate', undefined, 'Difference: weekly rate', 'USD'],
    ['growth', 2, 'Pay growth, year 3', 'ratio'],
    ['workedMonth', 0, 'Part worked, month 1', 'months'],
    ['f5.fullMonth', 6, 'F5: all three ledgers in month 7', 'USD'],
    ['levy', 1, 'Medicare', 'USD'],
    ['levy', undefined, 'Levy', 'USD'],
  ])('%s, %s: %s, in %s', (key, index, label, unit) => {
    expect(stepName(key, index, naming)).toEqual({ label, unit });
  });

  it('nothing where it has no name: a step that cannot be read is a mistake', () => {
    expect(() => stepName('mystery', undefined, naming)).toThrow(
      new RangeError('the step "mystery" has no name'),
    );
  });
});

describe('an input is called', () => {
  it.each([
    ['assumptions.rampMonths', 'Months to full output', 'months'],
    ['positions.1.assumptions.rampMonths', 'Months to full output', 'months'],
    ['positions.0.weeklyRate', 'F5 weekly rate', 'USD/week'],
    ['levies.medicare.rate', 'Medicare: rate', 'share'],
    ['levies.socialSecurity.base', 'Social Security: wage base', 'USD/year'],
    ['levies.abroad.rate', 'Levy: rate', 'share'],
  ])('%s: %s, in %s', (path, label, unit) => {
    expect(inputName(parseAddress(path) as Address, scenario)).toEqual({ label, unit });
  });
});
