/** The released editions, assembled from their files: for tests and for the build. */
import assumptions from '../data/editions/2026-11/assumptions.json';
import card from '../data/editions/2026-11/edition.json';
import federal from '../data/editions/2026-11/federal.json';
import rates from '../data/editions/2026-11/rates.json';
import roles from '../data/editions/2026-11/roles.json';
import sources from '../data/editions/2026-11/sources.json';
import states from '../data/editions/2026-11/states.json';
import wages from '../data/editions/2026-11/wages.json';
import type {
  AssumptionFact,
  Edition,
  EditionCard,
  LevyFact,
  RatesFile,
  RoleFact,
  StateFact,
  WagesFile,
} from '../src/edition/types.ts';

/** JSON is typed by what it happens to hold; `checkEdition` is what shows that it holds the contract. */
export const edition202611: Edition = {
  ...(card as EditionCard),
  federal: federal as readonly LevyFact[],
  states: states as readonly StateFact[],
  roles: roles as readonly RoleFact[],
  rates: rates as RatesFile,
  wages: wages as WagesFile,
  assumptions: assumptions as readonly AssumptionFact[],
  sources,
};
