import { loadWages } from './edition.ts';
import type { ElementState } from './element-state.ts';

/** Loads the state pay table once; shows a notice if choices wait for it and it does not load. */
export function createPayLoader({ session, loadLinks, noticed }: ElementState): () => void {
  let loading = false;
  return () => {
    const edition = session.edition.peek();
    if (loading || edition.wages) return;
    loading = true;
    loadWages(edition).then(session.extendEdition, () => {
      loading = false;
      // What shows notices loads with their words.
      if (session.waiting.peek())
        loadLinks().then(
          ({ NO_STATE_PAY }) => noticed(NO_STATE_PAY),
          () => {},
        );
    });
  };
}
