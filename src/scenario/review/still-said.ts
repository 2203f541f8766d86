import type { Choices } from '../index.ts';
import type { Remarks } from './remarks.ts';

/**
 * The remarks after a change of the choices: whoever stood behind a value does not stand behind another one. The same
 * object where all of them stand, so that nothing that shows them is made again.
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
