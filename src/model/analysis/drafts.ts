import { type ModelInput, modelInput, type SeatInput } from '../input.ts';
import type { ResolvedScenario } from '../provenance.ts';
import type { AssumptionId } from '../types.ts';
import { type Range, type UncertainInput, uncertainInputs } from './uncertain.ts';

/** One kind of seat whose uncertain values can be set, so that a look at other values costs no scenario. */
export interface Draft extends Omit<SeatInput<number>, 'weeklyRate' | 'baseSalary' | 'assumptions'> {
  weeklyRate: number;
  baseSalary: number;
  readonly assumptions: Record<AssumptionId, number>;
}

/** A place that one uncertain input reaches: a kind of seat, and its range there. */
export interface Target {
  readonly seat: number;
  readonly range: Range;
}

/** The uncertain inputs of a scenario and where each of them reaches the seats. */
export interface Uncertain {
  readonly input: ModelInput<number>;
  readonly inputs: readonly (UncertainInput & { readonly targets: readonly Target[] })[];
  drafts(): Draft[];
}

export function uncertainOf(scenario: ResolvedScenario): Uncertain {
  const input = modelInput(scenario, (value) => value);
  const { positions } = scenario;
  /** A seat's own range, or that of all positions if the seat has no override. */
  const targetsOf = ({ key, places }: UncertainInput) =>
    [...positions.keys()].flatMap((seat) => {
      const own = places.find(({ position }) => position === seat);
      const shared = places.find(({ position }) => position === null);
      const found = own ?? (key in (positions[seat]?.assumptions ?? {}) ? undefined : shared);
      return found ? [{ seat, range: found.range }] : [];
    });
  return {
    input,
    inputs: uncertainInputs(scenario).map((uncertain) => ({ ...uncertain, targets: targetsOf(uncertain) })),
    drafts: () => input.seats.map((seat) => ({ ...seat, assumptions: { ...seat.assumptions } })),
  };
}

/** Sets one uncertain input in every seat that it reaches. */
export function setInput(
  drafts: readonly Draft[],
  key: UncertainInput['key'],
  targets: readonly Target[],
  pick: (range: Range) => number,
): void {
  for (const { seat, range } of targets) holderOf(drafts[seat] as Draft, key)[key] = pick(range);
}

/** The part of a draft in which an uncertain input has its value. */
export function holderOf(
  draft: Draft,
  key: UncertainInput['key'],
): Partial<Record<UncertainInput['key'], number>> {
  return key === 'weeklyRate' || key === 'baseSalary' ? draft : draft.assumptions;
}
