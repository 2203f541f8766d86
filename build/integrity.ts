import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Writes `integrity.json`: each built file's hash, in the form of the `integrity` attribute. */
export function integrity(folder: string): Plugin {
  return {
    name: 'integrity',
    apply: 'build',
    closeBundle() {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'integrity.json')
        .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
        .sort();
      const hashes = Object.fromEntries(files.map((file) => [file, hashOf(join(folder, file))]));
      writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
    },
  };
}

function hashOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
