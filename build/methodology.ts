import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { methodologyPage } from '../src/output/methodology/page.ts';
import { EDITIONS_FOLDER, newestId, readEdition } from './edition-files.ts';

/**
 * Writes the methodology page of the newest edition next to the entry, and serves it during development. It is
 * generated at build time from the same definition and the same files as the calculator.
 */
export function methodology(root: string, version: string): Plugin {
  const files: Readonly<Record<string, () => string>> = {
    'methodology.html': () => methodologyPage(readEdition(join(EDITIONS_FOLDER, newestId())), version),
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
