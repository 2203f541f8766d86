import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes a declaration wherever `exports` of package.json names one, pointing to the emitted ones, and removes those
 * that no entry leads to: the screen's declarations import packages that are bundled, not installed.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const lib = join(root, 'dist/lib');
const { exports: entries } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const RELATIVE_IMPORT = /(\b(?:from|import) ?\(?['"])(\.[^'"]+)\.tsx?(?=['"])/g;

const reached = new Set();
for (const { types } of Object.values(entries)) {
  if (!types) continue;
  const file = join(root, types);
  const emitted = join(lib, 'types/src/npm', relative(lib, file));
  const path = relative(dirname(file), emitted).replace(/\.d\.ts$/, '.js');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `export * from './${path}';\n`);
  reach(emitted);
}
for (const name of readdirSync(join(lib, 'types'), { recursive: true })) {
  const file = join(lib, 'types', name);
  if (file.endsWith('.d.ts') && !reached.has(file)) rmSync(file);
}

/** Follows the imports of a declaration, and renames them so that every resolver finds them: the compiler leaves `.ts`. */
function reach(file) {
  if (reached.has(file)) return;
  reached.add(file);
  const code = readFileSync(file, 'utf8').replace(RELATIVE_IMPORT, (_all, lead, path) => {
    reach(join(dirname(file), `${path}.d.ts`));
    return `${lead}${path}.js`;
  });
  writeFileSync(file, code);
}
