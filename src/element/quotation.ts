import type { EditionPair } from '../app/ports.ts';
import type { EditionFigures } from '../edition/figures.ts';
import type { Comparison } from '../scenario/comparison.ts';
import { editionFor, evidenceFor, NEWEST_ID } from './editions.ts';
import type { ElementState } from './element-state.ts';
import { withMetrosFor } from './metro-loader.ts';
import { goOver } from './open.ts';

/** The newest edition with its state pay, and the evidence of both. Rejects if it does not load. */
export async function loadPair(state: ElementState): Promise<EditionPair> {
  const { session } = state;
  const [newest, before, after] = await Promise.all([
    editionFor(state, NEWEST_ID).then((edition) => withMetrosFor(edition, session.comparison.peek())),
    evidenceFor(state, session.edition.peek().id),
    evidenceFor(state, NEWEST_ID),
  ]);
  return { newest, evidence: { before, after } };
}

/** Leaves figures quoted on an older edition for the newest one. */
export function adopt(state: ElementState, newest: EditionFigures, comparison: Comparison | null): void {
  const { session, sent } = state;
  goOver(state, newest, comparison, {
    linked: false,
    quotation: {
      edition: session.edition.peek(),
      comparison: session.comparison.peek(),
      sent: sent.peek(),
    },
  });
}

/** Goes back to the quotation that was left. */
export function goBack(state: ElementState): void {
  const quoted = state.quotation.peek();
  if (quoted)
    goOver(state, quoted.edition, quoted.comparison, { linked: quoted.sent !== null, sent: quoted.sent });
}
