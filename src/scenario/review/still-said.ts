import { parseAddress } from '../../model/parse-address.ts';
import { choiceAt } from '../edits.ts';
import type { Choices } from '../index.ts';
import type { Remarks } from './remarks.ts';

/**
 * The remarks after a change of the choices, without those on changed values: a speaker vouched only for the old
 * value. Returns the same object if nothing changes, so that nothing rerenders.
 */
export function stillSaid(remarks: Remarks, before: Choices, after: Choices): Remarks {
  const said = Object.entries(remarks.said);
  const still = said.filter(([path]) => {
    const address = parseAddress(path);
    return !address || choiceAt(before, address) === choiceAt(after, address);
  });
  return still.length === said.length ? remarks : { ...remarks, said: Object.fromEntries(still) };
}
