/** The released data editions in full: figures, notes and sources. */
import editions from '../../data/editions/all.json?whole';
import type { Edition } from '../edition/types.ts';

export type { Edition } from '../edition/types.ts';

/** All editions by id, oldest first. */
export const EDITIONS: readonly Edition[] = editions;

/** The newest edition. */
export const NEWEST: Edition = editions.at(-1) as Edition;

/** An edition by its id, or undefined. */
export function editionById(id: string): Edition | undefined {
  return EDITIONS.find((edition) => edition.id === id);
}
