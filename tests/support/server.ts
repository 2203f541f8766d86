import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { HeadersOf } from './static-headers.ts';

export interface ServerOptions {
  /** Folder whose files are served. */
  readonly root: string;
  /** Further folders by the path that they stand under: `/fixtures`. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Pages by path, in place of files. */
  readonly pages?: Readonly<Record<string, Page>>;
  /** Paths that are answered with 404, as if a chunk were gone. */
  readonly missing?: RegExp;
  /** Paths that are answered late. */
  readonly delayed?: { readonly paths: RegExp; readonly ms: number };
  /** Headers of the files; any origin may read them if nothing is said. */
  readonly headers?: HeadersOf;
}

/** What stands under a path, HTML unless its headers name another `content-type`. */
export interface Page {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Server {
  readonly origin: string;
  /** Paths asked for so far, in order. */
  readonly requests: string[];
  /** Everything that was heard so far, a request a line: method, address with query, headers. */
  readonly log: string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const readByAll: HeadersOf = () => ({ 'access-control-allow-origin': '*' });

/** Serves a folder and some pages on a free port of this machine. */
export async function serve(options: ServerOptions): Promise<Server> {
  const requests: string[] = [];
  const log: string[] = [];
  const server = createServer((request, response) => {
    // A full Chromium asks for it once, headless ones do not: it is no part of what a page asks for.
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    log.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
    answer(options, request, response, requests).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Pages that are still open keep theirs.
        server.closeAllConnections();
      }),
  };
}

async function answer(
  { root, folders = {}, pages = {}, missing, delayed, headers = readByAll }: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  requests: string[],
): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  requests.push(path);
  if (delayed?.paths.test(path)) await pause(delayed.ms);
  const page = pages[path];
  if (page) {
    response.writeHead(200, { 'content-type': TYPES['.html'], ...page.headers }).end(page.html);
    return;
  }
  if (missing?.test(path)) throw new Error(path);
  const prefix = Object.keys(folders).find((start) => path.startsWith(`${start}/`)) ?? '';
  const name = path.slice(prefix.length);
  const file = join(folders[prefix] ?? root, normalize(name.endsWith('/') ? `${name}index.html` : name));
  const body = await readFile(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, ...headers(path) }).end(body);
}
