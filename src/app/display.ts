import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { EditionFigures } from '../edition/figures.ts';
import type { Evaluation } from '../scenario/evaluation.ts';
import { type RoundedFigures, roundedFigures } from '../words/rounded-figures.ts';
import type { Session } from './session/session.ts';

/** Assumptions behind the figures on screen: as entered, all at their defaults, or the skeptical view's. */
export type Case = 'entered' | 'typical' | 'skeptical';

/** Extent and size of the calculator; the attribute `view`. */
export type Layout = 'full' | 'compact' | 'presenter';

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
  /** Full savings in the skeptical view, whole dollars; null until the rest of the screen has calculated it. */
  readonly skepticalSaving: Signal<number | null>;
  /** Evaluators of the other cases; empty until they load, after the first answer. */
  readonly cases: Signal<CaseEvaluations>;
}

/** Creates the display of a session's answer in the current case. */
export function createDisplay({ answer, edition }: Session, caseInForce: Signal<Case>): Display {
  const cases = signal<CaseEvaluations>({});
  const displayed = computed(() => {
    const entered = answer.value;
    return cases.value[caseInForce.value]?.(entered, edition.value) ?? entered;
  });
  return { caseInForce, cases, skepticalSaving: signal(null), ...withRounded(displayed) };
}

/** An evaluation with its displayed figures. */
export function withRounded(displayed: ReadonlySignal<Evaluation>): Displayed {
  return { displayed, rounded: computed(() => roundedFigures(displayed.value.headline)) };
}
