import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../src/edition/types.ts';

/** Folder of the editions; `F5_EDITIONS` names another one, so that a test can build with a future edition. */
export const EDITIONS_FOLDER: string =
  process.env.F5_EDITIONS ?? join(import.meta.dirname, '../data/editions');

/** The editions of a folder, oldest first: every subfolder named like a month. */
export function editionIds(folder: string = EDITIONS_FOLDER): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-\d{2}$/.test(name))
    .sort();
}

/** Id of the newest edition: the last name in order. */
export function newestId(folder: string = EDITIONS_FOLDER): string {
  const id = editionIds(folder).at(-1);
  if (id === undefined) throw new Error(`${folder} holds no edition`);
  return id;
}

const LISTS = ['federal', 'states', 'roles', 'rates', 'wages', 'metros', 'assumptions', 'sources'];

/** Files that an edition may lack. */
const OPTIONAL = ['metros'];

/** Reads one edition from its folder, unchecked: `checkEdition` comes after it. */
export function readEdition(folder: string, onRead: (file: string) => void = () => {}): Edition {
  const read = (name: string) => {
    const file = join(folder, `${name}.json`);
    onRead(file);
    return JSON.parse(readFileSync(file, 'utf8'));
  };
  const lists = LISTS.filter((name) => !OPTIONAL.includes(name) || existsSync(join(folder, `${name}.json`)));
  return { ...read('edition'), ...Object.fromEntries(lists.map((name) => [name, read(name)])) };
}
