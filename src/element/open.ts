import { batch } from '@preact/signals-core';
import type { Notice } from '../app/notice.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { checkFigure, editionOf, isPacked } from '../link/index.ts';
import type { Evaluation } from '../scenario/evaluation.ts';
import { type Sheet, singleSheet } from '../scenario/sheet.ts';
import { isKnown, loadEdition, NEWEST_ID } from './editions.ts';
import type { ElementState, Opened } from './element-state.ts';
import { type Incoming, incomingLink, incomingScenario } from './incoming.ts';
import { unpackLink } from './packing.ts';

/** False once something else was opened meanwhile. */
type IsCurrent = () => boolean;

/** Opens a link's text on the edition that it names: at once where that one stands, else as soon as it has loaded. */
export function openLink(state: ElementState, text: string, isCurrent: IsCurrent): void {
  if (!isPacked(text)) openPlain(state, text, isCurrent);
  else {
    state.waits();
    unpackLink(text).then((plain) => {
      if (isCurrent()) openPlain(state, plain ?? text, isCurrent);
    });
  }
}

function openPlain(state: ElementState, text: string, isCurrent: IsCurrent): void {
  onEdition(state, editionOf(text), isCurrent, (edition) =>
    take(state, edition, incomingLink(edition, text)),
  );
}

/** Opens a scenario that a script set; a resolved one names its edition, too. */
export function openScenario(state: ElementState, value: unknown, isCurrent: IsCurrent): void {
  const named = (value as { edition?: unknown } | null | undefined)?.edition;
  const id = typeof named === 'string' && isKnown(named) ? named : null;
  onEdition(state, id, isCurrent, (edition) => take(state, edition, incomingScenario(edition, value)));
}

/** Back to the page's own start, which is on the newest edition; `clean` leaves nothing to undo. */
export function startOver(state: ElementState, clean = false): void {
  const { session, linked } = state;
  const left = session.edition.peek();
  if (left.id === NEWEST_ID) session.actions[clean ? 'clean' : 'reset']();
  else
    loadEdition(NEWEST_ID).then((edition) => {
      if (session.edition.peek() === left) goOver(state, edition, null, { linked: linked.peek() });
    });
}

/** Takes out everything of the present client: scenarios and undo steps, notices, what was judged, drafts. */
export function newClient(state: ElementState): void {
  batch(() => {
    state.forget();
    startOver(state, true);
  });
}

/** Goes over to an edition, to scenarios that are valid for it or (null) to the page's start there. */
export function goOver(
  state: ElementState,
  edition: EditionFigures,
  sheet: Sheet | null,
  outcome: Omit<Opened, 'notices'>,
): void {
  const start = state.startOn(edition);
  const put = () => state.session.openOn(edition, start, sheet ?? singleSheet(start));
  state.opened(put, { notices: [], ...outcome });
}

/** Calls back with the edition named; an unknown one is the newest, none the present one, and so is one that fails. */
function onEdition(
  state: ElementState,
  id: string | null,
  isCurrent: IsCurrent,
  callback: (edition: EditionFigures) => void,
): void {
  const present = state.session.edition.peek();
  const wanted = id === null ? present.id : isKnown(id) ? id : NEWEST_ID;
  if (wanted === present.id) callback(present);
  else {
    state.waits();
    loadEdition(wanted).then(
      (edition) => isCurrent() && callback(edition),
      () => isCurrent() && callback(present),
    );
  }
}

function take(state: ElementState, edition: EditionFigures, incoming: Incoming): void {
  const { sheet, choices, check, notices, survived, marked } = incoming;
  const { session } = state;
  // Passed on unchanged, a redacted link still says that it is one.
  if (sheet && marked !== null) state.keep(sheet, marked);
  const put = () => {
    if (sheet && edition.id === session.edition.peek().id) session.actions.open(sheet);
    else if (sheet) session.openOn(edition, state.startOn(edition), sheet);
  };
  state.opened(put, { notices, linked: state.linked.peek() && survived && sheet !== null });
  if (check === null) return;
  whenAnswered(state, choices, (answer) => {
    if (checkFigure(answer.headline) !== check) state.noticed(OTHER_FIGURES);
  });
}

const OTHER_FIGURES: Notice = {
  code: 'figures-differ',
  lead: 'These are not the figures this link was made with.',
  text: 'It was edited, or the calculation has changed since. All of it could be read.',
};

/** Calls back once the choices have an answer, unless others took their place. */
function whenAnswered(
  { session }: ElementState,
  choices: unknown,
  callback: (answer: Evaluation) => void,
): void {
  let stop = () => {};
  stop = session.answer.subscribe((answer) => {
    if (answer.choices !== choices) return;
    queueMicrotask(() => stop());
    callback(answer);
  });
}
