import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { methodologyPage } from '../src/output/methodology/page.ts';
import { EDITIONS_FOLDER, newestId, readEdition } from './edition-files.ts';
import { ELEMENTS_MANIFEST } from './elements-manifest.ts';
import { methodologyStyles } from './methodology.ts';

/** The worker's address as the build writes it: correct in place, but unreadable for the user's bundler. */
const WORKER_ADDRESS =
  /new URL\(\s*\/\* @vite-ignore \*\/\s*new URL\("([\w-]+\.js)", import\.meta\.url\)\.href,\s*"" \+ import\.meta\.url\s*\)/g;

/**
 * Files of the npm package next to its modules, the style sheet that reserves the space among them, and addresses in those modules that a user's bundler can follow: the
 * worker and the methodology page. The page is a single file, since bundlers do not copy what it links to.
 */
export function packageFiles(root: string, version: string): Plugin {
  return {
    name: 'package-files',
    generateBundle(_, bundle) {
      let workers = 0;
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(WORKER_ADDRESS, (_all, name) => {
          workers += 1;
          return `new URL("./${name}", import.meta.url)`;
        });
      }
      if (workers !== 1) this.error(`${workers} addresses of a worker to respell, not 1`);
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      emit('custom-elements.json', JSON.stringify(ELEMENTS_MANIFEST, null, 2));
      emit('reserve.css', readFileSync(join(root, 'embed/cdn/reserve.css'), 'utf8'));
      emit(
        'methodology.html',
        inOnePiece(
          methodologyPage(readEdition(join(EDITIONS_FOLDER, newestId())), version),
          methodologyStyles(root),
        ),
      );
    },
  };
}

function inOnePiece(page: string, css: string): string {
  const link = '<link rel="stylesheet" href="./methodology.css">';
  if (!page.includes(link)) throw new Error('the methodology page links its style sheet in another way');
  return page.replace(link, () => `<style>\n${css}</style>`);
}
