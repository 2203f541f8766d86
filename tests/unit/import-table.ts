import { parseSync } from 'vite';
import { COMPUTED, type Import } from './import-graph.ts';
import { nodesOf, type SyntaxNode } from './syntax-tree.ts';

/** What a zone may import: other zones and packages by value, and further ones for their types alone. */
interface Rule {
  readonly zones: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

const BELOW_SESSION = ['model', 'analysis', 'edition', 'format', 'scenario', 'review', 'link'] as const;

/** Zones that run anywhere and give the same for the same. */
const PURE: ReadonlySet<string | null> = new Set([...BELOW_SESSION, 'compare', 'method', 'export']);

/** The import table of `src/README.md`. */
const TABLE: Readonly<Record<string, Rule>> = {
  model: { zones: [] },
  analysis: { zones: ['model'] },
  edition: { zones: ['model'] },
  format: { zones: ['model'] },
  scenario: { zones: ['model', 'edition'] },
  review: { zones: ['model', 'edition', 'scenario', 'format'] },
  link: { zones: ['model', 'edition', 'scenario', 'review'] },
  compare: { zones: ['model', 'edition', 'scenario'] },
  session: { zones: [...BELOW_SESSION], packages: ['@preact/signals-core'] },
  export: {
    zones: ['model', 'edition', 'scenario', 'review', 'format', 'analysis'],
    packages: ['hucre/xlsx'],
  },
  ui: {
    zones: ['session', 'format', 'compare', 'review'],
    types: ['model', 'edition', 'scenario'],
    packages: ['preact', 'preact/hooks', '@preact/signals', '@preact/signals-core'],
  },
  'ui/charts/lazy': { zones: [], types: ['model', 'ui'], packages: ['chart.js'] },
  element: {
    zones: ['ui', 'session', 'link', 'review', 'compare', 'scenario', 'edition', 'format', 'export', 'data'],
    types: ['model'],
    packages: ['preact', '@preact/signals', '@preact/signals-core', 'uqr'],
  },
  method: { zones: ['model', 'edition', 'format', 'scenario'] },
  lib: {
    zones: [
      'model',
      'edition',
      'format',
      'scenario',
      'link',
      'compare',
      'method',
      'element',
      'embed',
      'data',
    ],
    types: ['ui', 'react', 'preact'],
    packages: ['node:process', 'node:zlib'],
  },
  embed: {
    zones: ['element', 'link'],
    types: ['edition'],
    packages: ['preact', 'preact/hooks', '@preact/signals'],
  },
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
  // Its own address without the query that a host appended, the module beside the loader, and no other file's.
  if (to === COMPUTED) return ['src/element/define.ts', 'embed/loader.ts'].includes(from) ? null : refusal;
  const byType = (name: string) => how === 'type' && rule.types?.includes(name);
  if (target === null) return rule.packages?.includes(to) || byType(to) ? null : refusal;
  // The chart chunk is its own: only `import()` keeps it out of what loads first.
  if (target === 'ui/charts/lazy') return zone === 'ui' && how !== 'value' ? null : refusal;
  return rule.zones.includes(target) || byType(target) ? null : refusal;
}

/** What a pure zone must not mention: the page, the clock, chance and, outside `format`, the locale. */
export function impurity(file: string, code: string): string | null {
  const zone = zoneOf(file);
  if (!PURE.has(zone)) return null;
  const nodes = nodesOf(parseSync(file, code).program);
  const given = nodes.filter(isGivenDay).map(({ callee }) => callee);
  const names = nodes.filter((node) => !given.includes(node)).flatMap(nameOf);
  const found = names.find((name) => IMPURE.has(name) && !(name === 'Intl' && zone === 'format'));
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
