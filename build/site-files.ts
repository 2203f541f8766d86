import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { oembed } from '../embed/oembed.ts';
import { PAGE_CARDS, pagePicture, pictureName, withCard } from './card/page-card.ts';

export interface SiteFilesOptions {
  /** Address of the published site, ending in a slash. */
  readonly address: string;
  readonly version: string;
  /** Folder to publish, where hosts look for `_headers`. */
  readonly dist: string;
}

/**
 * Writes the files that depend on the site's address: `oembed.json` and the link to it, the pages' cards for previews. Also moves `_headers` from the
 * copied static files to the top of the published folder.
 */
export function siteFiles({ address, version, dist }: SiteFilesOptions): Plugin {
  return {
    name: 'site-files',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'oembed.json',
        source: `${JSON.stringify(oembed(address), null, 2)}\n`,
      });
      for (const [file, title] of Object.entries(PAGE_CARDS))
        if (!file.includes('/'))
          this.emitFile({ type: 'asset', fileName: pictureName(file), source: pagePicture(title) });
    },
    transformIndexHtml: (html, { path }) => ({
      html: withCard(html, path.replace(/^\//, ''), address),
      tags: [
        {
          tag: 'link',
          injectTo: 'head',
          attrs: { rel: 'alternate', type: 'application/json+oembed', href: `${address}oembed.json` },
        },
      ],
    }),
    closeBundle() {
      const copied = join(dist, 'site/_headers');
      const rules = readFileSync(copied, 'utf8')
        .replaceAll('%VERSION%', version)
        .replaceAll('%ORIGIN%', new URL(address).origin);
      writeFileSync(join(dist, '_headers'), rules);
      rmSync(copied);
    },
  };
}
