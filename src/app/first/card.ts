import { computed, type ReadonlySignal, untracked } from '@preact/signals-core';
import type { Display, Layout } from '../display.ts';
import type { Session } from '../session/session.ts';
import { answerSection } from './answer.ts';
import { createDom } from './dom.ts';

/** Slots for the parts that load later. */
export type Slot = 'Notices' | 'Inputs' | 'Details' | 'Footer';

/** The card with its answer, and the slots for the rest once it has loaded. */
export interface Card {
  readonly element: HTMLElement;
  readonly slots: Readonly<Record<Slot, HTMLElement>>;
  dispose(): void;
}

/** Data and timing of the card. */
export interface CardState {
  readonly session: Session;
  readonly display: Display;
  readonly linked: ReadonlySignal<boolean>;
  readonly linkRead: ReadonlySignal<boolean>;
  readonly missing: ReadonlySignal<boolean>;
}

const MISSING = 'A part of the calculator did not load. Reload the page to try again.';

/**
 * The card, in document order: answer, inputs, details, footer; wide cards put the inputs on the left. The answer appears
 * right away, with reserved space for the rest.
 */
export function createCard(state: CardState, layout: ReadonlySignal<Layout>): Card {
  const dom = createDom();
  const { el } = dom;
  const { session, display, linked, linkRead, missing } = state;
  const shown = computed(() => session.answered.value && linkRead.value);
  const answer = el('section', { class: 'answer', part: 'answer', 'aria-label': 'Answer' });
  let made: readonly Node[] | null = null;
  const answerNodes = () => {
    made ??= untracked(() => answerSection(dom, session, display));
    return made;
  };
  dom.follow(() => {
    if (shown.value) answer.replaceChildren(...answerNodes());
    else answer.textContent = missing.value ? MISSING : 'Loading…';
  });
  const note = el(
    'p',
    { class: 'notice' },
    computed(() => (missing.value ? MISSING : 'These figures come from the link you opened.')),
  );
  dom.follow(() => {
    const { scenarios, current } = session.comparison.value;
    const now = scenarios[current];
    // The part that loads later says what was changed.
    const asSent = linked.value && session.changed.value && now?.sent?.choices === now?.choices;
    note.hidden = !asSent && !missing.value;
  });
  const slots = {
    Notices: el('div', {}),
    Inputs: el('section', { class: 'in', part: 'inputs', 'aria-label': 'Inputs' }),
    Details: el('div', { class: 'details' }),
    Footer: el('footer', { class: 'foot', part: 'footer' }),
  };
  const element = el(
    'div',
    {
      class: computed(() => (session.waiting.value ? 'w waiting' : 'w')),
      'data-view': layout,
      part: 'frame',
    },
    note,
    slots.Notices,
    el('div', { class: 'grid' }, answer, slots.Inputs, slots.Details),
    slots.Footer,
  );
  return { element, slots, dispose: dom.dispose };
}
