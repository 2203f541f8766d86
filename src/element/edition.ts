import figures from '../../data/editions/newest/edition.json?figures';
import type { EditionFigures } from '../edition/figures.ts';
import { unpackFigures } from '../edition/unpack.ts';

/** The newest edition's figures, without its pay tables. */
export function newestEdition(): EditionFigures {
  return unpackFigures(figures);
}

/** The newest edition with state pay, from a separate chunk; rejects if that does not load. */
export async function loadWages(edition: EditionFigures): Promise<EditionFigures> {
  const { default: wages, withWages } = await import('../../data/editions/newest/edition.json?wages');
  return withWages(edition, wages);
}

/** The newest edition with pay by metro, from a separate chunk; rejects if that does not load. */
export async function loadMetros(edition: EditionFigures): Promise<EditionFigures> {
  const { default: metros, withMetros } = await import('../../data/editions/newest/edition.json?metros');
  return withMetros(edition, metros);
}
