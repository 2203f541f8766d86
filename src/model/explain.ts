import { type Address, addressText, type InputPath } from './address.ts';
import type { Algebra, Part } from './algebra.ts';
import { modelInput } from './input.ts';
import {
  type FigureId,
  isDifferenceId,
  isLineId,
  isMonthId,
  isPositionId,
  LINE_IDS,
  type LineId,
  lineOf,
  partsOf,
} from './lines.ts';
import { inputName, type Naming, stepName } from './name-of.ts';
import type { Unit } from './names.ts';
import { type Operation, operate, stepwise } from './operation.ts';
import type { Provenance, ValueGrade } from './provenance.ts';
import type { Scenario } from './types.ts';

/** A formula as a tree. A part that is used twice is the same object twice. Undefined values (÷ 0) are null. */
export type Explanation =
  | { readonly kind: 'constant'; readonly label: string; readonly value: number; readonly unit: null }
  | {
      readonly kind: 'input';
      readonly path: InputPath;
      readonly label: string;
      readonly value: number;
      readonly unit: Unit;
      /** Null if the scenario has no provenance. */
      readonly provenance: Provenance | null;
      /** Key of the edition's sources, or null. */
      readonly source: string | null;
    }
  | {
      readonly kind: 'formula';
      /** Null for a step that is only a part of the step above it. */
      readonly id: string | null;
      readonly label: string;
      readonly value: number | null;
      readonly unit: Unit | null;
      readonly operation: Operation;
      /** Only for `pow`. */
      readonly exponent?: number;
      readonly parts: readonly Explanation[];
    };

type ScenarioWithProvenance = Scenario & { readonly provenance?: Readonly<Record<InputPath, Provenance>> };

/**
 * The formula behind one figure, from the same definition that computes it: labels, values, units and sources.
 * `lineId` is a path of the results such as `us.basePay`, `f5.cash`, `full.savings` or `byPosition.0.us.cash`,
 * `difference.` and a line, or a running total such as `us.cashToMonth.7`; a bare line name works where one side alone has it (`basePay`,
 * `weeklyRate`). `roleName` says what a role is called. Throws a RangeError naming the known ids for any other text.
 */
export function explain(
  scenario: ScenarioWithProvenance,
  lineId: LineId | (string & {}),
  roleName: (id: string) => string = (id) => id,
): Explanation {
  const id = findLine(lineId, scenario);
  const input = modelInput(scenario, (value, at) => inputOf(scenario, value, at));
  return lineOf(explaining({ scenario, roleName }), input, id);
}

/** Recomputes an explanation from its leaves alone; equals its `value`. Null where a divisor is 0. */
export function evaluate(tree: Explanation): number | null {
  return finite(evaluateNode(tree, new Map()));
}

function evaluateNode(node: Explanation, done: Map<Explanation, number>): number {
  if (node.kind !== 'formula') return node.value;
  const known = done.get(node);
  if (known !== undefined) return known;
  const values = node.parts.map((part) => evaluateNode(part, done));
  const value = operate(node.operation, values, node.exponent);
  done.set(node, value);
  return value;
}

function findLine(text: string, { horizonMonths, positions }: Scenario): FigureId {
  if (isLineId(text) || isDifferenceId(text)) return text;
  if (isMonthId(text, horizonMonths) || isPositionId(text, positions.length)) return text;
  const short = LINE_IDS.filter((id) => id === text.replace('.lines.', '.') || partsOf(id).name === text);
  if (short.length === 1) return short[0] as LineId;
  throw new RangeError(
    `"${text}" is not a figure of the results; known are ${LINE_IDS.join(', ')} and difference.basePay, us.cashToMonth.1 and their like`,
  );
}

function inputOf(scenario: ScenarioWithProvenance, value: number, at: Address): Explanation {
  const path = addressText(at);
  const provenance = scenario.provenance?.[path] ?? null;
  const { label, unit } = inputName(at, scenario);
  const ofRole = 'position' in at && at.position !== null && scenario.positions.length > 1;
  const name = { label: ofRole ? `${label} in role ${at.position + 1}` : label, unit };
  return { kind: 'input', path, value, ...name, provenance, source: provenance?.source ?? null };
}

/** The reader of the model that keeps how every value is made, with names and units. */
function explaining(naming: Naming, parts: readonly Part[] = []): Algebra<Explanation> {
  return {
    ...stepwise(step),
    num: (value) => ({ kind: 'constant', label: String(value), value, unit: null }),
    name: (key, of, index) => {
      // A name around an input or another name becomes a sum of one part.
      const named = of.kind === 'formula' && of.id === null ? of : step('sum', [of]);
      return { ...named, id: key, ...stepName(key, index, naming, parts) };
    },
    part: (part) => explaining(naming, [...parts, part]),
  };
}

function step(operation: Operation, parts: readonly Explanation[], exponent?: number): Step {
  const values = parts.map(({ value }) => value ?? Number.NaN);
  return {
    kind: 'formula',
    id: null,
    label: OPERATION_LABELS[operation],
    value: finite(operate(operation, values, exponent)),
    unit: null,
    operation,
    ...(exponent === undefined ? {} : { exponent }),
    parts,
  };
}

type Step = Extract<Explanation, { kind: 'formula' }>;

const OPERATION_LABELS: Readonly<Record<Operation, string>> = {
  sum: 'Sum',
  sub: 'Difference',
  mul: 'Product',
  div: 'Quotient',
  ratio: 'Quotient',
  min: 'The smaller of the two',
  max: 'The larger of the two',
  ifLess: 'The third if the first is less than the second, else the fourth',
  pow: 'Power',
  root12: 'Twelfth root',
};

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Grades of the inputs of a figure, each once. */
export function gradesIn(tree: Explanation): ReadonlySet<ValueGrade> {
  const seen = new Set<Explanation>([tree]);
  const grades = new Set<ValueGrade>();
  for (const node of seen) {
    if (node.kind === 'formula') for (const part of node.parts) seen.add(part);
    else if (node.kind === 'input' && node.provenance) grades.add(node.provenance.grade);
  }
  return grades;
}
