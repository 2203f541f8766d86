import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { useLazy } from '../../parts/use-lazy.ts';
import { whenNearAndIdle } from '../../parts/when-near.ts';
import type { Opened } from './dialog.tsx';

/**
 * Opens explanations: pressing a figure anywhere in the card opens a dialog, whose content loads the first time. A modal
 * dialog keeps the keyboard inside, closes on Escape and returns the focus.
 */
export function ExplanationDoor({ card }: { readonly card: HTMLElement }): JSX.Element | null {
  const { displayed, measure } = useApp().display;
  const opened = useSignal<Opened | null>(null);
  const count = useRef(0);
  const content = useLazy(() => import('./dialog.tsx'));
  useEffect(() => {
    const open = (event: Event) => {
      const figure = (event.target as Element).closest<HTMLElement>('[data-line]');
      const line = figure?.dataset.line;
      if (!figure || !line) return;
      count.current += 1;
      opened.value = {
        id: count.current,
        line,
        answer: displayed.peek(),
        // Browsers measure what is enlarged by `zoom` in px of the page, or in its own: the card's width has both.
        top: (figure.getBoundingClientRect().top * card.offsetWidth) / card.getBoundingClientRect().width,
      };
      content.start();
    };
    card.addEventListener('click', open);
    return () => card.removeEventListener('click', open);
  }, []);
  const measured = measure.value;
  // In a list of buttons, a figure lacks the words around it. The first screen's are never replaced, but change with the measure.
  useEffect(() => {
    const name = ({ figureName }: typeof import('../../../words/figure-name.ts')) => {
      for (const figure of card.querySelectorAll<HTMLElement>('[data-line]')) {
        const words = figureName(figure.dataset.line ?? '');
        if (words) figure.setAttribute('aria-description', words);
      }
    };
    return whenNearAndIdle(card, () => {
      import('../../../words/figure-name.ts').then(name, () => {});
    });
  }, [measured]);
  if (opened.value === null) return null;
  const current = opened.value;
  const { value: loaded } = content.state;
  // The event is late, so another explanation may be open by then.
  const close = () => {
    if (opened.value === current) opened.value = null;
  };
  if (typeof loaded === 'object')
    return <loaded.value.Dialog key={current.id} {...current} onClose={close} />;
  if (loaded !== 'failed') return null;
  return (
    <dialog key={current.id} ref={(dialog) => dialog?.showModal()} onClose={close}>
      <form method="dialog">
        <p>The explanation did not load. Close this and try again.</p>
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
