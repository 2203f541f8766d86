/** Links from Node: a scenario as the value after `f5roi=`, and back. */
import type { EditionFigures } from '../edition/figures.ts';
import {
  type Decoded,
  decodeComparison,
  decode as decodeOn,
  editionOf,
  encodeComparison,
  encode as encodeOn,
} from '../link/index.ts';
import type { Comparison } from '../scenario/comparison.ts';
import type { Choices } from '../scenario/index.ts';
import { editionById, NEWEST } from './data.ts';
import { validate } from './scenario.ts';

export type { Decoded, LinkIssue } from '../link/index.ts';
export type { Comparison as LinkedSheet } from '../scenario/comparison.ts';

/** Encodes choices as the value after `f5roi=`: canonical, with edition id and check figure. Drops unusable parts. */
export function encode(choices: Choices, edition: EditionFigures = NEWEST): string {
  return encodeOn(edition, validate(choices, edition).choices);
}

/** Encodes up to three scenarios with names, remarks and client as one value, one of them on screen. */
export function encodeSheet(comparison: Comparison, edition: EditionFigures = NEWEST): string {
  const scenarios = comparison.scenarios.map((scenario) => ({
    ...scenario,
    choices: validate(scenario.choices, edition).choices,
  }));
  return encodeComparison(edition, { ...comparison, scenarios });
}

/** Result of `decode`; for a link with several scenarios, the one on screen, and all of them as `scenarios`. */
export interface DecodedLink extends Decoded {
  readonly scenarios?: Comparison['scenarios'];
  /** Name of the client. */
  readonly client?: string;
}

/**
 * Reads a link's value, or a whole address that holds one. Never throws: `issues` lists the parts that could not be used.
 * Does not unpack the compressed form (`z1.…`), since it has no compression; the command `f5-roi` takes both.
 */
export function decode(text: string): DecodedLink {
  const named = editionOf(String(text));
  const edition = (named === null ? undefined : editionById(named)) ?? NEWEST;
  const several = decodeComparison(edition, String(text));
  const shown = several?.each[several.comparison.current];
  if (!several || !shown) return decodeOn(edition, String(text));
  return {
    ...shown,
    issues: several.each.flatMap(({ issues }) => issues),
    scenarios: several.comparison.scenarios,
    ...(several.comparison.client === undefined ? {} : { client: several.comparison.client }),
  };
}
