/** The released data editions, whole: figures, notes and sources. */
import assumptions from '../../data/editions/2026-11/assumptions.json' with { type: 'json' };
import card from '../../data/editions/2026-11/edition.json' with { type: 'json' };
import federal from '../../data/editions/2026-11/federal.json' with { type: 'json' };
import rates from '../../data/editions/2026-11/rates.json' with { type: 'json' };
import roles from '../../data/editions/2026-11/roles.json' with { type: 'json' };
import sources from '../../data/editions/2026-11/sources.json' with { type: 'json' };
import states from '../../data/editions/2026-11/states.json' with { type: 'json' };
import wages from '../../data/editions/2026-11/wages.json' with { type: 'json' };
import type { Edition } from '../edition/types.ts';

export type { Edition } from '../edition/types.ts';

/** JSON is typed by what it happens to hold; the edition check at build and in tests shows that it holds the contract. */
const november2026 = {
  ...card,
  federal,
  states,
  roles,
  rates,
  wages,
  assumptions,
  sources,
} as unknown as Edition;

/** By id, oldest first. */
export const EDITIONS: readonly Edition[] = [november2026];

/** The newest edition. */
export const NEWEST: Edition = november2026;

/** An edition by its id, or undefined. */
export function editionById(id: string): Edition | undefined {
  return EDITIONS.find((edition) => edition.id === id);
}
