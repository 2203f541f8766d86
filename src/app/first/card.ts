import { computed, type ReadonlySignal, untracked } from '@preact/signals-core';
import { QUESTION } from '../../words/verdict-words.ts';
import type { Display, Surface } from '../display.ts';
import type { Operator } from '../operator.ts';
import type { Session } from '../session/session.ts';
import { answerSection } from './answer.ts';
import { createDom } from './dom.ts';

/** Slots for the parts that load later. */
export type Slot = 'Desk' | 'Pin' | 'Notices' | 'Inputs' | 'Like' | 'Actions' | 'End' | 'Analysis';

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
  readonly surface: ReadonlySignal<Surface>;
  readonly missing: ReadonlySignal<string>;
  readonly operator: ReadonlySignal<Operator | null>;
}

const MISSING = 'A part of the calculator did not load. Reload the page to try again.';

/**
 * The card, in reading order: inputs, answer, actions, and below the widget the analysis. The answer appears right away,
 * with outlines in the space of the rest; nothing of a card that opens a link is seen before it is `shown`.
 */
export function createCard(
  { session, display, surface, missing, operator }: CardState,
  shown: ReadonlySignal<boolean>,
  opens: boolean,
): Card {
  const dom = createDom();
  const { el } = dom;
  const slots = {
    Desk: el('div', {}),
    Pin: el('div', { class: 'pin' }),
    Notices: el('div', {}),
    Inputs: el('section', { class: 'in', part: 'inputs', 'aria-label': 'Inputs' }),
    Like: el('p', { class: 'like' }),
    Actions: el('div', { class: 'act' }),
    End: el('footer', { class: 'end', part: 'footer' }),
    Analysis: el('div', {}),
  };
  const place = el('div', { class: 'place' });
  let made: readonly Node[] | null = null;
  const answerNodes = () => {
    made ??= untracked(() => answerSection(dom, session, display, slots.Like));
    return made;
  };
  dom.follow(() => {
    if (shown.value) place.replaceChildren(...answerNodes());
    else place.textContent = missing.value ? '' : 'Loading…';
  });
  // Below it what the host wrote, where there is no answer.
  const note = el('p', { class: 'notice end' }, MISSING, el('slot', {}));
  dom.follow(() => {
    note.hidden = missing.value !== 'part';
  });
  const element = el(
    'div',
    {
      class: computed(
        () =>
          `w${session.waiting.value ? ' waiting' : ''}${shown.value ? '' : opens && !missing.value ? ' loading opening' : ' loading'}`,
      ),
      'data-view': surface,
      part: 'frame',
    },
    slots.Pin,
    slots.Desk,
    note,
    slots.Notices,
    el(
      'h2',
      { class: 'head' },
      computed(() => operator.value?.config.brand?.title ?? QUESTION),
    ),
    el(
      'div',
      { class: 'main' },
      slots.Inputs,
      el('section', { class: 'answer', part: 'answer', 'aria-label': 'Answer' }, place, slots.Actions),
    ),
    slots.End,
    slots.Analysis,
  );
  return { element, slots, dispose: dom.dispose };
}
