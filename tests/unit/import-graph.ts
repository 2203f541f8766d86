import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'vite';
import { nodesOf } from './syntax-tree.ts';

/** One import of one file. Paths are relative to the project's root; a package stands under its own name. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly how: 'value' | 'type' | 'lazy';
}

/** Stands for an address that is only known when the code runs. */
export const COMPUTED = '(computed)';

/** All sources below a folder, tests and declarations left out. */
export function sourcesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file));
}

/** What a file imports, re-exports and loads later. */
export function importsOf(root: string, file: string): Import[] {
  const code = readFileSync(join(root, file), 'utf8');
  const { module, program } = parseSync(file, code);
  const place = (specifier: string) =>
    specifier.startsWith('.') ? relative(root, join(root, dirname(file), specifier)) : specifier;
  const entries = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      to: moduleRequest.value,
      how:
        entries.length > 0 && entries.every(({ isType }) => isType) ? ('type' as const) : ('value' as const),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest
          ? [{ to: moduleRequest.value, how: isType ? ('type' as const) : ('value' as const) }]
          : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      to: literal(code.slice(moduleRequest.start, moduleRequest.end)),
      how: 'lazy' as const,
    })),
    // `import('./a.ts').A` as a type is an import too, but no entry of the module's record.
    ...nodesOf(program).flatMap(({ type, source }) =>
      type === 'TSImportType' ? [{ to: (source as { value: string }).value, how: 'type' as const }] : [],
    ),
  ];
  return entries.map(({ to, how }) => ({ from: file, to: place(to), how }));
}

function literal(expression: string): string {
  return /^(['"`])([^'"`$]*)\1$/.exec(expression)?.[2] ?? COMPUTED;
}

/** Every circle that can be walked along imports, those for types alone and those that load later included. */
export function circlesIn(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const to of targets.get(file) ?? []) walk(to, [...path, file]);
  };
  for (const file of targets.keys()) walk(file, []);
  return circles;
}
