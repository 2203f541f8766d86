import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { oembed } from '../embed/oembed.ts';

export interface SiteFilesOptions {
  /** Address that the built site stands under. */
  readonly base: string;
  readonly version: string;
  /** What is published: where hosts look for `_headers`. */
  readonly dist: string;
}

/**
 * Writes what depends on where the site is published: `oembed.json`, the link by which it is found, and `_headers`,
 * which moves from the copied static files to the top of what is published.
 */
export function siteFiles({ base, version, dist }: SiteFilesOptions): Plugin {
  const address = new URL('./', base.endsWith('/') ? base : `${base}/`).href;
  return {
    name: 'site-files',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'oembed.json',
        source: `${JSON.stringify(oembed(address), null, 2)}\n`,
      });
    },
    transformIndexHtml: () => [
      {
        tag: 'link',
        injectTo: 'head',
        attrs: { rel: 'alternate', type: 'application/json+oembed', href: `${address}oembed.json` },
      },
    ],
    closeBundle() {
      const copied = join(dist, 'site/_headers');
      const rules = readFileSync(copied, 'utf8').replaceAll('%VERSION%', version);
      writeFileSync(join(dist, '_headers'), rules);
      rmSync(copied);
    },
  };
}
