import figures from '../../data/editions/newest/edition.json?figures';
import type { EditionFigures } from '../edition/figures.ts';
import { unpackFigures, withWages } from '../edition/unpack.ts';

/** The newest edition's figures, without its state pay table. */
export function newestEdition(): EditionFigures {
  return unpackFigures(figures);
}

/** The newest edition with state pay, from a separate chunk; rejects if that does not load. */
export async function loadWages(edition: EditionFigures): Promise<EditionFigures> {
  const { default: wages } = await import('../../data/editions/newest/edition.json?wages');
  return withWages(edition, wages);
}
