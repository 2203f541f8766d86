import { withLink } from '../link/index.ts';
import type { OperatorConfig } from '../operator/config.ts';
import { faultLine } from '../operator/fault.ts';
import { readConfig } from '../operator/file/check.ts';
import { operatedEdition } from '../operator/operated.ts';
import { startChoices } from '../operator/start.ts';
import { isLinkable, snapshotInWikitext, snapshotOf } from '../output/snapshot.ts';
import type { Choices } from '../scenario/index.ts';
import { textIn } from './check-file.ts';
import { NEWEST } from './data.ts';
import { onPage, type Scenario } from './on-page.ts';

/**
 * HTML for the arguments of `f5-roi snapshot`, in any order: a scenario, the address of the full page, the page's own
 * `f5-roi.json`. `linked` reads a link, whole or its text; null for anything else. With `--wiki` it is wikitext. Throws an
 * Error in words where the arguments cannot be used.
 */
export function snapshotFor(all: readonly string[], linked: (text: string) => Scenario | null): string {
  const given = all.filter((word) => word !== WIKI);
  const files = given.filter((word) => /\.json$/i.test(word) && !/^https?:/i.test(word));
  const pages = given.filter((word) => !files.includes(word) && isLinkable(word) && !linked(word));
  for (const [what, found] of Object.entries({ page: pages, file: files }))
    if (found.length > 1) throw new RangeError(`one ${what} can be given, not ${found.join(' and ')}`);
  const [file] = files;
  const config = file === undefined ? null : configIn(file);
  const words = given.filter((word) => !pages.includes(word) && !files.includes(word));
  const { choices, edition } = asked(words, config, linked);
  const [first = ''] = words;
  const own = isLinkable(first) ? withLink(first, 'hash', null) : config?.links?.base;
  const write = all.includes(WIKI) ? snapshotInWikitext : snapshotOf;
  return write(edition, choices, pages[0] ?? own ?? null, config?.brand?.title);
}

const WIKI = '--wiki';

/** The operator's file; a fault is an error here, since nobody reads a console beside the output. */
function configIn(path: string): OperatorConfig {
  const { config, faults } = readConfig(textIn(path), NEWEST);
  if (faults.length > 0) throw new RangeError([`${path}:`, ...faults.map(faultLine)].join('\n'));
  return config;
}

/** The scenario that was asked for, on the edition with the file's prices. A link brings all that it holds. */
function asked(
  words: readonly string[],
  config: OperatorConfig | null,
  linked: (text: string) => Scenario | null,
): Scenario {
  const [first = ''] = words;
  const link = linked(first);
  if (!link) {
    if (words.length === 0 && config) return onPage(null, NEWEST, config);
    return onPage(first.startsWith('{') ? JSON.parse(first) : named(words, config), NEWEST, config);
  }
  if (!config) return link;
  const edition = operatedEdition(link.edition, config);
  return { choices: edition.operated?.carried(link.edition, edition, link.choices) ?? link.choices, edition };
}

/** A role and a state, by id or label; the first state that a calculator opens with if none is named. */
function named([role, state, ...more]: readonly string[], config: OperatorConfig | null): Choices {
  if (role === undefined) throw new RangeError('snapshot needs a scenario');
  if (more.length > 0)
    throw new RangeError(`a role and a state were expected, and nothing like ${more.join(' ')}`);
  const same =
    (...names: readonly string[]) =>
    (text: string) =>
      names.some((name) => name.toLowerCase() === text.toLowerCase());
  const found = NEWEST.roles.find(({ id, label }) => same(id, label)(role));
  if (!found)
    throw new RangeError(`there is no role "${role}": ${NEWEST.roles.map(({ id }) => id).join(', ')}`);
  const wanted = state ?? startChoices(NEWEST, config ?? {}).state;
  const place = NEWEST.states.find(({ code, name }) => same(code, name)(wanted));
  if (!place)
    throw new RangeError(`there is no state "${state}": two letters or a name, such as TX or Texas`);
  return { state: place.code, positions: [{ role: found.id }] };
}
