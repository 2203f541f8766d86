/** The released editions, assembled from their folders, for tests. */

import type { Edition } from '../../src/edition/types.ts';
import editions from '../data/editions/all.json?whole';

/** An edition that tests name; throws where its folder is gone. */
export function editionOf(id: string): Edition {
  const found = editions.find((edition) => edition.id === id);
  if (!found) throw new Error(`no edition ${id}`);
  return found;
}

export const EDITIONS: readonly Edition[] = editions;

/** The edition that the built files begin with. */
export const NEWEST: Edition = EDITIONS.at(-1) as Edition;

export const edition202611: Edition = editionOf('2026-11');
