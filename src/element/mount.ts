import { computed, effect, signal } from '@preact/signals-core';
import { createCard } from '../app/first/card.ts';
import { adoptStyles } from '../app/styles/adopt.ts';
import css from '../app/styles/base.css?inline';
import { respelled, seemsLinked, withLink } from '../link/index.ts';
import type { Evaluation } from '../scenario/evaluation.ts';
import { oneOf, THEMES, URL_SYNCS } from './attributes.ts';
import type { LoadingState } from './create-state.ts';
import type { ErrorCode, EventName } from './event-detail.ts';
import { dispatch } from './events.ts';
import { groundBehind } from './ground.ts';
import { ownsAddress } from './owns-address.ts';
import { createPayLoader } from './pay-loader.ts';
import type { Reader } from './reader.ts';
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
  readonly reader: Reader;
  /** Called when the first figures are on screen. */
  readonly onAnswer: () => void;
  /** Called when the rest of the screen has loaded, or has failed to. */
  readonly onComplete: () => void;
}

/** Puts an element's state on the screen. */
export function mount({
  host,
  root,
  state,
  reader: { read, complain, unread },
  onAnswer,
  onComplete,
}: MountOptions): MountHandle {
  const { session } = state;
  const box = document.createElement('div');
  box.className = 'root';
  box.lang = 'en';
  root.append(box);
  adoptStyles(box, css);

  const emit = (name: EventName, code?: ErrorCode) => dispatch(host, name, session.answer.peek(), code);
  const place = oneOf(URL_SYNCS, 'url-sync', read, complain) === 'query' ? 'query' : 'hash';
  const owns = ownsAddress(host);
  const opened = href();
  // A calculator that is put back on the page finds its own link there, so nothing was opened.
  const opens =
    owns &&
    seemsLinked(opened) &&
    !(session.answered.peek() && opened === withLink(opened, place, state.text()));
  if (opens) {
    state.openText(opened, 'address');
    respell(respelled(opened));
  }

  const themeChanges = signal(0);
  const finished = signal(false);
  let readCta = () => {};
  let removeRest = () => {};
  const theme = () => {
    const asked = oneOf(THEMES, 'theme', read, complain);
    return asked === 'auto' ? groundBehind(host, box) : asked;
  };
  const readLooks = () => {
    box.dataset.theme = theme();
    themeChanges.value += 1;
    readCta();
  };
  /** Empty where nobody else could open it: the page has no address of its own, and names no other. */
  const shareUrl = (text = state.text()) => {
    const base =
      safeUrl(read('share-base'), document.baseURI) ?? state.operator.peek()?.config.links?.base ?? href();
    return text && /^http/.test(base) ? withLink(base, place, text) : '';
  };
  const preparePay = createPayLoader(state, () => known === null);

  const stopOperator = state.operator.subscribe((operator) => {
    operator?.paint(host);
    readLooks();
  });
  /** The first answer on screen; nothing is hidden again after it. */
  let known: Evaluation | null = null;
  /** What a link brings appears at once, its notices included, so that nothing moves. */
  const shown = computed(
    () =>
      state.linkRead.value &&
      (known !== null || (!unread.value && !session.waiting.value && (!opens || finished.value))),
  );
  /** The answer without script stays until there is one, or there will be none. */
  const kept = !opens && host.querySelector('[data-f5-roi-snapshot]') && document.createElement('slot');
  const card = createCard(state, shown, opens);
  box.append(card.element);

  let gone = false;
  const finish = () => {
    finished.value = true;
    onComplete();
  };
  const complete = () =>
    state.later().then(
      ({ announce, renderRest, createPorts, followPage }) => {
        if (gone) return;
        const ports = createPorts({ state, root, themeChanges, read, complain, shareUrl, preparePay, emit });
        readCta = ports.readCta;
        removeRest = renderRest(card, { ...state, ...ports });
        stops.push(followPage(host, state, readLooks, () => theme() !== box.dataset.theme));
        stops.push(announce({ state, host, place: owns ? place : null, opened, emit, known: () => known }));
        if (!opens) return finish();
        stops.push(
          effect(() => {
            const waits = session.waiting.value && !state.missing.value;
            if (state.linkRead.value && !waits) afterPaint(() => afterPaint(finish));
          }),
        );
      },
      () => {
        finished.value = true;
      },
    );
  const stops = [
    stopOperator,
    effect(() => {
      if (!kept) return;
      box.hidden = !shown.value && !state.missing.value;
      if (box.hidden) root.prepend(kept);
      return () => kept.remove();
    }),
    effect(() => {
      if (session.waiting.value || (finished.value && session.lacksPay.value)) preparePay();
    }),
    state.missing.subscribe((missing) => {
      if (missing === 'pay' && !opens) complete();
      if (missing !== 'part') return;
      emit('f5-roi-error', 'incomplete');
      onComplete();
    }),
    effect(() => {
      if (!shown.value || known !== null) return;
      known = session.answer.peek();
      afterPaint(() => {
        onAnswer();
        // After state pay that was missing, the rest is there.
        if (!opens && !state.missing.peek()) complete();
      });
    }),
  ];

  if (opens) complete();

  return {
    readLooks,
    shareUrl,
    dispose: () => {
      gone = true;
      for (const stop of stops) stop();
      removeRest();
      card.dispose();
      box.remove();
    },
  };
}

/** Writes an older link as it is written today, before the page's own scripts look its fragment up. */
function respell(link: string): void {
  try {
    if (link !== href()) history.replaceState(history.state, '', link);
  } catch {
    // A sandboxed or local page keeps its address.
  }
}

function href(): string {
  return location.href;
}

/** Runs after the next paint, or after a moment on a hidden page, which does not paint. */
function afterPaint(callback: () => void): void {
  if (document.hidden) setTimeout(callback);
  else requestAnimationFrame(() => setTimeout(callback));
}
