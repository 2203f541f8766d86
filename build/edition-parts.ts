import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { checkEdition } from '../src/edition/check.ts';
import { packEvidence, packFigures, packMetros, packWages } from '../src/edition/pack.ts';
import type { Edition } from '../src/edition/types.ts';
import { EDITIONS_FOLDER, editionIds, newestId, readEdition } from './edition-files.ts';

const PARTS = { figures: packFigures, wages: packWages, metros: packMetros, evidence: packEvidence } as const;
const PART = /edition\.json\?(figures|wages|metros|evidence)$/;

const UNPACK_PAY = JSON.stringify(join(import.meta.dirname, '../src/edition/unpack-pay.ts'));

/** Pay tables come with the code that adds them to an edition, so that the first file has none of it. */
const READERS: Partial<Record<keyof typeof PARTS, string>> = {
  wages: `export { withWages } from ${UNPACK_PAY};`,
  metros: `export { withMetros } from ${UNPACK_PAY};`,
};

/**
 * Serves the editions from their folder, so that a new folder is a new edition and no code changes:
 *
 * - `data/editions/newest/edition.json?figures`, `?wages`, `?metros`, `?evidence`: a part of the newest
 *   edition; without pay by metro, `?metros` is null;
 * - `data/editions/older.json?parts`: by id, functions that load a part of each older edition, one chunk each;
 * - `data/editions/all.json?whole`: every edition whole, oldest first.
 *
 * An edition with a problem (a range out of order, a figure without a source) stops the build.
 */
export function editionParts(folder: string = EDITIONS_FOLDER): Plugin {
  const fileOf = (id: string) => join(folder, id, 'edition.json');
  return {
    name: 'edition-parts',
    enforce: 'pre',
    resolveId(source) {
      const [, request] = /(?:^|\/)data\/editions\/((?:newest|older|all)[/.].*)$/.exec(source) ?? [];
      if (request === undefined) return null;
      if (request.startsWith('newest/')) return `${fileOf(newestId(folder))}?${request.split('?')[1]}`;
      return join(folder, request);
    },
    load(id) {
      const watched = (place: string) => checked(readEdition(place, (file) => this.addWatchFile(file)));
      if (id === join(folder, 'older.json?parts'))
        return script(olderParts(editionIds(folder).slice(0, -1), fileOf));
      if (id === join(folder, 'all.json?whole'))
        return script(JSON.stringify(editionIds(folder).map((name) => watched(join(folder, name)))));
      const part = PART.exec(id)?.[1] as keyof typeof PARTS | undefined;
      if (!part) return null;
      const { code, moduleType } = script(JSON.stringify(PARTS[part](watched(dirname(id)))));
      return { code: code + (READERS[part] ?? ''), moduleType };
    },
  };
}

/** `{ '2026-11': { figures: () => import(…), … } }`. */
function olderParts(ids: readonly string[], fileOf: (id: string) => string): string {
  const loader = (id: string, part: string) =>
    `${part}: () => import(${JSON.stringify(`${fileOf(id)}?${part}`)})`;
  const parts = (id: string) =>
    Object.keys(PARTS)
      .map((part) => loader(id, part))
      .join(', ');
  return `{ ${ids.map((id) => `${JSON.stringify(id)}: { ${parts(id)} }`).join(', ')} }`;
}

function script(expression: string): { code: string; moduleType: 'js' } {
  return { code: `export default ${expression};`, moduleType: 'js' };
}

function checked(edition: Edition): Edition {
  const problems = checkEdition(edition);
  if (problems.length > 0) throw new Error(`edition ${edition.id}: ${problems.join('; ')}`);
  return edition;
}
