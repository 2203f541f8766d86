import { loadWages } from './edition.ts';
import type { ElementState } from './element-state.ts';

/** Loads the state pay table once; shows a notice if choices wait for it and it does not load. */
export function createPayLoader({ session, noticed }: ElementState): () => void {
  let loading = false;
  return () => {
    const edition = session.edition.peek();
    if (loading || edition.wages) return;
    loading = true;
    loadWages(edition).then(session.extendEdition, () => {
      loading = false;
      if (session.waiting.peek()) noticed({ code: 'state-pay-missing', text: NO_STATE_PAY });
    });
  };
}

const NO_STATE_PAY =
  'State pay did not load, so this role has no default salary here. Type a base salary, or choose the role again.';
