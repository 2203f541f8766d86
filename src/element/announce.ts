import { effect } from '@preact/signals-core';
import type { Notice } from '../app/notice.ts';
import type { AddressSync } from './address-sync.ts';
import type { ElementState } from './element-state.ts';
import type { ErrorCode, EventName } from './event-detail.ts';

interface AnnounceOptions {
  readonly state: ElementState;
  /** Null if the element has no part of the address. */
  readonly address: AddressSync | null;
  readonly emit: (name: EventName, code?: ErrorCode) => void;
  /** Called once, when there is a first answer and no link is left to read. */
  readonly onAnswer: () => void;
}

const PAUSE_MS = 300;

/**
 * Keeps the page informed: its address and `f5-roi-change` follow the scenario after a pause, and problems become
 * `f5-roi-error`. The returned function announces the last change and stops.
 */
export function announce({ state, address, emit, onAnswer }: AnnounceOptions): () => void {
  const { session } = state;
  let known: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reported: readonly Notice[] = [];
  const tell = () => {
    clearTimeout(timer);
    const text = state.text();
    if (known === null || text === known) return;
    known = text;
    address?.write(session.changed.peek() ? text : null);
    emit('f5-roi-change');
  };
  addEventListener('pagehide', tell);
  const stops = [
    state.notices.subscribe((notices) => {
      for (const notice of notices)
        if (notice.code && !reported.includes(notice)) emit('f5-roi-error', notice.code);
      reported = notices;
    }),
    effect(() => {
      void [session.answer.value, session.comparison.value, state.linksArrived.value];
      if (known === null) return;
      address?.touch();
      clearTimeout(timer);
      timer = setTimeout(tell, PAUSE_MS);
    }),
    effect(() => {
      if (!session.answered.value || !state.linkRead.value || known !== null) return;
      known = state.text();
      onAnswer();
    }),
  ];
  return () => {
    tell();
    removeEventListener('pagehide', tell);
    for (const stop of stops) stop();
  };
}
