import { loadWages } from './edition.ts';
import type { ElementState } from './element-state.ts';

/**
 * Loads the state pay table once; if choices wait for it and it does not load, a notice says so. `isFirst` is true as long
 * as there is no answer on screen.
 */
export function createPayLoader(
  { session, missing, loadLinks, noticed }: ElementState,
  isFirst: () => boolean,
): () => void {
  let loading = false;
  return () => {
    const edition = session.edition.peek();
    if (loading || edition.wages) return;
    loading = true;
    loadWages(edition).then(session.extendEdition, () => {
      loading = false;
      if (!session.waiting.peek()) return;
      if (isFirst()) missing.value ||= 'pay';
      // What shows notices loads with their words.
      loadLinks().then(
        ({ NO_STATE_PAY }) => noticed(NO_STATE_PAY),
        () => {},
      );
    });
  };
}
