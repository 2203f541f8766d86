import { batch } from '@preact/signals-core';
import type { Notice } from '../app/notice.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { checkFigure, editionOf, isPacked } from '../link/index.ts';
import type { Evaluation } from '../scenario/evaluation.ts';
import { type Sheet, singleSheet } from '../scenario/sheet.ts';
import type { Core } from './core.ts';
import { isKnown, loadEdition, NEWEST_ID } from './editions.ts';
import { type Incoming, incomingLink, incomingScenario } from './incoming.ts';
import { unpackLink } from './packing.ts';

/** False once something else was opened meanwhile. */
type IsCurrent = () => boolean;

/** Opens a link's text on the edition that it names: at once where that one stands, else as soon as it has loaded. */
export function openLink(core: Core, text: string, isCurrent: IsCurrent): void {
  if (!isPacked(text)) openPlain(core, text, isCurrent);
  else {
    core.settled.value = false;
    unpackLink(text).then((plain) => {
      if (isCurrent()) openPlain(core, plain ?? text, isCurrent);
    });
  }
}

function openPlain(core: Core, text: string, isCurrent: IsCurrent): void {
  onEdition(core, editionOf(text), isCurrent, (edition) => take(core, edition, incomingLink(edition, text)));
}

/** Opens a scenario that a script set; a resolved one names its edition, too. */
export function openScenario(core: Core, value: unknown, isCurrent: IsCurrent): void {
  const named = (value as { edition?: unknown } | null | undefined)?.edition;
  const id = typeof named === 'string' && isKnown(named) ? named : null;
  onEdition(core, id, isCurrent, (edition) => take(core, edition, incomingScenario(edition, value)));
}

/** Back to the page's own start, which stands on the newest edition; `clean` leaves nothing to undo. */
export function startOver(core: Core, clean = false): void {
  const { session } = core;
  const left = session.edition.peek();
  if (left.id === NEWEST_ID) session.actions[clean ? 'clean' : 'reset']();
  else
    loadEdition(NEWEST_ID).then((edition) => {
      if (session.edition.peek() === left) goOver(core, edition);
    });
}

/** Goes over to an edition, to scenarios that are valid for it or else to the page's start there. */
export function goOver(core: Core, edition: EditionFigures, sheet?: Sheet): void {
  const start = core.startOn(edition);
  core.notices.value = [];
  core.session.openOn(edition, start, sheet ?? singleSheet(start));
}

/** Calls back with the edition named; an unknown one is the newest, none the present one, and so is one that fails. */
function onEdition(
  core: Core,
  id: string | null,
  isCurrent: IsCurrent,
  callback: (edition: EditionFigures) => void,
): void {
  const present = core.session.edition.peek();
  const wanted = id === null ? present.id : isKnown(id) ? id : NEWEST_ID;
  if (wanted === present.id) callback(present);
  else {
    core.settled.value = false;
    loadEdition(wanted).then(
      (edition) => isCurrent() && callback(edition),
      () => isCurrent() && callback(present),
    );
  }
}

function take(core: Core, edition: EditionFigures, incoming: Incoming): void {
  const { sheet, choices, check, notices, survived, marked } = incoming;
  const { session } = core;
  // Passed on unchanged, a redacted link still says that it is one.
  if (sheet && marked !== null) core.keep(sheet, marked);
  batch(() => {
    if (!sheet || !survived) core.linked.value = false;
    if (sheet && edition.id === session.edition.peek().id) session.actions.setSheet(sheet);
    else if (sheet) session.openOn(edition, core.startOn(edition), sheet);
    core.notices.value = notices;
    core.settled.value = true;
  });
  if (check === null) return;
  whenAnswered(core, choices, (answer) => {
    if (checkFigure(answer.headline) !== check) core.notices.value = [...core.notices.peek(), OTHER_FIGURES];
  });
}

const OTHER_FIGURES: Notice = {
  code: 'figures-differ',
  lead: 'These are not the figures this link was made with.',
  text: 'It was edited, or the calculation has changed since. All of it could be read.',
};

/** Calls back once the choices have an answer, unless others took their place. */
function whenAnswered({ session }: Core, choices: unknown, callback: (answer: Evaluation) => void): void {
  let stop = () => {};
  stop = session.answer.subscribe((answer) => {
    if (answer.choices !== choices) return;
    queueMicrotask(() => stop());
    callback(answer);
  });
}
