import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Gives a part that seldom loads its own copy of stateless modules that stand in the first file: else the first file would
 * export each of their names, for every view, to the one in thousands that loads the part.
 *
 * @param importer Module of the part, from the root; `modules`: what it imports of the first file's, likewise.
 */
export function ownCopies(root: string, importer: string, modules: readonly string[]): Plugin {
  const paths = modules.map((path) => join(root, path));
  return {
    name: 'own-copies',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, from, options) {
      if (from !== join(root, importer)) return null;
      const found = await this.resolve(source, from, { ...options, skipSelf: true });
      return found && paths.includes(found.id) ? `${found.id}?own` : null;
    },
  };
}
