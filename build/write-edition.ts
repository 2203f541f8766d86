import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../src/edition/types.ts';

/** Writes an edition as a folder of its files, the reverse of `readEdition`. */
export function writeEdition(folder: string, edition: Edition): void {
  const { federal, states, roles, rates, wages, metros, assumptions, sources, ...card } = edition;
  const files = { edition: card, federal, states, roles, rates, wages, metros, assumptions, sources };
  mkdirSync(join(folder, edition.id), { recursive: true });
  for (const [name, content] of Object.entries(files))
    if (content) writeFileSync(join(folder, edition.id, `${name}.json`), JSON.stringify(content));
}
