import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { EditionFigures } from '../../edition/figures.ts';
import { type Evaluation, tryEvaluate } from '../../scenario/evaluation.ts';
import { type Choices, roleOf } from '../../scenario/index.ts';
import { hasRemarks, NO_REMARKS, type Remarks } from '../../scenario/review/remarks.ts';
import { type NamedChoices, type Sheet, singleSheet, withCurrent } from '../../scenario/sheet.ts';
import { type History, NO_HISTORY, remember, stepBack, stepForward } from './history.ts';

/** Every action replaces one frozen record of scenarios. */
export interface SessionActions {
  /** Replaces all scenarios: a step that can be undone. Changes in a row that share the name of a run are one step. */
  change(sheet: Sheet, run?: string): void;
  /** Ends a run: the next change of the same name is a new step for undo. */
  endEdit(): void;
  /** Everything back to the page's own start. */
  reset(): void;
  /** Back to the page's own start with nothing left to undo: the next client sees nothing of the last. */
  clean(): void;
  undo(): void;
  redo(): void;
  /** Takes scenarios from outside (link, attribute, property): a step that can be undone unless it is the first. */
  open(sheet: Sheet): void;
}

export interface Session {
  readonly edition: ReadonlySignal<EditionFigures>;
  /** All scenarios that are compared; most of the time one. */
  readonly sheet: ReadonlySignal<Sheet>;
  /** Of the scenario on screen. */
  readonly choices: ReadonlySignal<Choices>;
  /** What is said of the figures of the scenario on screen. */
  readonly remarks: ReadonlySignal<Remarks>;
  /** The last scenario that could be answered; stands still while state pay is being loaded. */
  readonly answer: ReadonlySignal<Evaluation>;
  /** False until the first choices could be answered. */
  readonly answered: ReadonlySignal<boolean>;
  /** True while the present choices wait for the state pay table. */
  readonly waiting: ReadonlySignal<boolean>;
  /** True while a role's market pay cannot be shown, though a typed salary may already answer. */
  readonly lacksPay: ReadonlySignal<boolean>;
  readonly changed: ReadonlySignal<boolean>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  readonly actions: SessionActions;
  /** Replaces the edition's figures by the same with more loaded; those of an edition that was left come too late. */
  extendEdition(edition: EditionFigures): void;
  /**
   * Goes over to another edition, with what `reset` goes back to and what stands there now, both valid for it. What came
   * before belongs to the other figures and cannot be undone into.
   */
  openOn(edition: EditionFigures, start: Choices, present: Sheet): void;
  /** Sets what `reset` goes back to; choices that were not changed follow. */
  setStart(choices: Choices): void;
}

/**
 * One calculator's state, without DOM: choices, the answer to them, undo. `start` is what the page opens with, valid
 * for `edition`, and `present` what stands in its place from a link. Until an answer exists (`start` may need state pay), `answer` holds the edition's own default.
 */
export function createSession(edition: EditionFigures, start: Choices, present: Choices = start): Session {
  const figures = signal(edition);
  const origin = signal(start);
  const sheet = signal(singleSheet(present));
  const onScreen = computed(() => sheet.value.scenarios[sheet.value.current] as NamedChoices);
  const choices = computed(() => onScreen.value.choices);
  const remarks = computed(() => onScreen.value.remarks ?? NO_REMARKS);
  const history = signal<History<Sheet>>(NO_HISTORY);
  let running: string | undefined;

  let last: Evaluation | null = null;
  let everAnswered = false;
  const attempt = computed(() => tryEvaluate(figures.value, choices.value));
  const answer = computed(() => {
    last = attempt.value ?? last ?? defaultAnswer(edition);
    return last;
  });

  const change = (next: Sheet, run?: string) => {
    if (!run || run !== running) history.value = remember(history.value, sheet.value);
    running = run;
    sheet.value = next;
  };
  const travel = (step: typeof stepBack) => {
    const arrived = step(history.value, sheet.value);
    running = undefined;
    if (!arrived) return;
    history.value = arrived.history;
    sheet.value = arrived.value;
  };
  /** Whether nothing was done yet: what comes from outside then is the beginning, not a step. */
  const untouched = () =>
    choices.value === origin.value && sheet.value.scenarios.length === 1 && history.value.past.length === 0;

  return {
    edition: figures,
    sheet,
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
        figures.value.wages === null &&
        sheet.value.scenarios.some((scenario) =>
          scenario.choices.positions.some(({ role }) => roleOf(figures.value, role)?.soc !== null),
        ),
    ),
    changed: computed(
      () =>
        choices.value !== origin.value ||
        sheet.value.scenarios.length > 1 ||
        !!sheet.value.client ||
        hasRemarks(remarks.value),
    ),
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    extendEdition: (next) => {
      if (next.id === figures.peek().id) figures.value = next;
    },
    openOn: (next, first, present) =>
      batch(() => {
        running = undefined;
        figures.value = next;
        origin.value = first;
        history.value = NO_HISTORY;
        sheet.value = present;
      }),
    setStart: (next) => {
      const atStart = choices.value === origin.value;
      origin.value = next;
      if (atStart) sheet.value = withCurrent(sheet.value, { choices: next });
    },
    actions: {
      change,
      endEdit: () => {
        running = undefined;
      },
      reset: () => change(withCurrent(sheet.value, { choices: origin.value, remarks: NO_REMARKS })),
      clean: () => {
        running = undefined;
        history.value = NO_HISTORY;
        sheet.value = singleSheet(origin.value);
      },
      undo: () => travel(stepBack),
      redo: () => travel(stepForward),
      open: (next) => {
        // The same choices with something said of them, or beside a copy, are a step like any other.
        const same = next.scenarios[0]?.choices === choices.value;
        if (untouched() && !same) sheet.value = next;
        else change(next);
      },
    },
  };
}

/** What stands in until there is an answer; the edition's default role needs no state pay. */
function defaultAnswer(edition: EditionFigures): Evaluation {
  const { state, role } = edition.defaults;
  return tryEvaluate(edition, { state, positions: [{ role }] }) as Evaluation;
}
