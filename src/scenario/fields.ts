import type { Unit } from '../model/names.ts';
import { ASSUMPTION_IDS, type AssumptionId } from '../model/types.ts';

export type NumberKey = 'headcount' | 'weeklyRate' | 'baseSalary' | 'horizonMonths' | AssumptionId;

/** A number that can be set: the form, validation, the link and the docs all read this. */
export interface NumberField {
  readonly key: NumberKey;
  readonly kind: 'whole' | 'decimal';
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** One press of an arrow key. */
  readonly step: number;
  /** Its name in links; never reused for another meaning. */
  readonly code: string;
}

const decimal = (
  key: NumberKey,
  code: string,
  unit: Unit,
  max: number,
  step: number,
  min = 0,
): NumberField => ({ key, kind: 'decimal', unit, min, max, step, code });

const whole = (
  key: NumberKey,
  code: string,
  unit: Unit,
  min: number,
  max: number,
  step: number,
): NumberField => ({ key, kind: 'whole', unit, min, max, step, code });

/** Every number of a scenario, in the catalogue's order. Bounds keep out slips of the pen, not opinions. */
export const FIELDS: Readonly<Record<NumberKey, NumberField>> = byKey([
  whole('horizonMonths', 'm', 'months', 6, 60, 1),
  whole('headcount', 'h', 'people', 1, 1000, 1),
  decimal('weeklyRate', 'r', 'USD/week', 10_000, 5, 100),
  decimal('baseSalary', 'b', 'USD/year', 5_000_000, 1000, 1000),
  decimal('annualRaise', 'ar', 'share/year', 0.5, 0.001),
  decimal('bonusShare', 'bo', 'share', 3, 0.01),
  decimal('healthPerYear', 'he', 'USD/year', 100_000, 100),
  decimal('retirementShare', 're', 'share', 0.5, 0.001),
  decimal('otherBenefitsShare', 'ot', 'share', 1, 0.001),
  decimal('overheadPerMonth', 'ov', 'USD/month', 20_000, 10),
  decimal('equipmentPerSeat', 'eq', 'USD', 100_000, 100),
  decimal('agencyFeeShare', 'ag', 'share', 1, 0.01),
  decimal('inHouseCostPerHire', 'ih', 'USD/hire', 500_000, 100),
  decimal('interviewHours', 'iv', 'hours/hire', 1000, 1),
  decimal('interviewHourCost', 'ic', 'USD/hour', 1000, 1),
  decimal('onboardingPerHire', 'on', 'USD/hire', 200_000, 100),
  decimal('usDaysToFill', 'uf', 'days', 730, 1),
  decimal('f5DaysToStart', 'ff', 'days', 730, 1),
  decimal('rampMonths', 'ra', 'months', 24, 0.5),
  decimal('valueMultiple', 'vm', 'ratio', 10, 0.1),
  decimal('misHireProbability', 'mp', 'share', 1, 0.01),
  decimal('f5MisHireProbability', 'fp', 'share', 1, 0.01),
  decimal('misHireMonths', 'mm', 'months', 24, 0.5),
  decimal('misHireOutput', 'mo', 'share', 1, 0.05),
  decimal('severanceWeeks', 'sw', 'weeks', 104, 1),
  decimal('f5ReplacementDays', 'fr', 'days', 365, 1),
  decimal('rateIncrease', 'ri', 'share/year', 0.5, 0.001),
  decimal('f5RelativeOutput', 'fo', 'ratio', 3, 0.05),
  decimal('coordinationHoursPerWeek', 'co', 'hours/week', 40, 0.5),
  decimal('managerHourCost', 'mc', 'USD/hour', 1000, 1),
  decimal('discountRate', 'di', 'share/year', 1, 0.005),
]);

/** Bounds of a levy's own rate, a share of wages. */
export const LEVY_RATE = { min: 0, max: 0.3, step: 0.0001 } as const;

/** Fields of a position, in the order in which links name them. */
export const POSITION_KEYS = ['headcount', 'weeklyRate', 'baseSalary'] as const;

/** Assumption ids in the catalogue's order. */
export const ASSUMPTION_KEYS: readonly AssumptionId[] = ASSUMPTION_IDS;

/** What a position cannot have of its own: the savings of all positions are discounted together (MODEL.md 5). */
export function isTeamWide(id: AssumptionId): boolean {
  return id === 'discountRate';
}

function byKey(fields: readonly NumberField[]): Readonly<Record<NumberKey, NumberField>> {
  return Object.fromEntries(fields.map((field) => [field.key, field])) as Record<NumberKey, NumberField>;
}
