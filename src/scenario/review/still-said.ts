import type { Choices } from '../index.ts';
import type { Remarks } from './remarks.ts';

/**
 * The remarks after a change of the choices, without those on changed values: a speaker vouched only for the old
 * value. Returns the same object if nothing changes, so that nothing rerenders.
 */
export function stillSaid(remarks: Remarks, before: Choices, after: Choices): Remarks {
  const said = Object.entries(remarks.said);
  const still = said.filter(([path]) => valueAt(before, path) === valueAt(after, path));
  return still.length === said.length ? remarks : { ...remarks, said: Object.fromEntries(still) };
}

function valueAt(choices: Choices, path: string): unknown {
  const keys = path.replace(/^(levies\..*)\.rate$/, '$1').split('.');
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], choices);
}
