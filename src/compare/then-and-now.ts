import type { EditionFigures } from '../edition/figures.ts';
import { type Explanation, explain } from '../model/explain.ts';
import type { LineId } from '../model/lines.ts';
import { STEP_NAMES } from '../model/names.ts';
import { CAPACITY_LINES, F5_CASH_LINES, RISK_LINES, US_CASH_LINES } from '../model/types.ts';
import { type Choices, type Issue, type Resolved, resolve } from '../scenario/index.ts';
import { carryOver } from './carry-over.ts';
import { type InputChange, inputChanges } from './input-changes.ts';

export type { InputChange } from './input-changes.ts';

/** One figure of the results on both editions, in dollars, with the changed inputs that its formula reads. */
export interface LineChange {
  readonly id: LineId;
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly reasons: readonly InputChange[];
}

/** A quotation beside the same choices on a newer edition. */
export interface ThenAndNow {
  /** The choices as the newer edition takes them. */
  readonly choices: Choices;
  readonly scenario: Resolved;
  readonly dropped: readonly Issue[];
  readonly inputs: readonly InputChange[];
  /** Every line in reading order, those that stay the same too. */
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
 * What a scenario quoted on one edition comes to on a newer one, line by line; both with state pay. Null where the newer
 * one has none of its roles.
 */
export function thenAndNow(
  quoted: Resolved,
  then: EditionFigures,
  now: EditionFigures,
  choices: Choices,
): ThenAndNow | null {
  const carried = carryOver(then, now, choices);
  if (!carried) return null;
  const scenario = resolve(now, carried.choices);
  const inputs = inputChanges(quoted, scenario, carried.kept);
  const lines = LINES.map((id) => {
    const [before, after] = [explain(quoted, id), explain(scenario, id)];
    const [read, readNow] = [inputPaths(before), inputPaths(after)];
    return {
      id,
      label: STEP_NAMES[id]?.label ?? id,
      before: before.value ?? 0,
      after: after.value ?? 0,
      reasons: inputs.filter(
        ({ beforePaths, afterPaths }) =>
          beforePaths.some((path) => read.has(path)) || afterPaths.some((path) => readNow.has(path)),
      ),
    };
  });
  return { choices: carried.choices, scenario, dropped: carried.dropped, inputs, lines };
}

/** The places of the scenario that a formula reads. */
function inputPaths(tree: Explanation): ReadonlySet<string> {
  const nodes = new Set<Explanation>([tree]);
  const paths = new Set<string>();
  for (const node of nodes) {
    if (node.kind === 'input') paths.add(node.path);
    else if (node.kind === 'formula') for (const part of node.parts) nodes.add(part);
  }
  return paths;
}
