import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { EditionFigures } from '../edition/figures.ts';
import type { Evaluation } from '../scenario/evaluation.ts';
import { type RoundedFigures, roundedFigures } from '../words/rounded-figures.ts';
import type { Session } from './session/session.ts';

export type { Surface } from '../link/index.ts';

/** Assumptions behind the figures on screen: as entered, all at their defaults, or the skeptical view's. */
export type Case = 'entered' | 'typical' | 'skeptical';

/** What is counted: cash, or cash, lost work and mis-hire risk. */
export type Measure = 'cash' | 'full';

/** How sure the answer is, by measure; calculated after the first answer. */
export interface Sure {
  /** 10th and 90th percentile of the saving, whole dollars; null in the skeptical view. */
  readonly range: Readonly<Record<Measure, readonly [number, number]>> | null;
  /** How many times today's rates F5 could charge before the saving is 0; null if there is no such rate. */
  readonly rateMultiple: Readonly<Record<Measure, number | null>>;
}

/** Evaluates the entered scenario in a case; a missing case shows the scenario as entered. */
export type CaseEvaluations = Partial<
  Readonly<Record<Case, (entered: Evaluation, edition: EditionFigures) => Evaluation>>
>;

/** One evaluation on screen and its figures in whole dollars. */
export interface Displayed {
  readonly displayed: ReadonlySignal<Evaluation>;
  readonly rounded: ReadonlySignal<RoundedFigures>;
}

/** State of the display for a session. */
export interface Display extends Displayed {
  readonly caseInForce: Signal<Case>;
  readonly measure: Signal<Measure>;
  /** Null until it is calculated for the answer on screen. */
  readonly sure: Signal<Sure | null>;
  /** Evaluators of the other cases; empty until they load, after the first answer. */
  readonly cases: Signal<CaseEvaluations>;
}

/** Creates the display of a session's answer in the current case. */
export function createDisplay(
  { answer, edition }: Session,
  { caseInForce, measure }: { readonly caseInForce: Signal<Case>; readonly measure: Signal<Measure> },
): Display {
  const cases = signal<CaseEvaluations>({});
  const displayed = computed(() => {
    const entered = answer.value;
    return cases.value[caseInForce.value]?.(entered, edition.value) ?? entered;
  });
  return { caseInForce, measure, cases, sure: signal(null), ...withRounded(displayed) };
}

/** An evaluation with its displayed figures. */
export function withRounded(displayed: ReadonlySignal<Evaluation>): Displayed {
  return { displayed, rounded: computed(() => roundedFigures(displayed.value.headline)) };
}
