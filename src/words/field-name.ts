import { NAMES } from '../catalogue/fields.ts';
import type { Name } from '../model/names.ts';
import { parseAddress } from '../model/parse-address.ts';
import { numberKey } from '../model/value-at.ts';

/** Name of a number, by its path or its bare key; undefined if the path leads to no number. */
export function fieldName(path: string): Name | undefined {
  const at = parseAddress(path);
  const key = at ? numberKey(at) : path;
  return key !== null && Object.hasOwn(NAMES, key) ? NAMES[key as keyof typeof NAMES] : undefined;
}
