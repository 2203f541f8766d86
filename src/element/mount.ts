import { computed, effect, signal } from '@preact/signals';
import { h, render } from 'preact';
import { withLink } from '../link/index.ts';
import { shownFigures } from '../ui/answer/figures.ts';
import { App } from '../ui/app.tsx';
import type { Calculator } from '../ui/calculator.ts';
import { adoptStyles } from '../ui/styles/adopt.ts';
import css from '../ui/styles/base.css?inline';
import { createAddressSync } from './address-sync.ts';
import { type Complain, oneOf, type ReadAttribute, safeUrl, THEMES, URL_SYNCS, VIEWS } from './attributes.ts';
import { copyText } from './copy-text.ts';
import type { Core } from './core.ts';
import { loadEvidence, loadWages } from './edition.ts';
import { dispatch, type ErrorCode, type EventName } from './events.ts';

/** The element on the page: its screen, its part of the address, its listeners. */
export interface Mounted {
  /** Reads the attributes about looks again. */
  dress(): void;
  shareUrl(): string;
  dispose(): void;
}

const PAUSE_MS = 300;

/** Puts a core on the screen. `onReady` is called when the first figures are there. */
export function mount(
  host: HTMLElement,
  root: ShadowRoot,
  core: Core,
  read: ReadAttribute,
  complain: Complain,
  onReady: () => void,
): Mounted {
  const { session, notices } = core;
  const frame = document.createElement('div');
  frame.className = 'root';
  frame.lang = 'en';
  root.append(frame);
  adoptStyles(frame, css);

  const emit = (name: EventName, code?: ErrorCode) => dispatch(host, name, session.answer.peek(), code);
  const sync = oneOf(URL_SYNCS, 'url-sync', read, complain);
  const place = sync === 'query' ? 'query' : 'hash';
  const address = sync === 'none' || !isFirstSynced(host) ? null : createAddressSync(place, (text) => open(text));
  const open = (text: string) => {
    core.openText(text, 'link');
    if (notices.peek().some(({ kind }) => kind === 'problem')) emit('f5-roi-error', 'link-damaged');
  };

  const view = signal(oneOf(VIEWS, 'view', read, complain));
  const themeChanges = signal(0);
  const cta = signal(readCta(read, complain));
  const dress = () => {
    view.value = oneOf(VIEWS, 'view', read, complain);
    cta.value = readCta(read, complain);
    frame.dataset.theme = oneOf(THEMES, 'theme', read, complain);
    themeChanges.value += 1;
  };
  const shareUrl = () => withLink(safeUrl(read('share-base'), location.href) ?? location.href, place, core.text());

  let wages: Promise<void> | null = null;
  const prepare = () => {
    if (session.edition.peek().wages) return;
    wages ??= loadWages(session.edition.peek()).then(session.extendEdition, () => {
      wages = null;
      if (!session.waiting.peek()) return;
      notices.value = [
        ...notices.peek(),
        {
          kind: 'problem',
          text: 'State pay did not load, so this role has no default salary here. Type a base salary, or try another role to load it again.',
        },
      ];
      emit('f5-roi-error', 'state-pay-missing');
    });
  };

  const linked = address?.read() ?? null;
  if (linked !== null && linked !== '') open(linked);

  const calculator: Calculator = {
    session,
    shown: computed(() => shownFigures(session.answer.value.results)),
    around: {
      view,
      notices,
      cta,
      themeChanges,
      dismiss: (notice) => {
        notices.value = notices.value.filter((other) => other !== notice);
      },
      linkText: shareUrl,
      copyLink: async () => {
        emit('f5-roi-share');
        const copied = await copyText(shareUrl(), root);
        if (!copied) emit('f5-roi-error', 'copy-failed');
        return copied;
      },
      followCta: () => emit('f5-roi-cta'),
      chartsMissing: () => emit('f5-roi-error', 'charts-missing'),
      loadEvidence,
      prepare,
    },
  };
  dress();
  render(h(App, { calculator }), frame);

  let known: string | null = null;
  const announce = () => {
    timer = undefined;
    const text = core.text();
    if (known === null || text === known) return;
    known = text;
    address?.write(session.changed.peek() ? text : null);
    emit('f5-roi-change');
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stops = [
    effect(() => {
      if (session.waiting.value) prepare();
    }),
    session.answer.subscribe(() => {
      if (known === null) return;
      clearTimeout(timer);
      timer = setTimeout(announce, PAUSE_MS);
    }),
    session.answered.subscribe((answered) => {
      if (!answered) return;
      known ??= core.text();
      afterPaint(onReady);
    }),
    listen(window, 'pagehide', () => timer !== undefined && announce()),
    listen(matchMedia('(prefers-color-scheme: dark)'), 'change', () => {
      themeChanges.value += 1;
    }),
  ];

  return {
    dress,
    shareUrl,
    dispose: () => {
      if (timer !== undefined) announce();
      clearTimeout(timer);
      for (const stop of stops) stop();
      address?.dispose();
      render(null, frame);
      frame.remove();
    },
  };
}

function readCta(read: ReadAttribute, complain: Complain): { label: string; href: string } | null {
  const text = read('cta-url');
  const href = safeUrl(text, document.baseURI);
  if (text !== null && href === null) complain('cta-url', text);
  return href === null || read('no-cta') !== null ? null : { href, label: read('cta-label') || 'Book a call' };
}

/** Several elements cannot share one address: the first in the document that syncs has it. */
function isFirstSynced(host: HTMLElement): boolean {
  const synced = [...document.querySelectorAll(`${host.localName}:not([url-sync="none"])`)];
  return synced.length === 0 || synced[0] === host || !synced.includes(host);
}

/** After the next paint; a hidden page does not paint, so there it is a moment later. */
function afterPaint(callback: () => void): void {
  if (document.hidden) setTimeout(callback);
  else requestAnimationFrame(() => setTimeout(callback));
}

function listen(target: EventTarget, name: string, listener: () => void): () => void {
  target.addEventListener(name, listener);
  return () => target.removeEventListener(name, listener);
}

