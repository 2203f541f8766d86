import { NAMES } from '../catalogue/fields.ts';
import type { Name } from '../model/names.ts';

/** Name of a field, by the end of its path; undefined if the path leads to no field. */
export function fieldName(path: string): Name | undefined {
  const last = path.split('.').at(-1) ?? '';
  return Object.hasOwn(NAMES, last) ? NAMES[last as keyof typeof NAMES] : undefined;
}
