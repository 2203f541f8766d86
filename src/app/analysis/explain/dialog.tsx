import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Evaluation } from '../../../scenario/evaluation.ts';
import { adopting } from '../../styles/adopting.ts';
import css from '../../styles/dialog.css?inline';
import { Explanation } from './explanation.tsx';

/** One opening of the dialog. */
export interface Opened {
  readonly id: number;
  readonly line: string;
  /** The answer that the figure belongs to, kept while the explanation loads. */
  readonly answer: Evaluation;
  /** Position of the figure, in the card's own px from the top of the page's view. */
  readonly top: number;
}

const adoptCss = adopting(css);

/** The dialog with the explanation of one figure. */
export function Dialog(props: Opened & { readonly onClose: () => void }): JSX.Element {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    adoptCss(dialog);
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
        <Explanation line={props.line} answer={props.answer} />
      </div>
    </dialog>
  );
}
