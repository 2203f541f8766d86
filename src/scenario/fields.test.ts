/** The numbers of a scenario as others rely on them: codes stand in links, bounds in other people's forms. */
import { expect, it } from 'vitest';
import { FIELDS } from './index.ts';

it('every number has its code, kind, bounds, unit and step, and is found under its own name', () => {
  const words = Object.entries(FIELDS).map(
    ([name, { key, code, kind, min, max, unit, step }]) =>
      `${name === key ? '' : `${name} is `}${key}: ${code}, ${kind}, ${min} to ${max} ${unit}, steps of ${step}`,
  );
  expect(words).toEqual([
    'horizonMonths: m, whole, 6 to 60 months, steps of 1',
    'headcount: h, whole, 1 to 1000 people, steps of 1',
    'weeklyRate: r, decimal, 100 to 10000 USD/week, steps of 5',
    'baseSalary: b, decimal, 1000 to 5000000 USD/year, steps of 1000',
    'annualRaise: ar, decimal, 0 to 0.5 share/year, steps of 0.001',
    'bonusShare: bo, decimal, 0 to 3 share, steps of 0.01',
    'healthPerYear: he, decimal, 0 to 100000 USD/year, steps of 100',
    'retirementShare: re, decimal, 0 to 0.5 share, steps of 0.001',
    'otherBenefitsShare: ot, decimal, 0 to 1 share, steps of 0.001',
    'overheadPerMonth: ov, decimal, 0 to 20000 USD/month, steps of 10',
    'equipmentPerSeat: eq, decimal, 0 to 100000 USD, steps of 100',
    'agencyFeeShare: ag, decimal, 0 to 1 share, steps of 0.01',
    'inHouseCostPerHire: ih, decimal, 0 to 500000 USD/hire, steps of 100',
    'interviewHours: iv, decimal, 0 to 1000 hours/hire, steps of 1',
    'interviewHourCost: ic, decimal, 0 to 1000 USD/hour, steps of 1',
    'onboardingPerHire: on, decimal, 0 to 200000 USD/hire, steps of 100',
    'usDaysToFill: uf, decimal, 0 to 730 days, steps of 1',
    'f5DaysToStart: ff, decimal, 0 to 730 days, steps of 1',
    'rampMonths: ra, decimal, 0 to 24 months, steps of 0.5',
    'valueMultiple: vm, decimal, 0 to 10 ratio, steps of 0.1',
    'misHireProbability: mp, decimal, 0 to 1 share, steps of 0.01',
    'f5MisHireProbability: fp, decimal, 0 to 1 share, steps of 0.01',
    'misHireMonths: mm, decimal, 0 to 24 months, steps of 0.5',
    'misHireOutput: mo, decimal, 0 to 1 share, steps of 0.05',
    'severanceWeeks: sw, decimal, 0 to 104 weeks, steps of 1',
    'f5ReplacementDays: fr, decimal, 0 to 365 days, steps of 1',
    'rateIncrease: ri, decimal, 0 to 0.5 share/year, steps of 0.001',
    'f5RelativeOutput: fo, decimal, 0 to 3 ratio, steps of 0.05',
    'coordinationHoursPerWeek: co, decimal, 0 to 40 hours/week, steps of 0.5',
    'managerHourCost: mc, decimal, 0 to 1000 USD/hour, steps of 1',
    'discountRate: di, decimal, 0 to 1 share/year, steps of 0.005',
  ]);
});
