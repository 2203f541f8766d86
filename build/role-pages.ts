import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Edition } from '../src/edition/types.ts';
import { rolesIndexPage } from '../src/output/roles/index-page.ts';
import { roleCard, rolePage } from '../src/output/roles/role-page.ts';
import { cardPicture } from './card/card.ts';
import { PAGE_CARDS, pagePicture, pictureName } from './card/page-card.ts';
import { EDITIONS_FOLDER, newestId, readEdition } from './edition-files.ts';

/** Files by name, each written when it is asked for. */
type Files = Readonly<Record<string, () => string | Uint8Array>>;

/**
 * Writes a page and a preview picture for each role of the newest edition, their list, and `sitemap.xml`; serves them
 * during development. `site` is the address of the published site, ending in a slash.
 */
export function rolePages(root: string, site: string): Plugin {
  const files = filesOf(readEdition(join(EDITIONS_FOLDER, newestId())), root, site);
  return {
    name: 'role-pages',
    generateBundle() {
      for (const [fileName, source] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source: source() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.replace(/^\/|[?#].*$/g, '') ?? '';
        const file = files[path === 'roles/' ? 'roles/index.html' : path];
        if (!file) return next();
        response.setHeader('content-type', TYPES[path.split('.')[1] ?? ''] ?? 'text/html');
        response.end(file());
      });
    },
  };
}

const TYPES: Readonly<Record<string, string>> = { css: 'text/css', png: 'image/png', xml: 'application/xml' };

function filesOf(edition: Edition, root: string, site: string): Files {
  const roles = edition.roles.map(({ id }) => id);
  return {
    'roles/index.html': () => rolesIndexPage(edition, site),
    [`${pictureName('roles/index.html')}`]: () => pagePicture(PAGE_CARDS['roles/index.html'] ?? ''),
    'roles/roles.css': () => styles(root),
    'sitemap.xml': () => sitemap(edition, site, roles),
    ...Object.fromEntries(
      roles.flatMap((role) => [
        [`roles/${role}.html`, () => rolePage(edition, role, site)],
        [`roles/${role}.png`, () => cardPicture(roleCard(edition, role))],
      ]),
    ),
  };
}

/** The site's style sheet without the calculator's reserve, and that of these pages. */
function styles(root: string): string {
  const [page = '', own = ''] = ['page.css', 'roles.css'].map((name) =>
    readFileSync(join(root, 'embed/site', name), 'utf8'),
  );
  return page.replace(/^@import .*\n+/, '') + own;
}

/** The pages for search engines; what follows from the edition has its day, the others none. */
function sitemap(edition: Edition, site: string, roles: readonly string[]): string {
  const dated = ['roles/', ...roles.map((role) => `roles/${role}.html`), 'methodology.html'];
  const urls = [
    ...['', 'embed.html', 'accessibility.html'].map((path) => `<url><loc>${site}${path}</loc></url>`),
    ...dated.map((path) => `<url><loc>${site}${path}</loc><lastmod>${edition.compiled}</lastmod></url>`),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
