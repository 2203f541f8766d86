/** The answer without script: verdict and receipt of a scenario as HTML, for a server or a build. */
import type { EditionFigures } from '../edition/figures.ts';
import { isLinkable, snapshotOf } from '../output/snapshot.ts';
import type { Choices } from '../scenario/index.ts';
import { NEWEST } from './data.ts';
import { resolve } from './scenario.ts';

/**
 * Verdict and receipt as plain HTML of about 2 kB, to put between the tags of `<f5-roi-calculator>` or anywhere else. It has no
 * script, style, class or id, and text from outside is escaped. `page` is the address of the full page, which the
 * snapshot links with the scenario; without it there is no link. Uses the newest edition unless you pass another. Throws a
 * RangeError that names every part of the choices that cannot be used, or an address that no page can have.
 */
export function snapshot(choices: Choices, page?: string, edition: EditionFigures = NEWEST): string {
  if (page !== undefined && !isLinkable(page))
    throw new RangeError(`"${page}" is not the address of a page: https://… or a path`);
  resolve(choices, edition);
  return snapshotOf(edition, choices, page ?? null);
}
