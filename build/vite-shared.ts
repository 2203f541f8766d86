import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { UserConfig } from 'vite';
import { catalogueParts } from './catalogue-parts.ts';
import { editionParts } from './edition-parts.ts';
import { hardenedPackages } from './hardened-packages.ts';
import { plainImports } from './plain-imports.ts';

/** The project's root folder. */
export const ROOT: string = resolve(import.meta.dirname, '..');

/** The package's version. */
export const VERSION: string = (
  JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as { version: string }
).version;

/** Settings that every build and every test needs to read the sources. */
export const SHARED: UserConfig = {
  plugins: [catalogueParts(), editionParts(), hardenedPackages(), plainImports()],
  define: { __VERSION__: JSON.stringify(VERSION) },
  // Not `browser`: the signals' files of that name are written for browsers from before 2017, and longer.
  resolve: { conditions: ['module', 'development|production'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};
