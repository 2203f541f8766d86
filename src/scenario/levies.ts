import type { EditionFigures, OptionalLevyFigure, StateFigures } from '../edition/figures.ts';
import { leviesInForce } from './defaults.ts';

/** A levy, and the rate at which it is in force by default. */
export interface LevyOption {
  readonly levy: OptionalLevyFigure;
  readonly byDefault: number;
}

/** Every levy of a state; an optional one, and one that only larger companies owe, has the rate 0 by default. */
export function levyOptions(
  edition: EditionFigures,
  state: StateFigures,
  employees?: number,
): readonly LevyOption[] {
  const inForce = leviesInForce(edition, state, employees);
  return [...edition.federal, ...state.levies, ...state.optionalLevies].map((levy) => ({
    levy,
    byDefault: inForce.find(({ id }) => id === levy.id)?.rate ?? 0,
  }));
}
