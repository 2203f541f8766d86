import { type Bounds, type BreakEvenKey, breakEven } from '../model/analysis/break-evens.ts';
import type { Evaluation } from './evaluation.ts';
import { FIELDS } from './index.ts';

/** Break-even of one assumption, all else unchanged. */
export interface BreakEvenPoint {
  readonly key: BreakEvenKey;
  /** Current value; null if positions differ. */
  readonly present: number | null;
  /** Value at which full savings are 0, in the same unit; null if no value in the range changes the answer. */
  readonly value: number | null;
  readonly range: Bounds;
}

const KEYS: readonly BreakEvenKey[] = [
  'coordinationHoursPerWeek',
  'f5DaysToStart',
  'misHireProbability',
  'f5MisHireProbability',
];

/** Break-evens of the assumptions that could change the answer, one at a time. Rate, salary and output have theirs in the results. */
export function breakEvenPoints({ scenario }: Evaluation): readonly BreakEvenPoint[] {
  return KEYS.map((key) => {
    const { min, max } = FIELDS[key];
    const values = scenario.positions.map(
      ({ assumptions }) => assumptions?.[key] ?? scenario.assumptions[key],
    );
    const [first = 0] = values;
    return {
      key,
      present: values.every((value) => value === first) ? first : null,
      value: breakEven(scenario, key, { min, max }, first),
      range: { min, max },
    };
  });
}
