import type { SessionActions } from '../session/session.ts';

/**
 * Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y (Cmd on a Mac) undo and redo inside the calculator. In a text field they change its
 * text alone: back to what it was when the keyboard came, and forth. Not the browser's own, which goes on with the field
 * before once a text has nothing left to undo.
 */
export function undoByKeys(element: HTMLElement, actions: SessionActions): () => void {
  let [before, after] = ['', ''];
  const come = ({ target }: Event) => {
    before = after = (target as HTMLInputElement).value;
  };
  const press = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    const forth = key === 'y' || event.shiftKey;
    const field = event.target as HTMLInputElement;
    if (!field.matches('[type=text]')) return forth ? actions.redo() : actions.undo();
    if ((field.value === before) !== forth) return;
    if (!forth) after = field.value;
    field.value = forth ? after : before;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const until = new AbortController();
  const { signal } = until;
  element.addEventListener('focusin', come, { signal });
  element.addEventListener('keydown', press, { signal });
  return () => until.abort();
}
