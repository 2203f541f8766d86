import type { EditionFigures } from '../edition/figures.ts';
import { withLink } from '../link/index.ts';
import { isLinkable, snapshotInWikitext } from '../output/snapshot.ts';
import type { Choices } from '../scenario/index.ts';
import { NEWEST } from './data.ts';
import { snapshot } from './snapshot.ts';

/** A scenario and the edition that it is on. */
interface Scenario {
  readonly choices: Choices;
  readonly edition: EditionFigures;
}

/**
 * HTML for the arguments of `f5-roi snapshot`: a scenario, then perhaps the address of the full page. `linked` reads a
 * link, whole or its text; null for anything else. With `--wiki` it is wikitext. Throws an Error in words where the arguments
 * cannot be used.
 */
export function snapshotFor(all: readonly string[], linked: (text: string) => Scenario | null): string {
  const given = all.filter((word) => word !== WIKI);
  const pages = given.filter((word) => isLinkable(word) && !linked(word));
  if (pages.length > 1) throw new RangeError(`one page can be linked, not ${pages.join(' and ')}`);
  const words = given.filter((word) => !pages.includes(word));
  const [first = ''] = words;
  const { choices, edition } = linked(first) ?? (first.startsWith('{') ? inJson(first) : named(words));
  const own = isLinkable(first) ? withLink(first, 'hash', null) : undefined;
  const page = pages[0] ?? own;
  const html = snapshot(choices, page, edition);
  return all.includes(WIKI) ? snapshotInWikitext(edition, choices, page ?? null) : html;
}

const WIKI = '--wiki';

function inJson(text: string): Scenario {
  return { choices: JSON.parse(text), edition: NEWEST };
}

/** A role and a state, by id or label; the edition's first state if none is named. */
function named([role, state = NEWEST.defaults.state, ...more]: readonly string[]): Scenario {
  if (role === undefined) throw new RangeError('snapshot needs a scenario');
  if (more.length > 0)
    throw new RangeError(`a role and a state were expected, and nothing like ${more.join(' ')}`);
  const same =
    (...names: readonly string[]) =>
    (asked: string) =>
      names.some((name) => name.toLowerCase() === asked.toLowerCase());
  const found = NEWEST.roles.find(({ id, label }) => same(id, label)(role));
  if (!found)
    throw new RangeError(`there is no role "${role}": ${NEWEST.roles.map(({ id }) => id).join(', ')}`);
  const place = NEWEST.states.find(({ code, name }) => same(code, name)(state));
  if (!place)
    throw new RangeError(`there is no state "${state}": two letters or a name, such as TX or Texas`);
  return { choices: { state: place.code, positions: [{ role: found.id }] }, edition: NEWEST };
}
