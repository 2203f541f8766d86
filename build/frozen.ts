import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Hash of each released edition's folder, by id. A released figure that changes by a cent changes its hash. */
export type Frozen = Readonly<Record<string, string>>;

const FILE = 'frozen.json';

export function frozenIn(folder: string): Frozen {
  return JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as Frozen;
}

/** SHA-256 over every JSON file of the folder, name and bytes, in the order of their names. */
export function editionHash(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const bytes = readFileSync(join(folder, name));
    hash.update(`${name} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Records an edition's hash at its release; throws if a different hash is already recorded. */
export function freeze(folder: string, id: string): string {
  const frozen = frozenIn(folder);
  const hash = editionHash(join(folder, id));
  if (frozen[id] !== undefined && frozen[id] !== hash)
    throw new Error(`edition ${id} is frozen and was changed since: mend it in a new edition`);
  writeFileSync(join(folder, FILE), `${JSON.stringify({ ...frozen, [id]: hash }, null, 2)}\n`);
  return hash;
}
