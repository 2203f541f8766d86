import older from '../../data/editions/older.json?parts';
import type { EditionFigures } from '../edition/figures.ts';
import type { EditionEvidence } from '../edition/pack.ts';
import { unpackFigures, withWages } from '../edition/unpack.ts';
import { loadWages, newestEdition } from './edition.ts';

/** Id of the edition that comes with the first answer. */
export const NEWEST_ID: string = newestEdition().id;

/** Whether an edition can be opened here. */
export function isKnown(id: string): boolean {
  return id === NEWEST_ID || Object.hasOwn(older, id);
}

/** A known edition with its state pay. Rejects where an older one does not arrive; the newest comes without pay then. */
export async function loadEdition(id: string): Promise<EditionFigures> {
  const parts = older[id];
  if (!parts) {
    const edition = newestEdition();
    return loadWages(edition).catch(() => edition);
  }
  const [figures, wages] = await Promise.all([parts.figures(), parts.wages()]);
  return withWages(unpackFigures(figures), wages);
}

/** Labels, notes and sources of a known edition, from a chunk of their own; rejects if that does not arrive. */
export async function loadEvidence(id: string): Promise<EditionEvidence> {
  const parts = older[id];
  return parts
    ? parts.evidence()
    : (await import('../../data/editions/newest/edition.json?evidence')).default;
}
