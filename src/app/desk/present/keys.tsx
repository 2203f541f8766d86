import type { JSX, RefObject } from 'preact';
import { KEYS } from './pages.ts';

/** The list of the presenter's keys. */
export function Keys({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }): JSX.Element {
  return (
    <dialog ref={dialog} class="explain keys" aria-label="Keys">
      <div class="explain-body">
        <button type="button" class="quiet explain-close" onClick={() => dialog.current?.close()}>
          Close
        </button>
        <h2>Keys</h2>
        <dl>
          {KEYS.map(([key, what]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
}
