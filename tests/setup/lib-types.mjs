import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Puts a declaration beside each entry of the library, pointing to the emitted ones. */
const lib = fileURLToPath(new URL('../../dist/lib', import.meta.url));
for (const file of readdirSync(join(lib, 'types/src/lib')))
  writeFileSync(join(lib, file), `export * from './types/src/lib/${file.replace('.d.ts', '.js')}';\n`);
