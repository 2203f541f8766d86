import type { EditionFigures } from '../edition/figures.ts';
import type { Comparison } from '../scenario/comparison.ts';
import { addMetros } from './editions.ts';
import type { ElementState } from './element-state.ts';

/** Loads the metros once; without them, pay of the whole state is offered. */
export function createMetroLoader({ session }: ElementState): () => void {
  let loading = false;
  return () => {
    const edition = session.edition.peek();
    if (loading || edition.metros !== null) return;
    loading = true;
    addMetros(edition)
      .then(session.extendEdition, () => {})
      .finally(() => {
        loading = false;
      });
  };
}

/** The edition, with its metros if a scenario has one; without them if they do not load. */
export async function withMetrosFor(
  edition: EditionFigures,
  comparison: Comparison | null,
): Promise<EditionFigures> {
  return needsMetros(edition, comparison) ? addMetros(edition).catch(() => edition) : edition;
}

export function needsMetros(edition: EditionFigures, comparison: Comparison | null): boolean {
  return (
    edition.metros === null && !!comparison?.scenarios.some(({ choices }) => choices.metro !== undefined)
  );
}
