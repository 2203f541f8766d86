import type { Algebra } from './algebra.ts';
import type { LevyInput, SeatInput } from './input.ts';

/** Cost of one U.S. employee in a horizon year, in dollars. */
export interface EmploymentCost<N> {
  readonly basePay: N;
  readonly payrollTaxes: N;
  readonly benefits: N;
  readonly overhead: N;
}

/**
 * Recurring cost of one U.S. employee for `months` of horizon year `year` (0, 1, …), in dollars.
 *
 * wages = base salary × (1 + bonus share) ÷ 12 × growth × months, growth = (1 + annual raise)^year;
 * payroll taxes = Σ rate × min(wages, base); benefits = premium × growth × months ÷ 12 + shares × wages;
 * overhead = overhead per month × months. $165,000 for 12 months in year 0 gives wages of $165,000; for 0 months, 0.
 * Source: MODEL.md 3. Each spell is a person with separate caps, and a horizon year is treated as a tax year.
 */
export function employmentCost<N>(
  A: Algebra<N>,
  seat: SeatInput<N>,
  levies: readonly LevyInput<N>[],
  months: N,
  year: number,
): EmploymentCost<N> {
  const a = seat.assumptions;
  const one = A.num(1);
  const twelve = A.num(12);
  const growth = A.name('growth', A.pow(A.add(one, a.annualRaise), year), year);
  const yearlyPay = A.mul(A.mul(seat.baseSalary, A.add(one, a.bonusShare)), growth);
  const wages = A.name('wages', A.mul(A.div(yearlyPay, twelve), months), year);
  const premium = A.div(A.mul(A.mul(a.healthPerYear, growth), months), twelve);
  const shares = A.mul(A.add(a.retirementShare, a.otherBenefitsShare), wages);
  return {
    basePay: wages,
    payrollTaxes: A.name('payrollTaxes', levyTotal(A.part ? A.part(`y${year}`) : A, levies, wages), year),
    benefits: A.name('benefits', A.add(premium, shares), year),
    overhead: A.name('overhead', A.mul(a.overheadPerMonth, months), year),
  };
}

/** Σ rate × min(wages, base) over the levies: $165,000 under Social Security's 6.2 % up to $184,500 owes $10,230. */
function levyTotal<N>(A: Algebra<N>, levies: readonly LevyInput<N>[], wages: N): N {
  return A.sumOf(levies, (levy, i) => {
    const taxable = levy.base === null ? wages : A.min(wages, levy.base);
    return A.name('levy', A.mul(levy.rate, taxable), i);
  });
}

/** All lines of an employment cost, in dollars. */
export function employmentTotal<N>(A: Algebra<N>, cost: EmploymentCost<N>): N {
  return A.sum([cost.basePay, cost.payrollTaxes, cost.benefits, cost.overhead]);
}

/** Cost of one F5 worker in a horizon year, in dollars. */
export interface PlacementCost<N> {
  readonly weeklyRate: N;
  readonly coordination: N;
}

/**
 * Recurring cost of one F5 worker for `months` of horizon year `year`, in dollars.
 *
 * rate = weekly rate × 52 ÷ 12 × (1 + rate increase)^year × months;
 * coordination = hours a week × cost of a manager's hour × 52 ÷ 12 × (1 + annual raise)^year × months.
 * $600 a week for 12 months of year 0 gives $31,200. Source: MODEL.md 3; nothing is billed during a gap.
 */
export function placementCost<N>(
  A: Algebra<N>,
  seat: SeatInput<N>,
  months: N,
  year: number,
): PlacementCost<N> {
  const a = seat.assumptions;
  const growth = A.name('rateGrowth', A.pow(A.add(A.num(1), a.rateIncrease), year), year);
  const payGrowth = A.name('growth', A.pow(A.add(A.num(1), a.annualRaise), year), year);
  const weeks = A.name('weeks', A.div(A.mul(months, A.num(52)), A.num(12)), year);
  return {
    weeklyRate: A.name('rateYear', A.mul(A.mul(seat.weeklyRate, growth), weeks), year),
    coordination: A.name(
      'coordinationYear',
      A.mul(A.mul(A.mul(a.coordinationHoursPerWeek, a.managerHourCost), payGrowth), weeks),
      year,
    ),
  };
}

/** Both lines of a placement cost, in dollars. */
export function placementTotal<N>(A: Algebra<N>, cost: PlacementCost<N>): N {
  return A.add(cost.weeklyRate, cost.coordination);
}
