import { batch, effect } from '@preact/signals-core';
import { forgetVisit } from '../app/forget-visit.ts';
import type { Notice } from '../app/notice.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { checkFigure, cleanLink, editionOf, isPacked, linkIn, surfaceOf } from '../link/index.ts';
import { type Comparison, comparisonOf } from '../scenario/comparison.ts';
import { tryEvaluate } from '../scenario/evaluation.ts';
import { asSent } from '../scenario/review/sent.ts';
import { editionFor, isKnown, NEWEST_ID } from './editions.ts';
import type { ElementState, Opened } from './element-state.ts';
import { type Incoming, incomingLink, incomingScenario } from './incoming.ts';
import { keepText } from './link-text.ts';
import { NO_METROS, needsMetros, withMetrosFor } from './metro-loader.ts';
import { unpackLink } from './packing.ts';

/** False once something else has been opened in the meantime. */
type IsCurrent = () => boolean;

/** Opens a link's text on the edition that it names: right away if that edition is loaded, otherwise as soon as it is. */
export function openLink(state: ElementState, text: string, isCurrent: IsCurrent): void {
  // An address may hold no more than a resemblance.
  if (state.linked.peek() && linkIn(text) === null) state.opened(() => {}, { notices: [], linked: false });
  else if (!isPacked(text)) openPlain(state, text, isCurrent);
  else {
    state.waits();
    unpackLink(text).then((plain) => {
      if (isCurrent()) openPlain(state, plain ?? text, isCurrent);
    });
  }
}

function openPlain(state: ElementState, text: string, isCurrent: IsCurrent): void {
  const surface = surfaceOf(cleanLink(text));
  if (surface !== 'widget' && state.operator.peek()?.config.analysis !== false) state.surface.value = surface;
  onEdition(state, editionOf(text), isCurrent, (edition) =>
    read(state, edition, (on) => incomingLink(on, text), isCurrent),
  );
}

/** Opens a scenario from script; a resolved one also names its edition. */
export function openScenario(state: ElementState, value: unknown, isCurrent: IsCurrent): void {
  const named = (value as { edition?: unknown } | null | undefined)?.edition;
  const id = typeof named === 'string' && isKnown(named) ? named : null;
  onEdition(state, id, isCurrent, (edition) =>
    read(state, edition, (on) => incomingScenario(on, value), isCurrent),
  );
}

/** Goes back to the page's own start, on the newest edition; `clean` leaves nothing to undo. */
export function startOver(state: ElementState, clean = false): void {
  const { session } = state;
  const left = session.edition.peek();
  if (left.id === NEWEST_ID) session.actions[clean ? 'clean' : 'reset']();
  else
    editionFor(state, NEWEST_ID).then((edition) => {
      // Tables may have come meanwhile, or another file of prices.
      if (session.edition.peek().id === left.id) goOver(state, edition, null, { linked: false });
    });
}

/** Shows the page's own start, which an address without a link stands for. */
export function openStart(state: ElementState): void {
  state.forget();
  const left = state.session.edition.peek();
  const open = (edition: EditionFigures) => goOver(state, edition, null, { linked: false });
  if (left.id === NEWEST_ID) open(left);
  else
    editionFor(state, NEWEST_ID).then(
      (edition) => {
        if (state.session.edition.peek().id === left.id) open(edition);
      },
      () => {},
    );
}

/** Goes back to what was sent, as a step that can be undone; without a link, to the page's own start. */
export function backToSent({ session, sent, reset }: ElementState): void {
  const comparison = sent.peek();
  if (comparison) session.actions.change(comparison);
  else reset();
}

/**
 * Removes everything of the current client: scenarios and undo steps, notices, answers to a challenge, drafts. For six
 * seconds there is a way back, in memory alone; a second press leaves it as it is.
 */
export function newClient(state: ElementState): void {
  const { session, visit } = state;
  const { cleared } = visit;
  if (cleared.peek() && !session.changed.peek() && !session.canUndo.peek()) return;
  batch(() => {
    state.forget();
    const putBack = [session.hold(), forgetVisit(visit)];
    startOver(state, true);
    const bringBack = () =>
      batch(() => {
        for (const put of putBack) put();
        cleared.value = null;
      });
    cleared.value = bringBack;
    setTimeout(() => {
      if (cleared.peek() === bringBack) cleared.value = null;
    }, WAY_BACK_MS);
  });
}

const WAY_BACK_MS = 6000;

/** Switches to an edition, with scenarios that are valid for it, or (null) with the page's start there. */
export function goOver(
  state: ElementState,
  edition: EditionFigures,
  comparison: Comparison | null,
  outcome: Omit<Opened, 'notices'>,
): void {
  const start = state.startOn(edition);
  const put = () => state.session.openOn(edition, start, comparison ?? comparisonOf(start));
  state.opened(put, { notices: [], ...outcome });
}

/** Calls back with the named edition; with the newest if it is unknown; with the current one if none is named or it fails to load. */
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
    editionFor(state, wanted).then(
      (edition) => isCurrent() && callback(edition),
      () => isCurrent() && callback(present),
    );
  }
}

/** Reads scenarios once the metros are there that one of them names, so that an unknown one is known as such. */
function read(
  state: ElementState,
  edition: EditionFigures,
  incoming: (edition: EditionFigures) => Incoming,
  isCurrent: IsCurrent,
): void {
  const first = incoming(edition);
  if (needsMetros(edition, first.comparison)) {
    state.waits();
    withMetrosFor(edition, first.comparison).then((whole) => {
      if (!isCurrent()) return;
      state.session.extendEdition(whole);
      take(state, whole, incoming(whole));
      if (whole.metros === null) state.noticed(NO_METROS);
    });
  } else take(state, edition, first);
}

function take(state: ElementState, edition: EditionFigures, incoming: Incoming): void {
  const { checks, notices, survived, marked } = incoming;
  const { session } = state;
  const linked = state.linked.peek() && survived && incoming.comparison !== null;
  const comparison = linked && incoming.comparison ? asSent(incoming.comparison) : incoming.comparison;
  // A redacted link that is passed on unchanged keeps its mark.
  if (comparison && marked !== null) keepText(comparison, marked);
  const put = () => {
    if (comparison && edition.id === session.edition.peek().id) session.actions.open(comparison);
    else if (comparison) session.openOn(edition, state.startOn(edition), comparison);
  };
  state.opened(put, { notices, linked });
  if (comparison && checks.length > 0) verify(state, comparison, checks);
}

/** Compares each scenario's savings with those that the link was made with, as soon as all of them have an answer. */
function verify(
  { session, noticed }: ElementState,
  { scenarios }: Comparison,
  checks: readonly (string | null)[],
): void {
  let stop = () => {};
  stop = effect(() => {
    const { edition, comparison } = session;
    const isOpen = scenarios.every((sent, i) => comparison.value.scenarios[i]?.choices === sent.choices);
    const answers = isOpen ? scenarios.map(({ choices }) => tryEvaluate(edition.value, choices)) : [];
    if (answers.some((answer) => answer === null)) return;
    queueMicrotask(() => stop());
    if (answers.some((answer, i) => answer && checkFigure(answer.headline) !== checks[i]))
      queueMicrotask(() => noticed(OTHER_FIGURES));
  });
}

const OTHER_FIGURES: Notice = {
  code: 'figures-differ',
  lead: 'These are not the figures this link was made with.',
  text: 'It was edited, or the calculation has changed since. All of it could be read.',
};
