import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { EditionFigures } from '../edition/figures.ts';
import type { Evaluation } from '../scenario/evaluation.ts';
import { type ShownFigures, shownFigures } from '../words/shown-figures.ts';
import type { Session } from './session/session.ts';

/** Which assumptions the figures on screen rest on: as entered, all at their defaults, or the skeptical view's. */
export type Case = 'entered' | 'typical' | 'skeptical';

/** How much of the calculator is shown, and how large; the attribute `view`. */
export type Layout = 'full' | 'compact' | 'presenter';

/** Evaluates the entered scenario in a case; one that is missing shows what was entered. */
export type CaseEvaluations = Partial<
  Readonly<Record<Case, (entered: Evaluation, edition: EditionFigures) => Evaluation>>
>;

/** One evaluation on screen and its figures in whole dollars. */
export interface Displayed {
  readonly displayed: ReadonlySignal<Evaluation>;
  readonly rounded: ReadonlySignal<ShownFigures>;
}

/** What the screen shows of a session. */
export interface Display extends Displayed {
  readonly caseInForce: Signal<Case>;
  /** Full savings in the skeptical view, whole dollars; null until the rest of the screen has worked it out. */
  readonly skepticalSaving: Signal<number | null>;
  /** Empty until what evaluates the other cases has loaded, after the first answer. */
  readonly cases: Signal<CaseEvaluations>;
}

/** Shows the session's answer in the case in force. */
export function createDisplay({ answer, edition }: Session, caseInForce: Signal<Case>): Display {
  const cases = signal<CaseEvaluations>({});
  const displayed = computed(() => {
    const entered = answer.value;
    return cases.value[caseInForce.value]?.(entered, edition.value) ?? entered;
  });
  return { caseInForce, cases, skepticalSaving: signal(null), ...withRounded(displayed) };
}

/** An evaluation with its figures as they are shown. */
export function withRounded(displayed: ReadonlySignal<Evaluation>): Displayed {
  return { displayed, rounded: computed(() => shownFigures(displayed.value.headline)) };
}
