import figures from '../../data/editions/newest/edition.json?figures';
import type { EditionFigures } from '../edition/figures.ts';
import type { EditionEvidence } from '../edition/pack.ts';
import { unpackFigures, withWages } from '../edition/unpack.ts';

/** The newest edition's figures, without its state pay table. */
export function newestEdition(): EditionFigures {
  return unpackFigures(figures);
}

/** The same edition with state pay, from a chunk of its own; rejects if that does not arrive. */
export async function loadWages(edition: EditionFigures): Promise<EditionFigures> {
  const { default: wages } = await import('../../data/editions/newest/edition.json?wages');
  return withWages(edition, wages);
}

/** Labels, notes and sources, from a chunk of their own; rejects if that does not arrive. */
export async function loadEvidence(): Promise<EditionEvidence> {
  return (await import('../../data/editions/newest/edition.json?evidence')).default;
}
