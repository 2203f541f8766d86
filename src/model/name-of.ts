import { NAMES } from '../catalogue/fields.ts';
import { type Address, addressText } from './address.ts';
import { type Name, STEP_NAMES } from './names.ts';
import type { Levy, Position, Scenario } from './types.ts';
import { numberKey } from './value-at.ts';

/** Data for names: the scenario, and the names of its roles. */
export interface Naming {
  readonly scenario: Scenario;
  readonly roleName: (id: string) => string;
}

/** Name of a step of the formulas in this scenario; throws a RangeError for a step without a name. */
export function stepName(key: string, index: number | undefined, { scenario, roleName }: Naming): Name {
  const name = STEP_NAMES[key];
  if (!name) throw new RangeError(`the step "${key}" has no name`);
  if (index === undefined) return name;
  if (key.endsWith('Month')) return { ...name, label: `${name.label} ${index + 1}` };
  if (key.includes('.')) {
    const { role } = scenario.positions[index] as Position;
    const part = key.startsWith('position.') ? `, ${name.label}` : '';
    return { ...name, label: `Position ${index + 1}: ${roleName(role)}${part}` };
  }
  if (key === 'levy') return { ...name, label: (scenario.levies[index] as Levy).label };
  return { ...name, label: `${name.label}, year ${index + 1}` };
}

/** Name of a number at an address; of a levy the scenario's own label. */
export function inputName(at: Address, { levies }: Pick<Scenario, 'levies'>): Name {
  if (at.of === 'levy') {
    const label = levies.find(({ id }) => id === at.id)?.label ?? 'Levy';
    return at.key === 'rate'
      ? { label: `${label}: rate`, unit: 'share' }
      : { label: `${label}: wage base`, unit: 'USD/year' };
  }
  const key = numberKey(at);
  if (key === null) throw new RangeError(`${addressText(at)} is no number`);
  return NAMES[key];
}
