/** Links from Node: a scenario as the value after `f5roi=`, and back. */
import type { EditionFigures } from '../edition/figures.ts';
import {
  type Decoded,
  decode as decodeOn,
  decodeSheet as decodeSheetOn,
  editionOf,
  encode as encodeOn,
  encodeSheet as encodeSheetOn,
  type LinkedSheet,
} from '../link/index.ts';
import type { Choices } from '../scenario/index.ts';
import { editionById, NEWEST } from './data.ts';
import { validate } from './scenario.ts';

export type { Decoded, LinkedSheet, LinkIssue } from '../link/index.ts';

/** Encodes choices as the value after `f5roi=`: canonical, with edition id and check figure. Drops unusable parts. */
export function encode(choices: Choices, edition: EditionFigures = NEWEST): string {
  return encodeOn(edition, validate(choices, edition).choices);
}

/** Encodes up to three scenarios with names, remarks and client as one value, one of them on screen. */
export function encodeSheet(sheet: LinkedSheet, edition: EditionFigures = NEWEST): string {
  const scenarios = sheet.scenarios.map((scenario) => ({
    ...scenario,
    choices: validate(scenario.choices, edition).choices,
  }));
  return encodeSheetOn(edition, { ...sheet, scenarios });
}

/** Result of `decode`; for a link with several scenarios, the one on screen, and all of them as `scenarios`. */
export interface DecodedLink extends Decoded {
  readonly scenarios?: LinkedSheet['scenarios'];
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
  const several = decodeSheetOn(edition, String(text));
  const shown = several?.each[several.sheet.current];
  if (!several || !shown) return decodeOn(edition, String(text));
  return {
    ...shown,
    issues: several.each.flatMap(({ issues }) => issues),
    scenarios: several.sheet.scenarios,
    ...(several.sheet.client === undefined ? {} : { client: several.sheet.client }),
  };
}
