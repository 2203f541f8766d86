import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Evaluation } from '../../../scenario/evaluation.ts';
import { useApp } from '../../app-context.ts';
import { useLazy } from '../../parts/use-lazy.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { whenNearAndIdle } from '../../parts/when-near.ts';

/** One opening of the dialog. */
interface Opened {
  readonly id: number;
  readonly line: string;
  /** The answer that the figure belongs to, kept while the explanation loads. */
  readonly answer: Evaluation;
  /** Position of the figure, in the card's own px from the top of the page's view. */
  readonly top: number;
}

/**
 * Opens explanations: pressing a figure anywhere in the card opens a dialog, whose content loads the first time. A modal
 * dialog keeps the keyboard inside, closes on Escape and returns the focus.
 */
export function ExplanationDoor({ card }: { readonly card: HTMLElement }): JSX.Element | null {
  const { displayed, measure } = useApp().display;
  const opened = useSignal<Opened | null>(null);
  const count = useRef(0);
  const content = useLazy(() => import('./explanation.tsx'));
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
  const { line, answer, top } = current;
  const { value: loaded } = content.state;
  return (
    <Dialog
      key={current.id}
      top={top}
      onClose={() => {
        // The event is late, so another explanation may be open by then.
        if (opened.value === current) opened.value = null;
      }}
    >
      {typeof loaded === 'object' ? (
        <loaded.value.Explanation key={line} line={line} answer={answer} />
      ) : (
        <Waiting state={loaded} failed="The explanation did not load. Close this and try again." />
      )}
    </Dialog>
  );
}

function Dialog(props: {
  readonly top: number;
  readonly onClose: () => void;
  readonly children: JSX.Element;
}): JSX.Element {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    dialog.showModal();
    // Near the figure, since in a tall frame the middle of the view may be far from the visible part.
    const place = () => {
      dialog.style.top = `clamp(16px, ${props.top - 80}px, calc(100% - ${dialog.offsetHeight + 16}px))`;
    };
    const observer = new ResizeObserver(place);
    observer.observe(dialog);
    // The backdrop around the box belongs to the dialog.
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    return () => observer.disconnect();
  }, []);
  return (
    <dialog ref={ref} class="explain" part="explanation" aria-label="Explanation" onClose={props.onClose}>
      <div class="explain-body">
        <button
          type="button"
          class="quiet explain-close"
          onClick={() => {
            ref.current?.close();
            props.onClose();
          }}
        >
          Close
        </button>
        {props.children}
      </div>
    </dialog>
  );
}
