import { computed } from '@preact/signals-core';
import type { EditionsPort } from '../app/ports.ts';
import type { EditionFigures } from '../edition/figures.ts';
import type { Comparison } from '../scenario/comparison.ts';
import { loadEdition, loadEvidence, NEWEST_ID } from './editions.ts';
import type { ElementState, Opened } from './element-state.ts';
import { withMetrosFor } from './metro-loader.ts';

/** Actions on figures quoted on an older edition: compare them with the newest, switch to it, go back. */
export function editionsPort(state: ElementState): EditionsPort {
  const { session, linked, sent, quotation: left } = state;
  const goOver = async (
    edition: EditionFigures,
    comparison: Comparison | null,
    outcome: Omit<Opened, 'notices'>,
  ) => (await state.loadLinks()).goOver(state, edition, comparison, outcome);
  return {
    newestEdition: NEWEST_ID,
    // After another link, or the page's own start, there is nothing to go back to.
    quoted: computed(() =>
      session.edition.value.id === NEWEST_ID && session.changed.value && !linked.value
        ? (left.value?.edition.id ?? null)
        : null,
    ),
    loadPair: async () => {
      const [newest, before, after] = await Promise.all([
        loadEdition(NEWEST_ID).then((edition) => withMetrosFor(edition, session.comparison.peek())),
        loadEvidence(session.edition.peek().id),
        loadEvidence(NEWEST_ID),
      ]);
      return { newest, evidence: { before, after } };
    },
    adopt: (newest, comparison) =>
      goOver(newest, comparison, {
        linked: false,
        quotation: {
          edition: session.edition.peek(),
          comparison: session.comparison.peek(),
          sent: sent.peek(),
        },
      }),
    goBack: () => {
      const quoted = left.peek();
      if (quoted)
        goOver(quoted.edition, quoted.comparison, {
          linked: quoted.sent !== null,
          sent: quoted.sent,
        });
    },
  };
}
