import { type LinkPlace, linkIn, withLink } from '../link/index.ts';

/** Sync between the page's address and a scenario. */
export interface AddressSync {
  /** Notes that the visitor changes something on the page that the host shows now. */
  touch(): void;
  /**
   * Writes right away, unless the host has moved to another page since the last touch; null removes our part. Callers
   * leave a pause between calls.
   */
  write(text: string | null): void;
  dispose(): void;
}

/**
 * Writes by `history.replaceState` with the host's state object, so it adds no entry and leaves the host's fragment,
 * query and state alone. Calls `onLink` with text that others put there: back, forward, a followed link.
 */
export function createAddressSync(place: LinkPlace, onLink: (text: string) => void): AddressSync {
  let lastWritten = linkIn(location.href);
  let touched = '';

  /** The host's page: its address without fragment and without our part. */
  const page = () => withLink(location.href, place, null).replace(/#.*/, '');
  const arrive = () => {
    const text = linkIn(location.href);
    if (text === null || text === lastWritten) return;
    lastWritten = text;
    onLink(text);
  };

  addEventListener('popstate', arrive);
  addEventListener('hashchange', arrive);
  return {
    touch: () => {
      touched = page();
    },
    write: (text) => {
      const href = withLink(location.href, place, text);
      if (href === location.href || page() !== touched) return;
      try {
        history.replaceState(history.state, '', href);
        lastWritten = text;
      } catch {
        // A sandboxed or local page cannot change its address; the link button still works.
      }
    },
    dispose: () => {
      removeEventListener('popstate', arrive);
      removeEventListener('hashchange', arrive);
    },
  };
}
