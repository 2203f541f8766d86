import { parseSync } from 'vite';
import { COMPUTED, type Import } from './import-graph.ts';
import { nodesOf, type SyntaxNode } from './syntax-tree.ts';

/** What a zone may import: other zones and packages by value, and further ones for their types alone. */
interface Rule {
  readonly zones: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

/** The pure zones, lowest first: each may import those before it. They run anywhere and give the same for the same. */
const PURE_ZONES = [
  'catalogue',
  'model',
  'edition',
  'scenario',
  'link',
  'words',
  'operator',
  'output',
] as const;

const PURE: ReadonlySet<string | null> = new Set(PURE_ZONES);

const below = (zone: (typeof PURE_ZONES)[number]) => PURE_ZONES.slice(0, PURE_ZONES.indexOf(zone));

const SCREEN_PACKAGES = ['preact', 'preact/hooks', '@preact/signals', '@preact/signals-core'];

/** The import table of `src/README.md`. */
const TABLE: Readonly<Record<string, Rule>> = {
  catalogue: { zones: [] },
  model: { zones: below('model') },
  edition: { zones: below('edition') },
  scenario: { zones: below('scenario') },
  link: { zones: below('link') },
  words: { zones: [...below('words'), 'data'] },
  operator: { zones: below('operator') },
  output: { zones: [...below('output'), 'data'], packages: ['hucre/xlsx'] },
  app: { zones: PURE_ZONES, packages: SCREEN_PACKAGES },
  'app/charts/lazy': { zones: [], types: ['catalogue', 'model', 'app'], packages: ['chart.js'] },
  element: { zones: [...PURE_ZONES, 'app', 'data'], packages: [...SCREEN_PACKAGES, 'uqr'] },
  npm: {
    zones: [...PURE_ZONES, 'element', 'embed', 'data'],
    types: ['app', 'react', 'preact'],
    packages: ['node:fs', 'node:process', 'node:zlib'],
  },
  embed: {
    zones: ['element', 'link', 'operator', 'output'],
    types: ['edition'],
    packages: ['preact', 'preact/hooks', '@preact/signals'],
  },
};

/** The zone of a file; a package is none. */
function zoneOf(path: string): string | null {
  if (path.startsWith('src/app/charts/lazy/')) return 'app/charts/lazy';
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? /^(data|embed)\//.exec(path)?.[1] ?? null;
}

/** Why an import is not allowed; null where it is. */
export function objection({ from, to, how }: Import): string | null {
  const zone = zoneOf(from);
  const target = zoneOf(to);
  const rule = zone === null ? undefined : TABLE[zone];
  if (!rule) return `${from} stands in no zone of the table`;
  if (target === zone) return null;
  const refusal = `${from} (${zone}) may not import ${to}`;
  // Its own address without the query that a host appended, the module beside the loader, and no other file's.
  if (to === COMPUTED)
    return ['src/element/define.ts', 'embed/loader.ts', 'embed/places.ts'].includes(from) ? null : refusal;
  const byType = (name: string) => how === 'type' && rule.types?.includes(name);
  if (target === null) return rule.packages?.includes(to) || byType(to) ? null : refusal;
  // The chart chunk is its own: only `import()` keeps it out of what loads first.
  if (target === 'app/charts/lazy') return zone === 'app' && how !== 'value' ? null : refusal;
  return rule.zones.includes(target) || byType(target) ? null : refusal;
}

/** What a pure zone must not mention: the page, the clock, chance and, outside `words`, the locale. */
export function impurity(file: string, code: string): string | null {
  const zone = zoneOf(file);
  if (!PURE.has(zone)) return null;
  const nodes = nodesOf(parseSync(file, code).program);
  const given = nodes.filter(isGivenDay).map(({ callee }) => callee);
  const names = nodes.filter((node) => !given.includes(node)).flatMap(nameOf);
  const found = names.find((name) => IMPURE.has(name) && !(name === 'Intl' && zone === 'words'));
  return found === undefined ? null : `${file} mentions ${found}`;
}

const IMPURE: ReadonlySet<string> = new Set(['document', 'window', 'Date', 'Math.random', 'Intl']);

/** `new Date(text)` reads a day that was given; without arguments it reads the clock. */
function isGivenDay({ type, callee, arguments: given }: SyntaxNode): boolean {
  const { name } = (callee ?? {}) as { name?: string };
  return type === 'NewExpression' && name === 'Date' && (given as unknown[]).length > 0;
}

/** What a node names: from the tree, since text cannot tell code between two templates from a template. */
function nameOf({ type, name, object, property }: SyntaxNode): string[] {
  if (type === 'Identifier') return [String(name)];
  if (type !== 'MemberExpression') return [];
  const [owner, member] = [object, property] as { name?: string; value?: string }[];
  return [`${owner?.name}.${member?.name ?? member?.value}`];
}
