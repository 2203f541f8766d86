import { computed, signal } from '@preact/signals-core';
import type { Surroundings } from '../app/calculator.ts';
import type { EditionFigures } from '../edition/figures.ts';
import type { Sheet } from '../scenario/sheet.ts';
import type { Core } from './core.ts';
import { loadEdition, loadEvidence, NEWEST_ID } from './editions.ts';
import { goOver } from './open.ts';

type Parts = 'newestEdition' | 'quoted' | 'loadComparison' | 'adopt' | 'goBack';

/** What the screen may do with figures quoted on an older edition: compare, go over to the newest, go back. */
export function quotation(core: Core): Pick<Surroundings, Parts> & { forget(): void } {
  const { session } = core;
  const left = signal<{ readonly edition: EditionFigures; readonly sheet: Sheet } | null>(null);
  return {
    newestEdition: NEWEST_ID,
    // Another link, or the page's own start, is not what the quotation was left for.
    quoted: computed(() =>
      session.edition.value.id === NEWEST_ID && session.changed.value && !core.linked.value
        ? (left.value?.edition.id ?? null)
        : null,
    ),
    loadComparison: async () => {
      const [newest, before, after] = await Promise.all([
        loadEdition(NEWEST_ID),
        loadEvidence(session.edition.peek().id),
        loadEvidence(NEWEST_ID),
      ]);
      return { newest, evidence: { before, after } };
    },
    adopt: (newest, sheet) => {
      left.value = { edition: session.edition.peek(), sheet: session.sheet.peek() };
      core.linked.value = false;
      goOver(core, newest, sheet ?? undefined);
    },
    goBack: () => {
      if (!left.value) return;
      const { edition, sheet } = left.value;
      core.linked.value = true;
      goOver(core, edition, sheet);
    },
    /** The next client is not to see what the last one was quoted. */
    forget: () => {
      left.value = null;
    },
  };
}
