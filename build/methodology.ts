import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { methodologyPage } from '../src/output/methodology/page.ts';
import { withCard } from './card/page-card.ts';
import { EDITIONS_FOLDER, newestId, readEdition } from './edition-files.ts';

/**
 * Writes the methodology page of the newest edition next to the entry, and serves it during development. It is
 * generated at build time from the same definition and the same files as the calculator. On the site, whose address it needs for
 * that, it has a card for previews.
 */
export function methodology(root: string, version: string, site: string | null = null): Plugin {
  const files: Readonly<Record<string, () => string>> = {
    'methodology.html': () => {
      const page = methodologyPage(readEdition(join(EDITIONS_FOLDER, newestId())), version);
      return site === null ? page : withCard(page, 'methodology.html', site);
    },
    'methodology.css': () => methodologyStyles(root),
  };
  return {
    name: 'methodology',
    generateBundle() {
      for (const [fileName, source] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source: source() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = files[request.url?.replace(/^\/|[?#].*$/g, '') ?? ''];
        if (!file) return next();
        response.setHeader('content-type', request.url?.includes('.css') ? 'text/css' : 'text/html');
        response.end(file());
      });
    },
  };
}

/** The page's style sheet, joined from its two parts. */
export function methodologyStyles(root: string): string {
  return ['methodology.css', 'tables.css']
    .map((name) => readFileSync(join(root, 'src/output/methodology', name), 'utf8'))
    .join('');
}
