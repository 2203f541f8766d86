/** The answer without script: verdict and receipt of a scenario as HTML, for a server or a build. */
import type { EditionFigures } from '../edition/figures.ts';
import { faultLine } from '../operator/fault.ts';
import { type Checked, checkConfig, readConfig } from '../operator/file/check.ts';
import { isLinkable, snapshotOf } from '../output/snapshot.ts';
import type { Choices } from '../scenario/index.ts';
import { NEWEST } from './data.ts';
import { onPage } from './on-page.ts';

/** What a snapshot is calculated with. */
export interface SnapshotOptions {
  /** Data edition; the newest if left out. */
  readonly edition?: EditionFigures;
  /** The page's own `f5-roi.json`, as its text or parsed: its prices, terms, start, heading and share base hold. */
  readonly config?: string | object;
}

/**
 * Verdict and receipt as plain HTML of about 2 kB, to put between the tags of `<f5-roi-calculator>` or anywhere else. It has no
 * script, style, class or id, and text from outside is escaped. `page` is the address of the full page, which the
 * snapshot links with the scenario; without it there is no link, unless the file names a share base. What the choices leave
 * out is what the file starts with, as on screen; null leaves all of it out. A faulty key of the file is skipped and named in
 * the console. Throws a RangeError that names every part of the choices that cannot be used, or an address that no page
 * can have.
 */
export function snapshot(
  choices: Choices | null,
  page?: string,
  { edition = NEWEST, config }: SnapshotOptions = {},
): string {
  if (page !== undefined && !isLinkable(page))
    throw new RangeError(`"${page}" is not the address of a page: https://… or a path`);
  const { config: file, faults } = checked(config, edition);
  if (faults.length > 0) warn(`f5-roi-calculator: the operator’s file: ${faults.map(faultLine).join(' ')}`);
  const shown = onPage(choices, edition, config === undefined ? null : file);
  return snapshotOf(shown.edition, shown.choices, page ?? file.links?.base ?? null, file.brand?.title);
}

function checked(config: SnapshotOptions['config'], edition: EditionFigures): Checked {
  if (config === undefined) return { config: {}, faults: [] };
  return typeof config === 'string' ? readConfig(config, edition) : checkConfig(config, edition);
}

/** In the console, which every server and browser has. */
function warn(words: string): void {
  (globalThis as unknown as { readonly console: { warn(words: string): void } }).console.warn(words);
}
