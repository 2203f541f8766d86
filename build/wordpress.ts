import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { answersTo } from '../embed/wordpress/own-answers.ts';
import type { Edition } from '../src/edition/types.ts';
import { EDITIONS_FOLDER, newestId, readEdition } from './edition-files.ts';
import { translationTemplate } from './translations.ts';
import { zip } from './zip.ts';

export interface WordpressOptions {
  readonly root: string;
  readonly version: string;
  /** Address of the published site; null if it is not known. */
  readonly site: string | null;
}

/** Name of the plugin, of its folder and of its archive. */
const SLUG = 'f5-roi-calculator';

/** Writes the WordPress plugin: its own files, the calculator as the CDN has it, and the answers without script. */
export function wordpress({ root, version, site }: WordpressOptions): Plugin {
  return {
    name: 'wordpress',
    apply: 'build',
    generateBundle(_, bundle) {
      const edition = readEdition(join(EDITIONS_FOLDER, newestId()));
      const own = Object.fromEntries(
        Object.entries(textsBelow(join(root, 'embed/wordpress/plugin'))).map(([path, text]) => [
          path,
          text.replaceAll('%VERSION%', version),
        ]),
      );
      const scripts = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? [[file.fileName, file.code] as const] : [],
      );
      for (const [fileName] of scripts) delete bundle[fileName];
      const files: Record<string, string | Uint8Array> = {
        ...own,
        ...Object.fromEntries(scripts),
        ...under(`calculator/${version}`, bytesBelow(join(root, 'dist/cdn', version))),
        ...under('data', dataOf(edition, site)),
        [`languages/${SLUG}.pot`]: translationTemplate(version, own),
        LICENSE: readFileSync(join(root, 'LICENSE')),
      };
      this.emitFile({ type: 'asset', fileName: `${SLUG}.zip`, source: zip(under(SLUG, files)) });
    },
  };
}

/** `catalog.json`, and for each role the answers by state. */
function dataOf(edition: Edition, site: string | null): Record<string, string> {
  const { roles, states, defaults } = edition;
  const byName = states.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const catalog = {
    edition: edition.id,
    defaults: { role: defaults.role, state: defaults.state, page: site ?? '' },
    roles: Object.fromEntries(roles.map(({ id, label }) => [id, label])),
    states: Object.fromEntries(byName.map(({ code, name }) => [code, name])),
  };
  return {
    'catalog.json': JSON.stringify(catalog),
    ...Object.fromEntries(
      roles.map(({ id }) => [`answers-${id}.json`, JSON.stringify(answersTo(edition, id))]),
    ),
  };
}

function under<T>(folder: string, files: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}

function bytesBelow(folder: string): Record<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

function textsBelow(folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(bytesBelow(folder)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
}
