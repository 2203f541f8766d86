/** Links from Node: a scenario as the value after `f5roi=`, and back. */
import type { EditionFigures } from '../edition/figures.ts';
import { type Decoded, decode as decodeOn, editionOf, encode as encodeOn } from '../link/index.ts';
import type { Choices } from '../scenario/index.ts';
import { editionById, NEWEST } from './data.ts';
import { validate } from './scenario.ts';

export type { Decoded, LinkIssue } from '../link/index.ts';

/** Choices as the value after `f5roi=`: canonical, with the edition's id and a check figure. Unusable parts are left out. */
export function encode(choices: Choices, edition: EditionFigures = NEWEST): string {
  return encodeOn(edition, validate(choices, edition).choices);
}

/**
 * Reads a link's value, or a whole address that holds one. Never throws: see `issues` for what could not be used. The
 * compressed form (`z1.…`) is not unpacked here, which has no compression; the command `f5-roi` takes both.
 */
export function decode(text: string): Decoded {
  const named = editionOf(String(text));
  return decodeOn((named === null ? undefined : editionById(named)) ?? NEWEST, String(text));
}
