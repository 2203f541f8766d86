import { computed, untracked } from '@preact/signals-core';
import type { Screen } from '../calculator.ts';
import { answerSection } from './answer.ts';
import { createDom } from './dom.ts';

/** Where the parts that come later are put. */
export type Place = 'Notices' | 'Inputs' | 'Details' | 'Footer';

/** The card with its answer, and the places where the rest is put once it has loaded. */
export interface Frame {
  readonly element: HTMLElement;
  readonly places: Readonly<Record<Place, HTMLElement>>;
  dispose(): void;
}

const MISSING = 'A part of the calculator did not load. Reload the page to try again.';

/**
 * In the document: answer, inputs, details, footer; wide cards put the inputs to the left. The answer stands at once;
 * the size of what follows it is reserved.
 */
export function createFrame(screen: Screen): Frame {
  const dom = createDom();
  const { el } = dom;
  const { session, linked, settled, missing } = screen;
  const shown = computed(() => session.answered.value && settled.value);
  const answer = el('section', { class: 'answer', part: 'answer', 'aria-label': 'Answer' });
  let made: readonly Node[] | null = null;
  const answerNodes = () => {
    made ??= untracked(() => answerSection(dom, screen));
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
    note.hidden = !(linked.value && session.changed.value) && !missing.value;
  });
  const places = {
    Notices: el('div', {}),
    Inputs: el('section', { class: 'in', part: 'inputs', 'aria-label': 'Inputs' }),
    Details: el('div', { class: 'details' }),
    Footer: el('footer', { class: 'foot', part: 'footer' }),
  };
  const element = el(
    'div',
    {
      class: computed(() => (session.waiting.value ? 'w waiting' : 'w')),
      'data-view': screen.view,
      part: 'frame',
    },
    note,
    places.Notices,
    el('div', { class: 'grid' }, answer, places.Inputs, places.Details),
    places.Footer,
  );
  return { element, places, dispose: dom.dispose };
}
