import { CAPACITY_LINES, F5_CASH_LINES, RISK_LINES, US_CASH_LINES } from '../../catalogue/parts/first.ts';
import type { EditionFigures } from '../../edition/figures.ts';
import { calculate } from '../../model/calculate.ts';
import { figureOf, type LineId } from '../../model/lines.ts';
import { STEP_NAMES } from '../../model/names.ts';
import type { Results } from '../../model/types.ts';
import { type Choices, type Issue, type Resolved, resolve } from '../index.ts';
import { carryOver } from './carry-over.ts';
import { type InputChange, inputChanges } from './input-changes.ts';
import { withOther } from './with-other.ts';

export type { InputChange } from './input-changes.ts';

/** One figure of the results on both editions, in dollars, with the changed inputs that move it. */
export interface LineChange {
  readonly id: LineId;
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly reasons: readonly InputChange[];
}

/** A quotation next to the same choices on a newer edition. */
export interface EditionDiff {
  /** The choices on the newer edition. */
  readonly choices: Choices;
  readonly scenario: Resolved;
  readonly dropped: readonly Issue[];
  readonly inputs: readonly InputChange[];
  /** Every line in reading order, including unchanged ones. */
  readonly lines: readonly LineChange[];
}

const WORK = [...CAPACITY_LINES, ...RISK_LINES] as const;

/** The ledgers' lines of both sides, their sums, and both savings. */
const LINES: readonly LineId[] = [
  ...[...US_CASH_LINES, 'cash' as const, ...WORK, 'full' as const].map((id) => `us.${id}` as const),
  ...[...F5_CASH_LINES, 'cash' as const, ...WORK, 'full' as const].map((id) => `f5.${id}` as const),
  'cash.savings',
  'full.savings',
];

/**
 * Compares a scenario quoted on one edition with a newer edition, line by line; both with state pay. An input is a reason
 * for a line if it moves the line by itself, when put into the quotation or removed from the newer figures. An input
 * without effect (a wage base above the salary) is not a reason. Null if the newer edition has none of the roles.
 */
export function editionDiff(
  quoted: Resolved,
  then: EditionFigures,
  now: EditionFigures,
  choices: Choices,
): EditionDiff | null {
  const carried = carryOver(then, now, choices);
  if (!carried) return null;
  const scenario = resolve(now, carried.choices);
  const inputs = inputChanges(quoted, scenario, carried.kept);
  const [before, after] = [calculate(quoted), calculate(scenario)];
  const alone = inputs.map((input) => ({
    input,
    put: calculate(withOther(quoted, input, 'before')),
    taken: calculate(withOther(scenario, input, 'after')),
  }));
  const lines = LINES.map((id) => ({
    id,
    label: STEP_NAMES[id]?.label ?? id,
    before: lineOf(before, id),
    after: lineOf(after, id),
    reasons: alone
      .filter(
        ({ put, taken }) =>
          differ(lineOf(put, id), lineOf(before, id)) || differ(lineOf(taken, id), lineOf(after, id)),
      )
      .map(({ input }) => input),
  }));
  return { choices: carried.choices, scenario, dropped: carried.dropped, inputs, lines };
}

/** True if the difference is at least a cent, since sums in another order differ in their last bits. */
export function differ(a: number, b: number): boolean {
  return Math.round(a * 100) !== Math.round(b * 100);
}

function lineOf(results: Results, id: LineId): number {
  return figureOf(results, id) ?? 0;
}
