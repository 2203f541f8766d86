import { type Bounds, type BreakEvenKey, breakEven } from '../model/analysis/break-evens.ts';
import type { Evaluation } from './evaluation.ts';
import { FIELDS } from './index.ts';

/** Where the answer would change if one input alone were another. */
export interface TippingPoint {
  readonly key: BreakEvenKey;
  /** What it is now: of rates and salaries the first position's, else the assumption; null where positions differ. */
  readonly present: number | null;
  /** Where full savings are 0, in the same unit; null where no value in the range changes the answer. */
  readonly value: number | null;
  /** Of several positions, the factor on all rates or salaries at that point; null for one position or an assumption. */
  readonly factor: number | null;
  readonly range: Bounds;
}

const KEYS: readonly BreakEvenKey[] = [
  'weeklyRate',
  'baseSalary',
  'f5RelativeOutput',
  'coordinationHoursPerWeek',
  'f5DaysToStart',
  'misHireProbability',
  'f5MisHireProbability',
];

/** Every input that could turn the answer, each alone. */
export function tippingPoints(answer: Evaluation): readonly TippingPoint[] {
  return KEYS.map((key) =>
    key === 'weeklyRate' || key === 'baseSalary' ? ofPay(answer, key) : ofAssumption(answer, key),
  );
}

function ofPay({ scenario }: Evaluation, key: 'weeklyRate' | 'baseSalary'): TippingPoint {
  const { min, max } = FIELDS[key];
  const values = scenario.positions.map((seats) => seats[key]);
  const present = values[0] as number;
  const bounds = { min: min / Math.min(...values), max: max / Math.max(...values) };
  const factor = breakEven(scenario, key, { min: Math.min(1, bounds.min), max: Math.max(1, bounds.max) }, 1);
  return {
    key,
    present,
    value: factor === null ? null : factor * present,
    factor: scenario.positions.length > 1 ? factor : null,
    range: { min, max },
  };
}

function ofAssumption(
  { scenario }: Evaluation,
  key: Exclude<BreakEvenKey, 'weeklyRate' | 'baseSalary'>,
): TippingPoint {
  const { min, max } = FIELDS[key];
  const values = scenario.positions.map((seats) => seats.assumptions?.[key] ?? scenario.assumptions[key]);
  const [first = 0] = values;
  return {
    key,
    present: values.every((value) => value === first) ? first : null,
    value: breakEven(scenario, key, { min, max }, first),
    factor: null,
    range: { min, max },
  };
}
