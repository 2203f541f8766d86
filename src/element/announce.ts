import { effect } from '@preact/signals-core';
import type { Notice } from '../app/notice.ts';
import type { LinkPlace } from '../link/index.ts';
import type { Comparison } from '../scenario/comparison.ts';
import type { Evaluation } from '../scenario/evaluation.ts';
import type { AddressSync } from './address-sync.ts';
import type { ElementState } from './element-state.ts';
import type { ErrorCode, EventName } from './event-detail.ts';

interface AnnounceOptions {
  readonly state: ElementState;
  /** Where the address keeps the scenario; null if the element has no part of it. */
  readonly place: LinkPlace | null;
  readonly host: HTMLElement;
  /** The page's address when the element began to read it. */
  readonly opened: string;
  readonly emit: (name: EventName, code?: ErrorCode) => void;
  /** The first answer on screen; null as long as there is none. */
  readonly known: () => Evaluation | null;
}

const PAUSE_MS = 300;

/**
 * Keeps the page informed: its address and `f5-roi-change` follow the scenario after a pause, and problems become
 * `f5-roi-error`. The returned function announces the last change and stops.
 */
export function announce({ state, host, place, opened, emit, known: first }: AnnounceOptions): () => void {
  const { session } = state;
  let address: AddressSync | null = null;
  let gone = false;
  let isLate = false;
  let stopAttention = () => {};
  import('./outside.ts').then(
    ({ followAddress, followAttention }) => {
      if (gone) return;
      stopAttention = followAttention(host, emit);
      if (!place) return;
      address = followAddress(state, place, host, opened);
      if (isLate) address.write();
    },
    () => {},
  );
  let told: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reported: readonly Notice[] = [];
  const tell = () => {
    clearTimeout(timer);
    const text = state.text();
    const known = first();
    if (known === null) return;
    told ??= known === session.answer.peek() ? text : state.textOf(known);
    if (text === told) return;
    told = text;
    isLate = !address;
    address?.write();
    emit('f5-roi-change');
  };
  addEventListener('pagehide', tell);
  const stops = [
    effect(() => {
      if (!isPlain(session.comparison.value)) state.loadLinks().catch(() => {});
    }),
    state.notices.subscribe((notices) => {
      for (const notice of notices)
        if (notice.code && !reported.includes(notice)) emit('f5-roi-error', notice.code);
      reported = notices;
    }),
    effect(() => {
      void [session.answer.value, session.comparison.value, state.links.value];
      if (first() === null) return;
      clearTimeout(timer);
      timer = setTimeout(tell, PAUSE_MS);
    }),
  ];
  return () => {
    gone = true;
    tell();
    removeEventListener('pagehide', tell);
    for (const stop of stops) stop();
    address?.dispose();
    stopAttention();
  };
}

/** True if the plain text of its only scenario says all. */
function isPlain({ scenarios, client }: Comparison): boolean {
  const [first, second] = scenarios;
  return !client && !second && !first?.name && !first?.remarks && !first?.sent;
}
