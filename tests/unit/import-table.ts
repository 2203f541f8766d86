import { parseSync } from 'vite';
import { COMPUTED, type Import } from './import-graph.ts';
import { nodesOf, type SyntaxNode } from './syntax-tree.ts';

/** What a zone may import: other zones and packages by value, and further zones for their types alone. */
interface Rule {
  readonly zones: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

const PURE = ['model', 'analysis', 'edition', 'format', 'scenario', 'link', 'compare', 'method'] as const;

/** The import table of `src/README.md`. */
const TABLE: Readonly<Record<string, Rule>> = {
  model: { zones: [] },
  analysis: { zones: ['model'] },
  edition: { zones: ['model'] },
  format: { zones: ['model'] },
  scenario: { zones: ['model', 'edition'] },
  link: { zones: ['model', 'edition', 'scenario'] },
  compare: { zones: ['model', 'edition', 'scenario'] },
  session: {
    zones: ['model', 'analysis', 'edition', 'format', 'scenario', 'link'],
    packages: ['@preact/signals-core'],
  },
  export: { zones: ['model', 'edition', 'scenario', 'format'] },
  ui: {
    zones: ['session', 'format', 'compare'],
    types: ['model', 'edition', 'scenario'],
    packages: ['preact', 'preact/hooks', '@preact/signals', '@preact/signals-core'],
  },
  'ui/charts/lazy': { zones: [], types: ['model', 'ui'], packages: ['chart.js'] },
  element: {
    zones: ['ui', 'session', 'link', 'compare', 'scenario', 'edition', 'format', 'data'],
    types: ['model'],
    packages: ['preact', '@preact/signals', '@preact/signals-core'],
  },
  method: { zones: ['model', 'edition', 'format', 'scenario'] },
  lib: {
    zones: ['model', 'edition', 'format', 'scenario', 'link', 'compare', 'method', 'data'],
    packages: ['node:process', 'node:zlib'],
  },
  embed: { zones: ['element'] },
};

/** The zone of a file; a package is none. */
function zoneOf(path: string): string | null {
  if (path.startsWith('src/ui/charts/lazy/')) return 'ui/charts/lazy';
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
  // Its own address without the query that a host appended, and no other file's to compute.
  if (to === COMPUTED) return from === 'src/element/define.ts' ? null : refusal;
  if (target === null) return rule.packages?.includes(to) ? null : refusal;
  // The chart chunk is its own: only `import()` keeps it out of what loads first.
  if (target === 'ui/charts/lazy') return zone === 'ui' && how !== 'value' ? null : refusal;
  if (rule.zones.includes(target)) return null;
  return how === 'type' && rule.types?.includes(target) ? null : refusal;
}

/** What a pure zone must not mention: the page, the clock, chance and, outside `format`, the locale. */
export function impurity(file: string, code: string): string | null {
  const zone = zoneOf(file);
  if (!(PURE as readonly (string | null)[]).includes(zone)) return null;
  const names = nodesOf(parseSync(file, code).program).flatMap(nameOf);
  const found = names.find((name) => IMPURE.has(name) && !(name === 'Intl' && zone === 'format'));
  return found === undefined ? null : `${file} mentions ${found}`;
}

const IMPURE: ReadonlySet<string> = new Set(['document', 'window', 'Date', 'Math.random', 'Intl']);

/** What a node names: from the tree, since text cannot tell code between two templates from a template. */
function nameOf({ type, name, object, property }: SyntaxNode): string[] {
  if (type === 'Identifier') return [String(name)];
  if (type !== 'MemberExpression') return [];
  const [owner, member] = [object, property] as { name?: string; value?: string }[];
  return [`${owner?.name}.${member?.name ?? member?.value}`];
}
