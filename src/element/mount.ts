import { effect, signal } from '@preact/signals-core';
import { createCard } from '../app/first/card.ts';
import type { Notice } from '../app/notice.ts';
import { adoptStyles } from '../app/styles/adopt.ts';
import css from '../app/styles/base.css?inline';
import { withLink } from '../link/index.ts';
import { createAddressSync } from './address-sync.ts';
import { type Complain, LAYOUTS, oneOf, type ReadAttribute, THEMES, URL_SYNCS } from './attributes.ts';
import type { LoadingState } from './create-state.ts';
import { loadWages } from './edition.ts';
import type { ElementState } from './element-state.ts';
import type { ErrorCode, EventName } from './event-detail.ts';
import { dispatch } from './events.ts';
import { safeUrl } from './safe-url.ts';

/** The element on the page: its screen, its part of the address, its listeners. */
export interface MountHandle {
  /** Rereads the attributes for appearance. */
  readLooks(): void;
  shareUrl(): string;
  dispose(): void;
}

/** Data from an element to its screen, and callbacks for the way back. */
export interface MountOptions {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly state: LoadingState;
  readonly read: ReadAttribute;
  readonly complain: Complain;
  /** Called when the first figures are on screen. */
  readonly onAnswer: () => void;
  /** Called when the rest of the screen has loaded, or has failed to. */
  readonly onComplete: () => void;
}

const PAUSE_MS = 300;

/** Puts an element's state on the screen. */
export function mount({
  host,
  root,
  state,
  read,
  complain,
  onAnswer,
  onComplete,
}: MountOptions): MountHandle {
  const { session } = state;
  const box = document.createElement('div');
  box.className = 'root';
  box.lang = 'en';
  root.append(box);
  adoptStyles(box, css);

  let gone = false;
  const emit = (name: EventName, code?: ErrorCode) => dispatch(host, name, session.answer.peek(), code);
  const sync = oneOf(URL_SYNCS, 'url-sync', read, complain);
  const place = sync === 'query' ? 'query' : 'hash';
  const address =
    sync === 'none' || !isFirstSynced(host)
      ? null
      : createAddressSync(place, (text) => state.openText(text, 'address'));
  const linked = address?.read();
  // A calculator that is put back on the page finds its own link there, so nothing was opened.
  const own = session.answered.peek() && linked === state.text();
  if (linked && !own) state.openText(linked, 'address');

  const layout = signal(oneOf(LAYOUTS, 'view', read, complain));
  const themeChanges = signal(0);
  const finished = signal(false);
  let readCta = () => {};
  let removeRest = () => {};
  const readLooks = () => {
    layout.value = oneOf(LAYOUTS, 'view', read, complain);
    box.dataset.theme = oneOf(THEMES, 'theme', read, complain);
    themeChanges.value += 1;
    readCta();
  };
  const shareUrl = (text = state.text()) =>
    withLink(safeUrl(read('share-base'), location.href) ?? location.href, place, text);
  const preparePay = createPayLoader(state);

  readLooks();
  const card = createCard(state, layout);
  box.append(card.element);

  const complete = () =>
    state.later().then(
      ({ renderRest, createPorts, followPage }) => {
        if (gone) return;
        const ports = createPorts({
          state,
          root,
          themeChanges,
          read,
          complain,
          shareUrl,
          preparePay,
          emit,
        });
        readCta = ports.readCta;
        removeRest = renderRest(card, { ...state, ...ports, layout });
        stops.push(followPage(host, state));
        finished.value = true;
        onComplete();
      },
      () => {},
    );

  let known: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const announce = () => {
    clearTimeout(timer);
    const text = state.text();
    if (known === null || text === known) return;
    known = text;
    address?.write(session.changed.peek() ? text : null);
    emit('f5-roi-change');
  };
  let reported: readonly Notice[] = [];
  const stops = [
    effect(() => {
      if (session.waiting.value || (finished.value && session.lacksPay.value)) preparePay();
    }),
    state.missing.subscribe((missing) => {
      if (!missing) return;
      emit('f5-roi-error', 'incomplete');
      onComplete();
    }),
    state.notices.subscribe((notices) => {
      for (const notice of notices)
        if (notice.code && !reported.includes(notice)) emit('f5-roi-error', notice.code);
      reported = notices;
    }),
    effect(() => {
      void [session.answer.value, session.comparison.value];
      if (known === null) return;
      address?.touch();
      clearTimeout(timer);
      timer = setTimeout(announce, PAUSE_MS);
    }),
    effect(() => {
      if (!session.answered.value || !state.linkRead.value || known !== null) return;
      known = state.text();
      afterPaint(() => {
        onAnswer();
        complete();
      });
    }),
    listen(window, 'pagehide', announce),
    listen(matchMedia('(prefers-color-scheme: dark)'), 'change', () => {
      themeChanges.value += 1;
    }),
  ];

  return {
    readLooks,
    shareUrl,
    dispose: () => {
      gone = true;
      announce();
      for (const stop of stops) stop();
      address?.dispose();
      removeRest();
      card.dispose();
      box.remove();
    },
  };
}

/** Loads the state pay table once; shows a notice if choices wait for it and it does not load. */
function createPayLoader({ session, noticed }: ElementState): () => void {
  let loading = false;
  return () => {
    const edition = session.edition.peek();
    if (loading || edition.wages) return;
    loading = true;
    loadWages(edition).then(session.extendEdition, () => {
      loading = false;
      if (!session.waiting.peek()) return;
      noticed({ code: 'state-pay-missing', text: NO_STATE_PAY });
    });
  };
}

const NO_STATE_PAY =
  'State pay did not load, so this role has no default salary here. Type a base salary, or choose the role again.';

/** True for the first element in the document that syncs, since several cannot share one address. */
function isFirstSynced(host: HTMLElement): boolean {
  const synced = [...document.querySelectorAll(`${host.localName}:not([url-sync="none"])`)];
  return !synced.includes(host) || synced[0] === host;
}

/** Runs after the next paint, or after a moment on a hidden page, which does not paint. */
function afterPaint(callback: () => void): void {
  if (document.hidden) setTimeout(callback);
  else requestAnimationFrame(() => setTimeout(callback));
}

function listen(target: EventTarget, name: string, listener: () => void): () => void {
  target.addEventListener(name, listener);
  return () => target.removeEventListener(name, listener);
}
