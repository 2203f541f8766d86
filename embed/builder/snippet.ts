import { escaped } from '../../src/output/html.ts';
import { reservedHeight } from '../heights.ts';
import type { Draft } from './read-draft.ts';

export type Route = 'module' | 'loader' | 'frame';

/** Addresses of the files, and their known hashes. */
export interface Published {
  /** Address of `cdn/`, ending in a slash. */
  readonly cdn: string;
  /** Address of the site's page. */
  readonly site: string;
  readonly version: string;
  /** Hashes of this version's files by name; null if unknown. */
  readonly hashes: Draft | null;
}

export interface Embed {
  readonly route: Route;
  /** Attributes of the calculator by name, without those at their default. */
  readonly attributes: Draft;
  /** Custom properties by name. */
  readonly properties: Draft;
  /** Answer without script, to stand in the place; empty for none. */
  readonly snapshot: string;
  /** Module or loader: text of the operator's file, to stand in the place; empty for none, or one that `config` names. */
  readonly settings?: string;
  /** Module only: pin the parts that load later, too. */
  readonly pinned: boolean;
  /** Frame only: fit the height to the content. */
  readonly resized: boolean;
  /** Resized frame only: keep the scenario in the page's address. */
  readonly synced: boolean;
}

/** The lines by place: style sheets, the page's content, and the script, which can be empty. */
export interface Lines {
  readonly style: string;
  readonly place: string;
  readonly script: string;
}

export function linesOf(embed: Embed, published: Published): Lines {
  const { cdn, version } = published;
  const { attributes } = embed;
  switch (embed.route) {
    case 'module':
      return {
        style: joined(
          `<link rel="stylesheet" href="${escaped(`${cdn}${version}/reserve.css`)}"${pin('reserve.css', published)}>`,
          styleElement(embed),
        ),
        place: `<f5-roi-calculator${written(attributes)}>${inside(embed)}</f5-roi-calculator>`,
        script: joined(
          importMap(embed, published),
          `<script type="module" src="${escaped(`${cdn}${version}/f5-roi-calculator.js`)}"${pin('f5-roi-calculator.js', published)}></script>`,
        ),
      };
    case 'loader':
      return {
        style: joined(
          `<link rel="stylesheet" href="${escaped(`${cdn}v1/reserve.css`)}">`,
          styleElement(embed),
        ),
        // Empty, the place could not be seen or pressed in an editor and a feed.
        place: `<div data-f5-roi${written(attributes, 'data-')}>${inside(embed) || `<a href="${escaped(published.site)}">${FALLBACK}</a>`}</div>`,
        script: `<script src="${escaped(`${cdn}v1/loader.js`)}" async></script>`,
      };
    case 'frame':
      return {
        style: '',
        place: frame(embed, published),
        script: embed.resized ? `<script src="${escaped(`${cdn}v1/frame.js`)}" async></script>` : '',
      };
    default:
      return embed.route satisfies never;
  }
}

/** Parts of some lines, without the empty ones. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

/** Colors and corners, for the page's style sheet or a `<style>`; they cannot reach into a frame. */
export function styleText({ route, properties }: Embed): string {
  const rules = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`);
  if (route === 'frame' || rules.length === 0) return '';
  return `\n${[`${route === 'module' ? 'f5-roi-calculator' : '[data-f5-roi]'} {`, ...rules, '}'].join('\n')}\n`;
}

/**
 * Text of the import map that pins every script of the version: the hash of the tag covers the first file alone. It has to come
 * before the page's first module script. Empty if it was not asked for, or the hashes are not known.
 */
export function importMapText({ route, pinned }: Embed, { cdn, version, hashes }: Published): string {
  if (route !== 'module' || !pinned || hashes === null) return '';
  const pins = Object.entries(hashes)
    .filter(([file]) => file.endsWith('.js'))
    .map(([file, hash]) => JSON.stringify({ [`${cdn}${version}/${file}`]: hash }).slice(1, -1));
  return `\n{"integrity": {\n${pins.join(',\n').replaceAll('<', '\\u003c')}\n} }\n`;
}

function importMap(embed: Embed, published: Published): string {
  const text = importMapText(embed, published);
  return text === '' ? '' : `<script type="importmap">${text}</script>`;
}

function inside({ snapshot, settings = '' }: Embed): string {
  // Neither may end the element, or be code to a host: what JSON allows to be written in another way is.
  const safe = settings
    .trim()
    .replaceAll('<', '\\u003c')
    .replaceAll('{{', '\\u007b\\u007b')
    .replaceAll('{%', '\\u007b%');
  const data = safe === '' ? '' : `<script type="application/json">\n${safe}\n</script>`;
  const parts = joined(data, snapshot);
  return parts === '' ? '' : `\n${parts}\n`;
}

function styleElement(embed: Embed): string {
  const text = styleText(embed);
  return text === '' ? '' : `<style>${text}</style>`;
}

/** What a reader without the script gets. */
const FALLBACK = 'What does this hire cost, in the U.S. and through F5?';

/** Widest the calculator gets, and the frame's height until its script sets it, if ever. */
const WIDEST = 1120;

/**
 * Border and size as attributes, which a policy without inline styles allows. `frameBorder` is React's spelling. The themes of
 * WordPress center blocks, and a frame alone is none.
 */
function frame({ attributes, resized, synced }: Embed, { site }: Published): string {
  const query = Object.entries(attributes).map(
    ([name, value]) => `&${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const hooks = resized ? ` data-f5-roi-frame${synced ? ' data-f5-roi-url-sync' : ''}` : '';
  const height = reservedHeight(WIDEST, attributes.view ?? null);
  return `<div><iframe src="${escaped(`${site}?embed=1${query.join('')}`)}"${hooks} title="F5 cost and ROI calculator" allow="clipboard-write; fullscreen" width="100%" height="${height}" frameBorder="0"></iframe></div>`;
}

function pin(file: string, { hashes }: Published): string {
  const hash = hashes?.[file];
  return hash === undefined ? '' : ` integrity="${escaped(hash)}" crossorigin="anonymous"`;
}

function written(attributes: Draft, prefix = ''): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}${value === '' ? '' : `="${escaped(value)}"`}`)
    .join('');
}
