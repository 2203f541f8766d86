/** The worked examples of the formulas' docstrings, one by one. */
import { describe, expect, it } from 'vitest';
import { numbers as A } from './algebra.ts';
import { branchCash, spellYears } from './branch-cash.ts';
import { calculate } from './calculate.ts';
import { lensOf } from './comparison.ts';
import { employmentCost, employmentTotal, placementCost, placementTotal } from './employment.ts';
import type { SeatInput } from './input.ts';
import { lostTotal, lostWork, rampLoss } from './lost-work.ts';
import { cashByMonth, dueIn, lostByMonth, monthsAhead, netPresentValue } from './months.ts';
import { dueBy, usOneOffs } from './one-off.ts';
import { badBranch, daysToMonths, goodBranch, overlap } from './spells.ts';
import { ASSUMPTION_IDS, type Assumptions, type Scenario } from './types.ts';

const ZERO = Object.fromEntries(ASSUMPTION_IDS.map((id) => [id, 0])) as unknown as Assumptions;
const SOCIAL_SECURITY = { rate: 0.062, base: 184_500 };

function seat(assumptions: Partial<Assumptions> = {}): SeatInput<number> {
  return {
    headcount: 1,
    weeklyRate: 600,
    baseSalary: 165_000,
    startMonth: 0,
    start: null,
    assumptions: { ...ZERO, ...assumptions },
  };
}

function scenario(assumptions: Partial<Assumptions> = {}): Scenario {
  return {
    horizonMonths: 12,
    positions: [{ role: 'x', headcount: 1, weeklyRate: 600, baseSalary: 165_000 }],
    levies: [],
    assumptions: { ...ZERO, valueMultiple: 1, f5RelativeOutput: 1, ...assumptions },
  };
}

describe('time', () => {
  it('30 days are 0.99 months, a year is 12', () => {
    expect(daysToMonths(A, 30)).toBeCloseTo(0.986, 3);
    expect(daysToMonths(A, 365)).toBe(12);
  });

  it('spans overlap by what they share, and never by less than nothing', () => {
    expect(overlap(A, { start: 2, end: 14 }, 0, 12)).toBe(10);
    expect(overlap(A, { start: 2, end: 14 }, 14, 26)).toBe(0);
    expect(overlap(A, { start: 20, end: 24 }, 0, 12)).toBe(0);
  });

  it('the good branch: one person from the first day to the horizon', () => {
    const { spells, vacancies } = goodBranch(A, 12, 2, 1);
    expect(spells).toEqual([{ start: 2, end: 12, output: 1 }]);
    expect(vacancies).toEqual([{ start: 0, end: 2 }]);
  });

  it('the bad branch: a mis-hire, an empty seat, then one who stays', () => {
    const branch = badBranch(A, 12, seat({ misHireMonths: 6, misHireOutput: 0.5 }), 2, 1, 1);
    expect(branch.spells).toEqual([
      { start: 2, end: 8, output: 0.5 },
      { start: 9, end: 12, output: 1 },
    ]);
    expect(branch.vacancies).toEqual([
      { start: 0, end: 2 },
      { start: 8, end: 9 },
    ]);
  });

  it('what lies beyond the horizon is cut off', () => {
    const branch = badBranch(A, 6, seat({ misHireMonths: 6 }), 2, 1, 1);
    expect(branch.spells.map(({ start, end }) => [start, end])).toEqual([
      [2, 6],
      [6, 6],
    ]);
    expect(branch).toMatchObject({ firstDay: 2, refill: { exit: 8, secondDay: 9 } });
  });
});

