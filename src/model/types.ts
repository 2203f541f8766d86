/** The record the model reads and the record it returns. Money is U.S. dollars, unrounded; shares are decimals. */

import type { AssumptionId } from '../catalogue/assumptions.ts';
import type { CapacityLine, F5CashLine, RiskLine, UsCashLine } from '../catalogue/lines.ts';

export type { AssumptionId } from '../catalogue/assumptions.ts';
export type { Ledger } from '../catalogue/ledger-labels.ts';
export type { CapacityLine, F5CashLine, RiskLine, UsCashLine } from '../catalogue/lines.ts';
export { ASSUMPTION_IDS } from '../catalogue/parts/first.ts';
export type { Side } from '../catalogue/sides.ts';

/** One value for every assumption; the unit of each is in the catalog. */
export type Assumptions<N = number> = Readonly<Record<AssumptionId, N>>;

/** Seats of one kind. `weeklyRate` in $/week, `baseSalary` in $/year. */
export interface Position {
  readonly role: string;
  readonly headcount: number;
  readonly weeklyRate: number;
  readonly baseSalary: number;
  /** Whole months from the plan's decision to this position's, 0…horizon − 1; 0 if absent. */
  readonly startMonth?: number;
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

export type WorkLine = CapacityLine | RiskLine;
export type UsLine = UsCashLine | WorkLine;
export type F5Line = F5CashLine | WorkLine;

/** One side's ledgers over the horizon, all seats, in dollars unless a name says months. */
export interface SideResults<Line extends string = UsLine | F5Line> {
  readonly lines: Readonly<Record<Line, number>>;
  readonly cash: number;
  /** Value of the work that is not done: empty seat, ramp-up, lower output. */
  readonly capacity: number;
  /** Cost of a mis-hire × its chance; below 0 if the pay that an empty seat saves outweighs it. */
  readonly risk: number;
  /** All three. */
  readonly full: number;
  /** Months in the seat. */
  readonly workedMonths: number;
  /** Months in the seat, less those lost to ramp-up and lower output. */
  readonly deliveredMonths: number;
  /** Recurring cost of a full first year, all seats. */
  readonly runRate: number;
  /** By month of the horizon, the first at 0; they add up to `cash` and `full`. */
  readonly monthlyCash: readonly number[];
  readonly monthlyFull: readonly number[];
}

/** F5's savings under one lens, cash only or all three ledgers; shares are null if their divisor is 0. MODEL.md 5. */
export interface Lens {
  /** U.S. cost less F5's, in dollars; below 0 if F5 costs more. */
  readonly savings: number;
  /** Savings ÷ U.S. cost. */
  readonly savingsShare: number | null;
  /** Savings ÷ F5's cost. */
  readonly roi: number | null;
  /** Present value of the monthly savings, in dollars. */
  readonly npv: number;
  /** First month from whose end on F5's running total stays at or below the U.S. one; null if there is none. */
  readonly breakEvenMonth: number | null;
}

/** Points at which F5 stops being cheaper; null if there is none. MODEL.md 5. */
export interface BreakEven {
  /** How many times today's weekly rates F5 could charge before the cash savings are 0. */
  readonly cashRateMultiple: number | null;
  /** How many times today's weekly rates F5 could charge before the full savings are 0. */
  readonly rateMultiple: number | null;
  /** The factor on all base salaries at which the full savings are 0, from 0.01 to 10. */
  readonly salaryMultiple: number | null;
  /** The F5 worker's output over a U.S. hire's at which a dollar of cash buys the same work on both sides. */
  readonly output: number | null;
}

/** Both sides' cost of one position, all its seats, and what F5 saves, in dollars. */
export interface PositionResults<N = number> {
  readonly us: Readonly<Record<'cash' | 'full', N>>;
  readonly f5: Readonly<Record<'cash' | 'full', N>>;
  readonly cash: { readonly savings: N };
  readonly full: { readonly savings: N };
}

/** Cost of both ways to fill the seats over the horizon, all seats, in dollars. MODEL.md 5. */
export interface Results {
  readonly headcount: number;
  readonly us: SideResults<UsLine>;
  readonly f5: SideResults<F5Line>;
  /** The cash ledger only. */
  readonly cash: Lens;
  /** Cash, lost work and mis-hire risk. */
  readonly full: Lens;
  /** Cost of a week of work, in $/week; null if nobody works within the horizon. */
  readonly usWeekly: number | null;
  readonly f5Weekly: number | null;
  readonly breakEven: BreakEven;
  /** In the order of the positions; they add up to the totals. */
  readonly byPosition: readonly PositionResults[];
}
