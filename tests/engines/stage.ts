import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, VERSION } from '../../build/vite-shared.ts';
import { type Page, serve } from '../support/server.ts';
import { staticHeaders } from '../support/static-headers.ts';

/** The published files, and pages of another site that include them. */
export interface Origins {
  /** Origin of `dist/`, served with the headers of `dist/_headers`. */
  readonly site: string;
  /** Origin of the pages, another site by its name, too. */
  readonly host: string;
  /** Publishes a page and gives its address. */
  page(body: string, options?: PageOptions): string;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly head?: string;
  /** Attributes of the root element. */
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Heard from the start: what went wrong on the page, in words. */
const RECORDER = `window.noise = [];
for (const name of ['error', 'unhandledrejection', 'securitypolicyviolation', 'f5-roi-error'])
  addEventListener(name, (event) => window.noise.push([name, event.message || event.reason || event.violatedDirective
    || event.detail?.code, event.blockedURI].join(' ')));`;

declare global {
  interface Window {
    /** What went wrong on a page of the engines' tests. */
    noise?: string[];
  }
}

export async function createOrigins(): Promise<Origins> {
  const rules = readFileSync(join(ROOT, 'dist/_headers'), 'utf8');
  // The build knows the address that the site is published at; here it stands at another.
  const published = /script-src 'self' (\S+);/.exec(rules)?.[1] ?? 'nowhere';
  let headers = staticHeaders(rules);
  const site = await serve({ root: join(ROOT, 'dist'), headers: (path) => headers(path) });
  headers = staticHeaders(rules.replaceAll(published, site.origin));
  const pages: Record<string, Page> = {
    '/recorder.js': { html: RECORDER, headers: { 'content-type': 'text/javascript' } },
  };
  const hosts = await serve({ root: join(ROOT, 'dist'), pages });
  const host = hosts.origin.replace('127.0.0.1', 'localhost');
  return {
    site: site.origin,
    host,
    page: (body, { head = '', html = '', headers = {} } = {}) => {
      const path = `/page-${Object.keys(pages).length}`;
      const script = `<script type="module" crossorigin src="${site.origin}/cdn/${VERSION}/f5-roi-calculator.js"></script>`;
      pages[path] = {
        html: `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><script src="/recorder.js"></script>${head}</head><body>${body}<p id="after">After</p>${script}</body></html>`,
        headers,
      };
      return host + path;
    },
    close: async () => {
      await site.close();
      await hosts.close();
    },
  };
}

/** The strictest policy that a page with files from this origin can have. */
export function strictPolicy(origin: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': `default-src 'none'; script-src 'self' ${origin}; style-src 'self' ${origin}; img-src data:; require-trusted-types-for 'script'`,
  };
}
