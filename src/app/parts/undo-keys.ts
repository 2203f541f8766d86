import type { SessionActions } from '../session/session.ts';

/**
 * Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y (Cmd on a Mac) undo and redo inside the calculator. The browser undoes an
 * unreadable draft, since the calculator never used it.
 */
export function undoByKeys(element: HTMLElement, actions: SessionActions): () => void {
  const press = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    if ((event.target as Element).getAttribute('aria-invalid') === 'true') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) actions.redo();
    else actions.undo();
  };
  element.addEventListener('keydown', press);
  return () => element.removeEventListener('keydown', press);
}
