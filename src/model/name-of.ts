import type { InputPath } from './input.ts';
import { ASSUMPTION_NAMES, type Name, POSITION_NAMES, STEP_NAMES } from './names.ts';
import type { AssumptionId, Scenario } from './types.ts';

/** What a named step of the formulas is called in this scenario; throws a RangeError for a step without a name. */
export function stepName(key: string, index: number | undefined, scenario: Scenario): Name {
  const name = STEP_NAMES[key];
  if (!name) throw new RangeError(`the step "${key}" has no name`);
  if (index === undefined) return name;
  if (key.includes('.'))
    return { ...name, label: `Position ${index + 1}: ${scenario.positions[index]?.role ?? ''}` };
  if (key === 'levy') return { ...name, label: scenario.levies[index]?.label ?? name.label };
  return { ...name, label: `${name.label}, year ${index + 1}` };
}

/** What an input is called, by its path. */
export function inputName(path: InputPath, scenario: Scenario): Name {
  const [scope, ...rest] = path.split('.');
  const last = rest.at(-1) as string;
  if (scope === 'assumptions' || rest[1] === 'assumptions') return ASSUMPTION_NAMES[last as AssumptionId];
  if (scope === 'positions') return POSITION_NAMES[last as keyof typeof POSITION_NAMES];
  const label = scenario.levies.find((levy) => levy.id === rest[0])?.label ?? 'Levy';
  return last === 'rate'
    ? { label: `${label}: rate`, unit: 'share' }
    : { label: `${label}: wage base`, unit: 'USD/year' };
}
