import figures from '../../data/editions/newest/edition.json?figures';
import type { EditionFigures } from '../edition/figures.ts';
import { unpackFigures } from '../edition/unpack.ts';

/** The newest edition's figures, without its pay tables. */
export function newestEdition(): EditionFigures {
  return unpackFigures(figures);
}

/** The newest edition with state pay, from a separate chunk; rejects if that does not load. */
export function loadWages(edition: EditionFigures): Promise<EditionFigures> {
  // Names taken apart here would be put together again in the built file, twice.
  return import('../../data/editions/newest/edition.json?wages').then((table) =>
    table.withWages(edition, table.default),
  );
}
