import type { EditionFigures } from '../../edition/figures.ts';
import { type Choices, canonicalChoices } from '../index.ts';

/** The paths of all values that differ from the edition's start, in the order of the form. These can have a speaker. */
export function chosenPaths(edition: EditionFigures, choices: Choices): readonly string[] {
  const { state, horizonMonths, recruiting, positions, assumptions, levies } = canonicalChoices(
    edition,
    choices,
  );
  const under = (start: string, record: object | undefined) =>
    Object.keys(record ?? {}).map((key) => `${start}.${key}`);
  const ofPosition = ({ role, assumptions: own, ...numbers }: Choices['positions'][number], p: number) => [
    ...(p === 0 && role === edition.defaults.role ? [] : [`positions.${p}.role`]),
    ...under(`positions.${p}`, numbers),
    ...under(`positions.${p}.assumptions`, own),
  ];
  return [
    ...positions.flatMap(ofPosition),
    ...(state === edition.defaults.state ? [] : ['state']),
    ...(horizonMonths === undefined ? [] : ['horizonMonths']),
    ...(recruiting === undefined ? [] : ['recruiting']),
    ...under('assumptions', assumptions),
    ...Object.keys(levies ?? {}).map((id) => `levies.${id}.rate`),
  ];
}