describe('what a U.S. employee costs', () => {
  it('$165,000 for 12 months of year 0 is $165,000; for 0 months, 0', () => {
    expect(employmentCost(A, seat(), [], 12, 0).basePay).toBe(165_000);
    expect(employmentTotal(A, employmentCost(A, seat({ healthPerYear: 7885 }), [], 0, 0))).toBe(0);
  });

  it('pay and premium grow with each horizon year', () => {
    const cost = employmentCost(A, seat({ annualRaise: 0.1, healthPerYear: 1000 }), [], 12, 2);
    expect(cost.basePay).toBeCloseTo(165_000 * 1.21, 6);
    expect(cost.benefits).toBeCloseTo(1210, 6);
  });

  it('$165,000 under Social Security’s 6.2 % up to $184,500 owes $10,230', () => {
    expect(employmentCost(A, seat(), [SOCIAL_SECURITY], 12, 0).payrollTaxes).toBeCloseTo(10_230, 9);
  });

  it('above the cap the levy stands still: $200,000 owes 6.2 % of $184,500', () => {
    const cost = employmentCost(A, { ...seat(), baseSalary: 200_000 }, [SOCIAL_SECURITY], 12, 0);
    expect(cost.payrollTaxes).toBeCloseTo(11_439, 9);
  });

  it('a bonus of 10 % is wages like the rest; shares are of wages, the premium is by the month', () => {
    const shares = { bonusShare: 0.1, retirementShare: 0.03, otherBenefitsShare: 0.01, healthPerYear: 7885 };
    const cost = employmentCost(A, seat({ ...shares, overheadPerMonth: 100 }), [], 6, 0);
    expect(cost.basePay).toBeCloseTo(90_750, 9);
    expect(cost.benefits).toBeCloseTo(7885 / 2 + 0.04 * 90_750, 9);
    expect(cost.overhead).toBe(600);
  });

  it('an agency fee of 20 % on $165,000 is $33,000, due on the first day', () => {
    const oneOffs = usOneOffs(A, seat({ agencyFeeShare: 0.2 }), goodBranch(A, 12, 2, 1));
    expect(oneOffs[0]).toMatchObject({ line: 'recruiting', time: 2, amount: 33_000 });
  });

  it('a mis-hire costs severance, recruiting and onboarding again, and no second laptop', () => {
    const costs = {
      inHouseCostPerHire: 5000,
      onboardingPerHire: 1000,
      equipmentPerSeat: 2500,
      severanceWeeks: 2,
    };
    const input = seat({ ...costs, interviewHours: 10, interviewHourCost: 78, misHireMonths: 6 });
    const oneOffs = usOneOffs(A, input, badBranch(A, 24, input, 2, 2, 1));
    expect(oneOffs.map(({ line, time, amount }) => [line, time, amount])).toEqual([
      ['recruiting', 2, 5780],
      ['onboarding', 2, 3500],
      ['severance', 8, (2 * 165_000) / 52],
      ['recruiting', 10, 5780],
      ['onboarding', 10, 1000],
    ]);
  });

  it('a one-off falls due in the month that contains its time, and not at the horizon itself', () => {
    const fee = { key: 'recruitingDue', line: 'recruiting', time: 3, amount: 100 } as const;
    expect([1, 2, 3, 4, 5].map((month) => dueIn(A, fee, month))).toEqual([0, 0, 0, 100, 0]);
    expect(dueBy(A, fee, 3)).toBe(0);
    expect(dueBy(A, fee, 3.01)).toBe(100);
  });
});

describe('what an F5 worker costs', () => {
  it('$600 a week for 12 months of year 0 is $31,200', () => {
    expect(placementCost(A, seat(), 12, 0).weeklyRate).toBe(31_200);
  });

  it('an hour a week of a manager at $78.10 is $4,061.20 a year', () => {
    const cost = placementCost(A, seat({ coordinationHoursPerWeek: 1, managerHourCost: 78.1 }), 12, 0);
    expect(cost.coordination).toBeCloseTo(4061.2, 9);
    expect(placementTotal(A, cost)).toBeCloseTo(35_261.2, 9);
  });

  it('the rate grows by the year, the coordination does not', () => {
    const growing = seat({ rateIncrease: 0.1, coordinationHoursPerWeek: 1, managerHourCost: 50 });
    expect(placementCost(A, growing, 12, 1)).toEqual({
      weeklyRate: expect.closeTo(34_320, 6),
      coordination: 2600,
    });
  });

  it('nothing is billed in the gap before a replacement', () => {
    const input = seat({ misHireMonths: 4 });
    const pricing = {
      cost: (_: unknown, months: number, year: number) => placementCost(A, input, months, year),
      total: placementTotal<number>,
    };
    const years = spellYears(A, badBranch(A, 12, input, 1, 2, 1), 12, pricing);
    expect(branchCash(A, years, [], 12)).toBeCloseTo(2600 * 9, 9);
    const months = cashByMonth(A, years, [], 12);
    expect(months.map(Math.round)).toEqual([0, 2600, 2600, 2600, 2600, 0, 0, 2600, 2600, 2600, 2600, 2600]);
  });
});

