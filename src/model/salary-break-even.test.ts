/** The factor on salaries at which both sides cost the same: its ends, and how quickly it is found. */
import { describe, expect, it } from 'vitest';
import golden from '../../tests/golden/model.json' with { type: 'json' };
import { anyScenario, fc } from '../../tests/support/arbitraries.ts';
import { modelInput } from './input.ts';
import { salaryMultiple } from './salary-break-even.ts';
import { ASSUMPTION_IDS, type Assumptions, type Scenario } from './types.ts';

const ZERO = Object.fromEntries(ASSUMPTION_IDS.map((id) => [id, 0])) as unknown as Assumptions;

/** One seat for a year. */
function seatAt(weeklyRate: number, baseSalary: number, assumptions: Partial<Assumptions> = {}): Scenario {
  return {
    horizonMonths: 12,
    positions: [{ role: 'x', headcount: 1, weeklyRate, baseSalary }],
    levies: [],
    assumptions: { ...ZERO, f5RelativeOutput: 1, ...assumptions },
  };
}

/** The multiple, and how many times the savings were computed to find it. */
function search(scenario: Scenario): { multiple: number | null; looks: number } {
  const input = modelInput(scenario, (value) => value);
  let looks = 0;
  const watched = {
    ...input,
    get seats() {
      looks++;
      return input.seats;
    },
  };
  return { multiple: salaryMultiple(watched), looks };
}

describe('the salary multiple', () => {
  it('is the end of the search where the sides are equal there: $5,200 a year on both', () => {
    expect(search(seatAt(100, 520_000)).multiple).toBe(0.01);
    expect(search(seatAt(1000, 5200)).multiple).toBe(10);
  });

  it('is so too where F5 becomes dearer as salaries rise, since the empty half year is worth more', () => {
    const hire = { inHouseCostPerHire: 8600, valueMultiple: 4, f5DaysToStart: 182.5 };
    // U.S.: $8,600 and the salary. F5: $2,600, and half a year of work at four times the salary.
    expect(search(seatAt(100, 600_000, hire)).multiple).toBe(0.01);
    expect(search(seatAt(100, 600, hire)).multiple).toBe(10);
    expect(search(seatAt(100, 6000, hire)).multiple).toBeCloseTo(1, 12);
    // With 10 % of tax on the first $5,000, a salary of $5,500 comes to those $6,000.
    const levies = [{ id: 'suta', label: 'State unemployment', rate: 0.1, base: 5000 }];
    const { multiple, looks } = search({ ...seatAt(100, 11_000, hire), levies });
    expect(multiple).toBeCloseTo(0.5, 12);
    expect(looks).toBeLessThanOrEqual(9);
  });

  it('is null where one side is dearer at every salary', () => {
    expect(search(seatAt(100, 60_000, { overheadPerMonth: 1000 }))).toEqual({ multiple: null, looks: 2 });
    expect(search(seatAt(10_000, 5000))).toEqual({ multiple: null, looks: 2 });
  });

  it('is found in a handful of steps, as it runs while somebody types', () => {
    const looks = golden.map(({ scenario }) => search(scenario as unknown as Scenario).looks);
    expect(Math.max(...looks)).toBeLessThanOrEqual(6);
    expect(looks.filter((count) => count <= 5).length).toBeGreaterThan(looks.length / 2);
    fc.assert(
      fc.property(anyScenario(4), (scenario) => {
        expect(search(scenario).looks).toBeLessThanOrEqual(20);
      }),
      { numRuns: 300 },
    );
  });

  it('is found where a steep tax with a low cap sends a straight line below every salary', () => {
    // Wages w, ten times w in tax up to w = $1,000, against $5,200 for F5: w is $5,200 ÷ 11.
    const levies = [{ id: 'suta', label: 'State unemployment', rate: 10, base: 1000 }];
    const { multiple, looks } = search({ ...seatAt(100, 10_000), levies });
    expect(multiple).toBeCloseTo(5200 / 11 / 10_000, 14);
    expect(looks).toBeLessThanOrEqual(7);
  });

  it('is no slower where rounding leaves no salary at which the savings are exactly 0', () => {
    const scenario = seatAt(375, 33_333, { annualRaise: 0.03, valueMultiple: 1, usDaysToFill: 30 });
    const unemployment = { id: 'suta', label: 'State unemployment', rate: 0.091, base: 7000 };
    const { multiple, looks } = search({ ...scenario, horizonMonths: 36, levies: [unemployment] });
    expect(multiple).toBeCloseTo(0.5487451150898623, 14);
    expect(looks).toBeLessThanOrEqual(5);
  });
});
