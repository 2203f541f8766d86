/** The released editions, assembled from their folders, for tests. */

import type { Edition, StateMedians } from '../../src/edition/types.ts';
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

/** The first edition, whose state pay is medians alone. */
export const edition202611 = editionOf('2026-11') as Edition & {
  readonly wages: { readonly medianBySocAndState: StateMedians };
};

export const edition202612: Edition = editionOf('2026-12');
