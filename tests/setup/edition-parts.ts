import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { checkEdition } from '../../src/edition/check.ts';
import { packEvidence, packFigures, packWages } from '../../src/edition/pack.ts';
import type { Edition } from '../../src/edition/types.ts';

const PARTS = { figures: packFigures, wages: packWages, evidence: packEvidence } as const;
const QUERY = /edition\.json\?(figures|wages|evidence)$/;

/**
 * Serves `edition.json?figures`, `?wages` and `?evidence` as parts of the edition in that folder. An edition with a
 * problem (a range out of order, a figure without a source) stops the build.
 */
export function editionParts(): Plugin {
  return {
    name: 'edition-parts',
    enforce: 'pre',
    load(id) {
      const part = QUERY.exec(id)?.[1] as keyof typeof PARTS | undefined;
      if (!part) return null;
      const edition = readEdition(dirname(id), (file) => this.addWatchFile(file));
      const problems = checkEdition(edition);
      if (problems.length > 0) throw new Error(`edition ${edition.id}: ${problems.join('; ')}`);
      return { code: `export default ${JSON.stringify(PARTS[part](edition))};`, moduleType: 'js' };
    },
  };
}

function readEdition(folder: string, onRead: (file: string) => void): Edition {
  const read = (name: string) => {
    const file = join(folder, `${name}.json`);
    onRead(file);
    return JSON.parse(readFileSync(file, 'utf8'));
  };
  const lists = ['federal', 'states', 'roles', 'rates', 'wages', 'assumptions', 'sources'] as const;
  return { ...read('edition'), ...Object.fromEntries(lists.map((name) => [name, read(name)])) };
}
