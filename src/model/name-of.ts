import { NAMES } from '../catalogue/fields.ts';
import type { InputPath } from './input.ts';
import { type Name, STEP_NAMES } from './names.ts';
import type { AssumptionId, Levy, Position, Scenario } from './types.ts';

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
    return { ...name, label: `Position ${index + 1}: ${roleName(role)}` };
  }
  if (key === 'levy') return { ...name, label: (scenario.levies[index] as Levy).label };
  return { ...name, label: `${name.label}, year ${index + 1}` };
}

/** Name of an input, by its path. */
export function inputName(path: InputPath, scenario: Scenario): Name {
  const [scope, ...rest] = path.split('.');
  const last = rest.at(-1) as string;
  if (scope === 'assumptions' || rest[1] === 'assumptions') return NAMES[last as AssumptionId];
  if (scope === 'positions') return NAMES[last as keyof typeof NAMES];
  const label = scenario.levies.find((levy) => levy.id === rest[0])?.label ?? 'Levy';
  return last === 'rate'
    ? { label: `${label}: rate`, unit: 'share' }
    : { label: `${label}: wage base`, unit: 'USD/year' };
}
