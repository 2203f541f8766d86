import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { EditionFigures } from '../../edition/figures.ts';
import { type Comparison, comparisonOf, type NamedScenario, withCurrent } from '../../scenario/comparison.ts';
import { type Evaluation, tryEvaluate } from '../../scenario/evaluation.ts';
import { type Choices, marketPay } from '../../scenario/index.ts';
import { hasRemarks, NO_REMARKS, type Remarks } from '../../scenario/review/remarks.ts';
import { type History, NO_HISTORY, remember, stepBack, stepForward } from './history.ts';

/** Every action replaces one frozen record of scenarios. */
export interface SessionActions {
  /** Replaces all scenarios, as a step that can be undone. Changes in a row with the same run name are one step. */
  change(comparison: Comparison, run?: string): void;
  /** Ends a run, so that the next change with the same name is a new step for undo; `dropped` takes its changes back. */
  endEdit(dropped?: 'dropped'): void;
  /** Resets everything to the page's own start. */
  reset(): void;
  /** Resets to the page's own start with nothing left to undo, so that the next client sees nothing of the last. */
  clean(): void;
  undo(): void;
  redo(): void;
  /** Loads scenarios from outside (link, attribute, property), as a step that can be undone unless it is the first. */
  open(comparison: Comparison): void;
}

export interface Session {
  readonly edition: ReadonlySignal<EditionFigures>;
  /** All scenarios of the comparison; usually one. */
  readonly comparison: ReadonlySignal<Comparison>;
  /** Choices of the scenario on screen. */
  readonly choices: ReadonlySignal<Choices>;
  /** Remarks on the figures of the scenario on screen. */
  readonly remarks: ReadonlySignal<Remarks>;
  /** The last scenario with an answer; it does not change while state pay loads. */
  readonly answer: ReadonlySignal<Evaluation>;
  /** False until the first choices have an answer. */
  readonly answered: ReadonlySignal<boolean>;
  /** True while the current choices wait for the state pay table. */
  readonly waiting: ReadonlySignal<boolean>;
  /** True while a role's market pay cannot be shown, even if a typed salary already gives an answer. */
  readonly lacksPay: ReadonlySignal<boolean>;
  readonly changed: ReadonlySignal<boolean>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  readonly actions: SessionActions;
  /** Adds tables to the edition's figures, in any order; ignores those of an edition that was left. */
  extendEdition(edition: EditionFigures): void;
  /**
   * Switches to another edition, with a start for `reset` and current scenarios that are both valid for it. Earlier steps
   * belong to the other figures, so undo does not reach them.
   */
  openOn(edition: EditionFigures, start: Choices, present: Comparison): void;
  /** Remembers the scenarios with their undo steps; the function it returns brings them back. */
  hold(): () => void;
  /** Sets the start for `reset`; unchanged choices follow it. */
  setStart(choices: Choices): void;
}

/**
 * One calculator's state, without DOM: choices, their answer, undo. `start` is the page's start, valid for `edition`, and
 * `present` the scenario from a link, if any. Until there is an answer (`start` can need state pay), `answer` is the
 * edition's default.
 */
export function createSession(edition: EditionFigures, start: Choices, present: Choices = start): Session {
  const figures = signal(edition);
  const origin = signal(start);
  const comparison = signal(comparisonOf(present));
  const onScreen = computed(() => comparison.value.scenarios[comparison.value.current] as NamedScenario);
  const choices = computed(() => onScreen.value.choices);
  const remarks = computed(() => onScreen.value.remarks ?? NO_REMARKS);
  const history = signal<History<Comparison>>(NO_HISTORY);
  let running: string | undefined;

  let last: Evaluation | null = null;
  let everAnswered = false;
  const attempt = computed(() => tryEvaluate(figures.value, choices.value));
  const answer = computed(() => {
    last = attempt.value ?? last ?? defaultAnswer(edition);
    return last;
  });

  const change = (next: Comparison, run?: string) => {
    if (!run || run !== running) history.value = remember(history.value, comparison.value);
    running = run;
    comparison.value = next;
  };
  const travel = (step: typeof stepBack) => {
    const arrived = step(history.value, comparison.value);
    running = undefined;
    if (!arrived) return;
    history.value = arrived.history;
    comparison.value = arrived.value;
  };
  /** True if nothing was done yet; scenarios from outside are then the start, not a step. */
  const untouched = () =>
    choices.value === origin.value &&
    comparison.value.scenarios.length === 1 &&
    history.value.past.length === 0;

  return {
    edition: figures,
    comparison,
    choices,
    remarks,
    answer,
    answered: computed(() => {
      everAnswered ||= attempt.value !== null;
      return everAnswered;
    }),
    waiting: computed(() => attempt.value === null),
    lacksPay: computed(
      () =>
        (figures.value.wages === null || figures.value.metros === null) &&
        comparison.value.scenarios.some((scenario) =>
          scenario.choices.positions.some(
            (seats) => marketPay(figures.value, scenario.choices, seats) === null,
          ),
        ),
    ),
    changed: computed(
      () =>
        choices.value !== origin.value ||
        comparison.value.scenarios.length > 1 ||
        !!comparison.value.client ||
        hasRemarks(remarks.value),
    ),
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    extendEdition: (next) => {
      const present = figures.peek();
      if (next.id !== present.id) return;
      // A table that arrived in the meantime is not part of `next`.
      const more = next.wages ? next : present;
      const metros = next.metros ?? present.metros;
      const whole = metros ? { ...more, metros } : more;
      // It may have been asked for before the operator's file was there.
      figures.value = present.operated?.again(whole) ?? whole;
    },
    openOn: (next, first, present) =>
      batch(() => {
        running = undefined;
        figures.value = next;
        origin.value = first;
        history.value = NO_HISTORY;
        comparison.value = present;
      }),
    hold: () => {
      const [left, start] = [figures.peek(), origin.peek()];
      const [present, steps] = [comparison.peek(), history.peek()];
      return () => {
        running = undefined;
        if (figures.peek().id !== left.id) {
          figures.value = left;
          origin.value = start;
        }
        comparison.value = present;
        history.value = steps;
      };
    },
    setStart: (next) => {
      const atStart = choices.value === origin.value;
      origin.value = next;
      if (atStart) comparison.value = withCurrent(comparison.value, { choices: next });
    },
    actions: {
      change,
      endEdit: (dropped) => {
        const before = dropped && running ? stepBack(history.value, comparison.value) : null;
        running = undefined;
        if (!before) return;
        history.value = { past: before.history.past, future: [] };
        comparison.value = before.value;
      },
      reset: () =>
        change(
          withCurrent(comparison.value, { choices: origin.value, remarks: NO_REMARKS, sent: undefined }),
        ),
      clean: () => {
        running = undefined;
        history.value = NO_HISTORY;
        comparison.value = comparisonOf(origin.value);
      },
      undo: () => travel(stepBack),
      redo: () => travel(stepForward),
      open: (next) => {
        // The same choices with new remarks, or with a copy added, are a step like any other.
        const same = next.scenarios[0]?.choices === choices.value;
        if (untouched() && !same) comparison.value = next;
        else change(next);
      },
    },
  };
}

/** Answer until there is a real one; the edition's default role needs no state pay. */
function defaultAnswer(edition: EditionFigures): Evaluation {
  const { state, role } = edition.defaults;
  return tryEvaluate(edition, { state, positions: [{ role }] }) as Evaluation;
}
