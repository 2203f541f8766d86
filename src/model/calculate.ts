import { type Algebra, numbers, orNull } from './algebra.ts';
import { breakEvenOutput, cashRateMultiple, rateMultiple } from './break-even.ts';
import { lensOf, weeklyCost } from './comparison.ts';
import { type ModelInput, modelInput } from './input.ts';
import { monthsAhead, netPresentValue, type TeamMonths, teamMonths } from './months.ts';
import { positionOf } from './positions.ts';
import { salaryMultiple } from './salary-break-even.ts';
import { type TeamSide, teamOf } from './team.ts';
import type { Lens, Results, Scenario, SideResults } from './types.ts';

const A: Algebra<number> = numbers;

/**
 * Cost of both ways to fill the seats, in U.S. dollars, unrounded. Reads only the scenario: the same scenario gives
 * the same bits on every machine. Expects a scenario that passed validation; throws nothing.
 * Source: MODEL.md.
 */
export function calculate(scenario: Scenario): Results {
  const input = modelInput(scenario, (value) => value);
  const team = teamOf(A, input);
  const us = teamMonths(A, input, team, 'us');
  const f5 = teamMonths(A, input, team, 'f5');
  const cash = lens(input, 'cash', team.us.cash, team.f5.cash, us.cash, f5.cash);
  const full = lens(input, 'full', team.us.full, team.f5.full, us.full, f5.full);
  return {
    headcount: team.headcount,
    us: sideResults(team.us, us),
    f5: sideResults(team.f5, f5),
    cash,
    full,
    usWeekly: orNull(weeklyCost(A, team, 'us')),
    f5Weekly: orNull(weeklyCost(A, team, 'f5')),
    breakEven: {
      cashRateMultiple: orNull(cashRateMultiple(A, team, cash.savings)),
      rateMultiple: orNull(rateMultiple(A, input, team, full.savings)),
      salaryMultiple: salaryMultiple(input),
      output: orNull(breakEvenOutput(A, input, team)),
    },
    byPosition: team.seats.map((_, p) => positionOf(A, input, team, p)),
  };
}

function sideResults<Line extends string>(
  side: TeamSide<number, Line>,
  months: TeamMonths<number>,
): SideResults<Line> {
  // Field by field: a spread takes longer than all months of a side.
  return {
    lines: side.lines,
    cash: side.cash,
    capacity: side.capacity,
    risk: side.risk,
    full: side.full,
    workedMonths: side.workedMonths,
    deliveredMonths: side.deliveredMonths,
    runRate: side.runRate,
    monthlyCash: months.cash,
    monthlyFull: months.full,
  };
}

function lens(
  input: ModelInput<number>,
  name: 'cash' | 'full',
  us: number,
  f5: number,
  usMonths: readonly number[],
  f5Months: readonly number[],
): Lens {
  const { savings, savingsShare, roi } = lensOf(A, name, us, f5);
  const ahead = monthsAhead(A, usMonths, f5Months);
  return {
    savings,
    savingsShare: orNull(savingsShare),
    roi: orNull(roi),
    npv: netPresentValue(A, usMonths, f5Months, input.discountRate),
    breakEvenMonth: ahead === 0 ? null : input.horizonMonths + 1 - ahead,
  };
}
