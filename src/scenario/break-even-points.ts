import { type Bounds, type BreakEvenKey, breakEven } from '../model/analysis/break-evens.ts';
import type { Evaluation } from './evaluation.ts';
import { FIELDS } from './index.ts';

/** Break-even of one input, all others unchanged. */
export interface BreakEvenPoint {
  readonly key: BreakEvenKey;
  /** Current value: for rates and salaries that of the first position, otherwise the assumption; null if positions differ. */
  readonly present: number | null;
  /** Value at which full savings are 0, in the same unit; null if no value in the range changes the answer. */
  readonly value: number | null;
  /** With several positions, the factor on all rates or salaries at that point; null for one position or an assumption. */
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

/** Break-evens of every input that could change the answer, one at a time. */
export function breakEvenPoints(answer: Evaluation): readonly BreakEvenPoint[] {
  return KEYS.map((key) =>
    key === 'weeklyRate' || key === 'baseSalary' ? ofPay(answer, key) : ofAssumption(answer, key),
  );
}

function ofPay({ scenario }: Evaluation, key: 'weeklyRate' | 'baseSalary'): BreakEvenPoint {
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
): BreakEvenPoint {
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
