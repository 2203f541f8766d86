import type { Edition, Source } from '../../edition/types.ts';
import { escaped, linkTo } from '../html.ts';
import { prose } from './prose.ts';

/** Citations of an edition's sources, by number and short name, with the list that they link to. */
export interface Citations {
  /** `BLS [3]`, a link into the list. */
  name(key: string): string;
  /** Only `[3]`, for tables in which many rows share one source. */
  number(key: string): string;
  /** Every source once, with full details. */
  list(): string;
}

export function createCitations({ sources }: Pick<Edition, 'sources'>): Citations {
  const entries = merged(sources);
  const numbers = new Map(entries.flatMap(({ keys }, i) => keys.map((key) => [key, i + 1] as const)));
  const cite = (key: string, words: string) => {
    const source = sources[key];
    if (!source) return escaped(prose(words));
    const title = escaped(prose([publisher(source), titleOf(source)].filter(Boolean).join(': ')));
    return `<a class="cite" href="#source-${escaped(key)}" title="${title}">${words}[${numbers.get(key)}]</a>`;
  };
  return {
    name: (key) => cite(key, `${escaped(shortName(sources[key]))}\u00a0`),
    number: (key) => cite(key, ''),
    list: () => `<ol class="sources">${entries.map(item).join('')}</ol>`,
  };
}

interface Entry {
  readonly keys: readonly [string, ...string[]];
  readonly source: Source;
}

/** Sources without duplicates, since two keys can name the same one. */
function merged(sources: Edition['sources']): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const [key, source] of Object.entries(sources)) {
    const same = JSON.stringify(source);
    const known = entries.get(same);
    entries.set(same, known ? { ...known, keys: [...known.keys, key] } : { keys: [key], source });
  }
  return [...entries.values()];
}

function item({ keys: [key, ...others], source }: Entry): string {
  const anchors = others.map((other) => `<span id="source-${escaped(other)}"></span>`).join('');
  const title = titleOf(source);
  const words = title === null ? '' : `, ${escaped(prose(title))}`;
  const name = `<b>${escaped(prose(publisher(source)))}</b>${words}`;
  const period = source.period === null ? '' : ` <span>${escaped(prose(source.period))}.</span>`;
  const address = source.url === null ? '' : ` ${linkTo(source.url, escaped(hostOf(source.url)))}`;
  const seen =
    source.seenAt === null ? '' : `<p class="note">Where it was read: ${escaped(prose(source.seenAt))}</p>`;
  return `<li id="source-${escaped(key)}">${anchors}${name}.${period}${address}${seen}</li>`;
}

/** Publisher of a source, without a repository's name, which is already in the address. */
function publisher({ publisher: name }: Source): string {
  return name.replace(/, GitHub \S+$/, '');
}

/** Title without the file name in front of it. */
function titleOf({ title }: Source): string | null {
  const words = title?.replace(/^\S+\.(?:json|yaml|csv|xlsx): /, '') ?? null;
  return words && words.charAt(0).toUpperCase() + words.slice(1);
}

/** Short name by which a reader recognizes the publisher. */
function shortName(source: Source | undefined): string {
  if (!source) return '';
  const full = publisher(source);
  const known = AGENCIES.find(([name]) => full.startsWith(name));
  const [first = full, ...more] = full.split('; ');
  const short = known?.[1] ?? first.replace(/ \(.*| via .*|, from .*/, '');
  return prose(more.length > 0 ? `${short} and others` : short);
}

const AGENCIES: readonly (readonly [string, string])[] = [
  ['U.S. Bureau of Labor Statistics', 'BLS'],
  ['U.S. Social Security Administration', 'SSA'],
  ['U.S. Department of Labor', 'U.S. DOL'],
];

/** An address in recognizable form: `labor.alaska.gov`. */
export function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/?#].*$/, '');
}
