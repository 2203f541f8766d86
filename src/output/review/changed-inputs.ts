import type { EditionFigures } from '../../edition/figures.ts';
import type { Recruiting } from '../../edition/types.ts';
import { inputName } from '../../model/name-of.ts';
import type { Choices, Resolved } from '../../scenario/index.ts';
import type { Names } from '../../scenario/names-of.ts';
import { chosenPaths } from '../../scenario/review/chosen-paths.ts';
import { quantity } from '../../words/units.ts';

/** A changed input, in words. */
export interface ChangedInput {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly byDefault: string;
}

const RECRUITING_WORDS: Readonly<Record<Recruiting, string>> = { 'in-house': 'in-house', agency: 'agency' };

/** All changed inputs, in the order of the form. */
export function changedInputs(
  edition: EditionFigures,
  choices: Choices,
  scenario: Resolved,
  names: Names,
): readonly ChangedInput[] {
  const { defaults } = edition;
  return chosenPaths(edition, choices).map((path) => {
    const [scope, at = '', key = ''] = path.split('.');
    const words = (label: string, value: string, byDefault: string) => ({ path, label, value, byDefault });
    if (path === 'state')
      return words('Where you would hire', names.state(scenario.state), names.state(defaults.state));
    if (path === 'horizonMonths')
      return words(
        'Horizon',
        quantity(scenario.horizonMonths, 'months'),
        quantity(defaults.horizonMonths, 'months'),
      );
    if (path === 'recruiting')
      return words(
        'How you recruit',
        RECRUITING_WORDS[scenario.recruiting],
        RECRUITING_WORDS[defaults.recruiting],
      );
    const position = scope === 'positions' ? scenario.positions[Number(at)] : undefined;
    const ofRole = position && scenario.positions.length > 1 ? `, ${names.role(position.role)}` : '';
    if (key === 'role') return words('Role', names.role(position?.role ?? ''), names.role(defaults.role));
    const { label, unit } = inputName(path, scenario);
    return words(
      label + ofRole,
      quantity(valueAt(scenario, path), unit),
      quantity(scenario.provenance[path]?.default ?? 1, unit),
    );
  });
}

/** Rate of a levy; 0 if it was switched off, since it is then not in the scenario. */
function valueAt(scenario: Resolved, path: string): number {
  const [scope, at = ''] = path.split('.');
  if (scope === 'levies') return scenario.levies.find(({ id }) => id === at)?.rate ?? 0;
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], scenario) as number;
}