describe('work that is not done', () => {
  it('after 4 of 4 ramp months, 2 months are lost; after 2 of 4, one and a half', () => {
    expect(rampLoss(A, 4, 4)).toBe(2);
    expect(rampLoss(A, 9, 4)).toBe(2);
    expect(rampLoss(A, 2, 4)).toBe(1.5);
  });

  it('without a ramp nothing is lost to it', () => {
    expect(rampLoss(A, 9, 0)).toBe(0);
  });

  it('vacancy, ramp and lower output are told apart', () => {
    const lost = lostWork(A, goodBranch(A, 12, 2, 0.9), 4);
    expect(lost).toEqual({ vacant: 2, ramp: 2, output: expect.closeTo(0.8, 12) });
    expect(lostTotal(A, lost)).toBeCloseTo(4.8, 12);
  });

  it('the months of a ramp lose less and less: 7/8, 5/8, 3/8, 1/8 over four months', () => {
    expect(lostByMonth(A, goodBranch(A, 6, 1, 1), 4, 6)).toEqual([1, 0.875, 0.625, 0.375, 0.125, 0]);
  });

  it('a mis-hire loses half of every month, without a ramp', () => {
    const branch = badBranch(A, 6, seat({ misHireMonths: 3, misHireOutput: 0.5 }), 1, 1, 1);
    expect(lostByMonth(A, branch, 0, 6)).toEqual([1, 0.5, 0.5, 0.5, 1, 0]);
  });

  it('a month of work is worth what a month of the U.S. employee costs', () => {
    const { us } = calculate(scenario({ usDaysToFill: 365 / 12 }));
    expect(us.lines.delayStart).toBeCloseTo(165_000 / 12, 6);
  });
});

describe('the comparison', () => {
  it('$206,522 against $32,363 saves $174,159, 84 % of the U.S. cost', () => {
    const { savings, savingsShare, roi } = lensOf(A, 'cash', 206_522, 32_363);
    expect(savings).toBe(174_159);
    expect(savingsShare).toBeCloseTo(0.843, 3);
    expect(roi).toBeCloseTo(5.381, 3);
  });

  it('$1,050 a year from now at 5 % is worth $1,000 today', () => {
    const us = [...Array.from({ length: 11 }, () => 0), 1050];
    const f5 = us.map(() => 0);
    expect(netPresentValue(A, us, f5, 0.05)).toBeCloseTo(1000, 9);
  });

  it('a month’s discount factor is the twelfth root of the year’s', () => {
    for (const rate of [0, 0.0675, 0.1, 0.2, 1]) {
      const root = A.root12(1 + rate);
      expect(A.pow(root, 12)).toBeCloseTo(1 + rate, 13);
    }
  });

  it('with 12 months and 11 of them ahead, the break-even month is 2', () => {
    const us = [0, ...Array.from({ length: 11 }, () => 100)];
    const f5 = [50, ...Array.from({ length: 11 }, () => 10)];
    expect(monthsAhead(A, us, f5)).toBe(11);
    expect(monthsAhead(A, f5, us)).toBe(0);
  });

  it('a lead that is lost again does not count', () => {
    expect(monthsAhead(A, [10, 0, 10], [0, 20, 0])).toBe(1);
  });

  it('savings of twice the rate line let F5 charge three times its rate', () => {
    const { breakEven, full, f5 } = calculate(scenario());
    expect(breakEven.rateMultiple).toBe(1 + full.savings / f5.lines.weeklyRate);
    const position = { role: 'x', headcount: 1, weeklyRate: 600, baseSalary: 93_600 };
    const twice = calculate({ ...scenario(), positions: [position] });
    expect(twice.breakEven.rateMultiple).toBeCloseTo(3, 12);
  });

  it('a salary of $165,000 against $31,200 breaks even at 0.19 of the salary', () => {
    expect(calculate(scenario()).breakEven.salaryMultiple).toBeCloseTo(31_200 / 165_000, 12);
  });

  it('the salary multiple is null where no salary in reach makes both sides equal', () => {
    expect(calculate(scenario({ overheadPerMonth: 20_000 })).breakEven.salaryMultiple).toBeNull();
  });

  it('F5 buys the same work per dollar at an output of 31,200 ÷ 165,000 if both start at once', () => {
    expect(calculate(scenario()).breakEven.output).toBeCloseTo(31_200 / 165_000, 12);
  });

  it('a week of work, all in, counts only the weeks in the seat', () => {
    const { usWeekly, f5Weekly } = calculate(scenario({ usDaysToFill: 73, inHouseCostPerHire: 5200 }));
    expect(f5Weekly).toBeCloseTo(600, 9);
    expect(usWeekly).toBeCloseTo(165_000 / 52 + 5200 / 41.6, 9);
  });

  it('where nobody ever starts, shares and weeks are null and nothing is NaN', () => {
    const never = calculate({ ...scenario({ usDaysToFill: 730, f5DaysToStart: 730 }), horizonMonths: 6 });
    expect(never).toMatchObject({
      usWeekly: null,
      f5Weekly: null,
      breakEven: { rateMultiple: null, output: null },
    });
    expect(never.cash).toMatchObject({ savings: 0, savingsShare: null, roi: null, npv: 0 });
  });
});
