import type { Notice } from '../app/notice.ts';
import type { EditionFigures } from '../edition/figures.ts';
import type { Comparison } from '../scenario/comparison.ts';
import { addMetros } from './editions.ts';
import type { ElementState } from './element-state.ts';

export const NO_METROS: Notice = {
  code: 'state-pay-missing',
  text: 'Pay by metro did not load. Choose the whole state, type a base salary, or choose Metro again to retry.',
};

export const NO_STATE_PAY: Notice = {
  code: 'state-pay-missing',
  text: 'State pay did not load, so this role has no default salary here. Type a base salary, or choose the role again.',
};

/** Loads the metros once, or again after a failure, which it says. */
export function createMetroLoader({ session, noticed }: ElementState): () => void {
  let loading = false;
  return () => {
    const edition = session.edition.peek();
    if (loading || edition.metros !== null) return;
    loading = true;
    addMetros(edition)
      .then(session.extendEdition, () => noticed(NO_METROS))
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
