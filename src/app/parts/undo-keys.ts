import type { SessionActions } from '../session/session.ts';

/**
 * Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y (Cmd on a Mac) undo and redo inside the calculator. In a text field they are the
 * browser's, for that text alone.
 */
export function undoByKeys(element: HTMLElement, actions: SessionActions): () => void {
  const press = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    if ((event.target as Element).matches('[type=text]')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) actions.redo();
    else actions.undo();
  };
  element.addEventListener('keydown', press);
  return () => element.removeEventListener('keydown', press);
}
