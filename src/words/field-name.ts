import { ASSUMPTION_NAMES, type Name, POSITION_NAMES } from '../model/names.ts';

const NAMES: Readonly<Record<string, Name>> = {
  ...POSITION_NAMES,
  ...ASSUMPTION_NAMES,
  horizonMonths: { label: 'Horizon', unit: 'months' },
};

/** Name of a field, by the end of its path; undefined if the path leads to no field. */
export function fieldName(path: string): Name | undefined {
  const last = path.split('.').at(-1) ?? '';
  return Object.hasOwn(NAMES, last) ? NAMES[last] : undefined;
}
