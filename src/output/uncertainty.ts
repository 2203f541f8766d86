/** Uncertain inputs for the screen: their list, the effect of each one, and the effect of the skeptical view. */
import { NAMES } from '../catalogue/fields.ts';
import { GRADES_IN_ORDER } from '../catalogue/grades.ts';
import { sensitivity } from '../model/analysis/sensitivity.ts';
import { skeptical } from '../model/analysis/skeptical.ts';
import type { UncertainInput } from '../model/analysis/uncertain.ts';
import type { Unit } from '../model/names.ts';
import type { ValueGrade } from '../model/provenance.ts';
import type { Evaluation } from '../scenario/evaluation.ts';
import type { Names } from '../scenario/names-of.ts';

export { createRange, type Range } from '../model/analysis/range.ts';

/** An uncertain input as it is shown: its name, unit, grade and range; with several ranges, that of the first place it has. */
export interface ShownInput {
  readonly key: UncertainInput['key'];
  /** The position of a rate or salary; null for an assumption. */
  readonly position: number | null;
  readonly label: string;
  readonly unit: Unit;
  readonly grade: ValueGrade;
  readonly default: number;
  readonly low: number;
  readonly high: number;
}

/** Effect of one input on the full saving, all others unchanged, in dollars. */
export interface ShownSwing {
  readonly input: ShownInput;
  readonly atLow: number;
  readonly atHigh: number;
}

/** Every uncertain input, one at a time, at both ends of its range; the largest swing first. */
export function swings(answer: Pick<Evaluation, 'scenario'>, names: Names): readonly ShownSwing[] {
  return sensitivity(answer.scenario).map(({ input, atLow, atHigh }) => ({
    input: shownInput(answer, input, names),
    atLow,
    atHigh,
  }));
}

/** One input that the skeptical view moves, which takes `taken` dollars off the saving. */
export interface ShownStep {
  readonly input: ShownInput;
  /** The values that move, each once: a position's own where it has one. */
  readonly moves: readonly { readonly from: number; readonly to: number }[];
  readonly taken: number;
}

/** Part of the full saving, in dollars, that the skeptical view takes off through inputs of one grade. */
export interface GradeStake {
  readonly grade: ValueGrade;
  readonly atStake: number;
}

/** The steps of the skeptical view, and the full saving that is left, in dollars. */
export interface Doubt {
  readonly steps: readonly ShownStep[];
  readonly left: number;
  /** Every grade in the scenario, strongest first; with `left`, they add up to the full saving. */
  readonly byGrade: readonly GradeStake[];
}

/** The skeptical view of an answer, step by step and by grade. */
export function doubt(answer: Pick<Evaluation, 'scenario'>, names: Names): Doubt {
  const view = skeptical(answer.scenario);
  const present = new Set(Object.values(answer.scenario.provenance).map(({ grade }) => grade));
  return {
    steps: view.steps.map(({ input, end, taken }) => {
      const moves = new Map(input.places.map(({ range }) => [`${range.default} ${range[end]}`, range]));
      return {
        input: shownInput(answer, input, names),
        moves: [...moves.values()].map((range) => ({ from: range.default, to: range[end] })),
        taken,
      };
    }),
    left: view.headline.full.savings,
    byGrade: GRADES_IN_ORDER.filter((grade) => present.has(grade)).map((grade) => ({
      grade,
      atStake: view.steps.reduce((sum, { input, taken }) => sum + (input.grade === grade ? taken : 0), 0),
    })),
  };
}

function shownInput(
  { scenario }: Pick<Evaluation, 'scenario'>,
  input: UncertainInput,
  names: Names,
): ShownInput {
  const { key, position, grade, places } = input;
  const { range } = places[0] as UncertainInput['places'][number];
  const name = NAMES[key];
  const several = position !== null && scenario.positions.length > 1;
  const label = several
    ? `${name.label}, ${names.role(scenario.positions[position]?.role ?? '')}`
    : name.label;
  return {
    key,
    position,
    label,
    unit: name.unit,
    grade,
    default: range.default,
    low: range.low,
    high: range.high,
  };
}
