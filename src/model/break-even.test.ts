/** Break-even figures, put back into the scenario, really bring both sides together. */
import { describe, expect, it } from 'vitest';
import { anyScenario, fc } from '../../tests/support/arbitraries.ts';
import {
  expectNear,
  ROUNDING,
  scaleOf,
  withAssumption,
  withPositions,
} from '../../tests/support/scenarios.ts';
import { calculate } from './calculate.ts';

describe('break-even', () => {
  it('at the rate multiple full savings are 0, and at that of cash the cash savings', () => {
    fc.assert(
      fc.property(anyScenario(), fc.constantFrom('cash', 'full'), (scenario, lens) => {
        const { breakEven, us, f5 } = calculate(scenario);
        const multiple = lens === 'cash' ? breakEven.cashRateMultiple : breakEven.rateMultiple;
        if (multiple === null) {
          expect(f5.lines.weeklyRate).toBe(0);
          return;
        }
        const at = calculate(
          withPositions(scenario, (position) => ({
            ...position,
            weeklyRate: position.weeklyRate * multiple,
          })),
        );
        expectNear(at[lens].savings, 0, scaleOf(us) + scaleOf(f5) + scaleOf(at.f5), `${lens} savings`);
      }),
    );
  });

  it('at the salary multiple full savings are 0; where it is null they have one sign at 0.01 and at 10', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const at = (factor: number) =>
          calculate(
            withPositions(scenario, (position) => ({
              ...position,
              baseSalary: position.baseSalary * factor,
            })),
          );
        const multiple = calculate(scenario).breakEven.salaryMultiple;
        if (multiple === null) {
          const signs = [at(0.01), at(10)].map(({ full, us, f5 }) => {
            const rounded =
              Math.abs(full.savings) <= ROUNDING * (scaleOf(us) + scaleOf(f5)) ? 0 : full.savings;
            return Math.sign(rounded);
          });
          expect(signs).not.toEqual(expect.arrayContaining([-1, 1]));
          return;
        }
        const results = at(multiple);
        expectNear(results.full.savings, 0, scaleOf(results.us) + scaleOf(results.f5), 'full savings');
      }),
      { numRuns: 300 },
    );
  });

  it('at the break-even output a dollar of cash buys the same work on both sides', () => {
    fc.assert(
      fc.property(anyScenario(1), (any) => {
        const scenario = withAssumption(withAssumption(any, 'valueMultiple', 1), 'f5RelativeOutput', 1);
        const { output } = calculate(scenario).breakEven;
        // Below that, little of the output survives in doubles near 1.
        if (output === null || output < 1e-3) return;
        const { us, f5 } = calculate(withAssumption(scenario, 'f5RelativeOutput', output));
        const [usPrice, f5Price] = [us.cash / us.deliveredMonths, f5.cash / f5.deliveredMonths];
        expect(Math.abs(usPrice - f5Price)).toBeLessThanOrEqual(1e-9 * usPrice);
      }),
    );
  });
});
