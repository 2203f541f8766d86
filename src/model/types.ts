/** The record the model reads and the record it returns. Money is U.S. dollars, unrounded; shares are decimals. */

/** Ids of the assumptions, in the catalogue's order. */
export const ASSUMPTION_IDS = [
  'annualRaise',
  'bonusShare',
  'healthPerYear',
  'retirementShare',
  'otherBenefitsShare',
  'overheadPerMonth',
  'equipmentPerSeat',
  'agencyFeeShare',
  'inHouseCostPerHire',
  'interviewHours',
  'interviewHourCost',
  'onboardingPerHire',
  'usDaysToFill',
  'f5DaysToStart',
  'rampMonths',
  'valueMultiple',
  'misHireProbability',
  'f5MisHireProbability',
  'misHireMonths',
  'misHireOutput',
  'severanceWeeks',
  'f5ReplacementDays',
  'rateIncrease',
  'f5RelativeOutput',
  'coordinationHoursPerWeek',
  'managerHourCost',
  'discountRate',
] as const;

export type AssumptionId = (typeof ASSUMPTION_IDS)[number];

/** One value for every assumption; the unit of each stands in the catalogue of fields. */
export type Assumptions<N = number> = Readonly<Record<AssumptionId, N>>;

/** Seats of one kind. `weeklyRate` in $/week, `baseSalary` in $/year. */
export interface Position {
  readonly role: string;
  readonly headcount: number;
  readonly weeklyRate: number;
  readonly baseSalary: number;
  /** Overrides for this position alone. */
  readonly assumptions?: Partial<Assumptions>;
}

/** An employer payroll levy: `rate` × yearly wages up to `base` dollars (null = no cap). */
export interface Levy {
  readonly id: string;
  readonly label: string;
  readonly rate: number;
  readonly base: number | null;
}

/** Everything the model reads: no clock, no random source, no data file. */
export interface Scenario {
  /** 6…60, whole months from the day the decision is taken. */
  readonly horizonMonths: number;
  readonly positions: readonly Position[];
  readonly levies: readonly Levy[];
  readonly assumptions: Assumptions;
}

export const US_CASH_LINES = [
  'basePay',
  'payrollTaxes',
  'benefits',
  'overhead',
  'recruiting',
  'onboarding',
] as const;
export const F5_CASH_LINES = ['weeklyRate', 'coordination'] as const;
export const CAPACITY_LINES = ['delayStart', 'delayRampUp', 'delayOutput'] as const;
export const RISK_LINES = ['misHireCash', 'misHireDelay'] as const;

export type Side = 'us' | 'f5';
export type Ledger = 'cash' | 'capacity' | 'risk';
export type UsCashLine = (typeof US_CASH_LINES)[number];
export type F5CashLine = (typeof F5_CASH_LINES)[number];
export type CapacityLine = (typeof CAPACITY_LINES)[number];
export type RiskLine = (typeof RISK_LINES)[number];
export type WorkLine = CapacityLine | RiskLine;
export type UsLine = UsCashLine | WorkLine;
export type F5Line = F5CashLine | WorkLine;

/** One side's ledgers over the horizon, all seats, in dollars unless a name says months. */
export interface SideResults<Line extends string = UsLine | F5Line> {
  readonly lines: Readonly<Record<Line, number>>;
  readonly cash: number;
  readonly capacity: number;
  readonly risk: number;
  readonly full: number;
  readonly workedMonths: number;
  readonly deliveredMonths: number;
  /** Recurring cost of a full first year, all seats. */
  readonly runRate: number;
  readonly monthlyCash: readonly number[];
  readonly monthlyFull: readonly number[];
}

/** What F5 saves under one lens; shares are null when their divisor is 0. */
export interface Lens {
  readonly savings: number;
  readonly savingsShare: number | null;
  readonly roi: number | null;
  readonly npv: number;
  /** First month from whose end on F5's running total stays at or below the U.S. one; null if there is none. */
  readonly breakEvenMonth: number | null;
}

export interface BreakEven {
  readonly rateMultiple: number | null;
  readonly salaryMultiple: number | null;
  readonly output: number | null;
}

export interface Results {
  readonly headcount: number;
  readonly us: SideResults<UsLine>;
  readonly f5: SideResults<F5Line>;
  readonly cash: Lens;
  readonly full: Lens;
  readonly usWeekly: number | null;
  readonly f5Weekly: number | null;
  readonly breakEven: BreakEven;
}
