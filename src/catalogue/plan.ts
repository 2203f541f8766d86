import type { AssumptionId } from './assumptions.ts';
import type { Field } from './field.ts';

/** A number of one position. */
export type PositionKey = 'headcount' | 'weeklyRate' | 'baseSalary' | 'startMonth';

/** A number of the whole plan. */
export type PlanKey = 'horizonMonths' | 'employees';

/** Every number that can be set. */
export type NumberKey = PlanKey | PositionKey | AssumptionId;

/** A number of the plan that is not an assumption. */
export interface PlanNumber {
  readonly label: string;
  /** A plain question whose answer replaces the default. */
  readonly ask: string;
  readonly field: Field;
}

export const PLAN: Readonly<Record<PlanKey | PositionKey, PlanNumber>> = {
  horizonMonths: {
    label: 'Horizon',
    ask: 'Over how many months would you compare?',
    field: { code: 'm', unit: 'months', min: 6, max: 60, step: 1, whole: true },
  },
  employees: {
    label: 'Company size',
    ask: 'How many people does your company employ in all?',
    field: { code: 'n', unit: 'people', min: 1, max: 5_000_000, step: 1, whole: true },
  },
  headcount: {
    label: 'People',
    ask: 'How many people would you hire for this role?',
    field: { code: 'h', unit: 'people', min: 1, max: 1000, step: 1, whole: true },
  },
  weeklyRate: {
    label: 'F5 weekly rate',
    ask: 'Which weekly rate has F5 quoted for this role?',
    field: { code: 'r', unit: 'USD/week', min: 100, max: 10_000, step: 5 },
  },
  baseSalary: {
    label: 'Base salary',
    ask: 'What base salary would you offer for this role?',
    field: { code: 'b', unit: 'USD/year', min: 1000, max: 5_000_000, step: 1000 },
  },
  startMonth: {
    label: 'Starts after',
    ask: 'In how many months would you decide on this role?',
    field: { code: 't', unit: 'months', min: 0, max: 59, step: 1, whole: true },
  },
};

/** Bounds of a typed levy rate, a share of wages. */
export const LEVY_RATE = { unit: 'share', min: 0, max: 0.3, step: 0.0001 } as const;
