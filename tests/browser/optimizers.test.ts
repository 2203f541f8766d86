/**
 * What optimizers of content systems do to a page's scripts: the calculator works, or a line of the console says why it does
 * not, and the answer without script stays in sight.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { minify } from 'terser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, VERSION } from '../../build/vite-shared.ts';
import { snapshot } from '../../src/npm/snapshot.ts';
import { figuresOf } from './figures.ts';
import { createStage, type Stage } from './stage.ts';

const CHOICES = { state: 'TX', positions: [{ role: 'bookkeeper' }] };
const FIGURES = figuresOf(CHOICES);

const read = (path: string) => readFileSync(join(ROOT, 'dist/cdn', path), 'utf8');
const asScript = (code: string) => ({ html: code, headers: { 'content-type': 'text/javascript' } });
const inlined = (code: string) => code.replaceAll('</', '<\\/');
/** Scripts of a theme, before and after ours in the merged file; strict code, and code that relies on a global `this`. */
const THEIRS = ['"use strict";var theirs=1;', ';(function(){this.theirs=2}).call(window);'] as const;

/** A way to put the calculator on a page: its place, and its script as the recipes have it. */
interface Route {
  readonly place: string;
  readonly src: string;
  readonly type: string;
  readonly code: () => string;
}

const ROUTES = {
  loader: {
    place: `<div data-f5-roi data-preset-role="bookkeeper" data-preset-state="TX">${snapshot(CHOICES)}</div>`,
    src: '/cdn/v1/loader.js',
    type: '',
    code: () => read('v1/loader.js'),
  },
  module: {
    place: `<f5-roi-calculator preset-role="bookkeeper" preset-state="TX">${snapshot(CHOICES)}</f5-roi-calculator>`,
    src: `/cdn/${VERSION}/f5-roi-calculator.js`,
    type: ' type="module"',
    code: () => read(`${VERSION}/f5-roi-calculator.js`),
  },
} as const satisfies Record<string, Route>;
type RouteName = keyof typeof ROUTES;

/** What a page becomes: its head, what stands before and after the place; `named` writes the address onto the place. */
interface Rewritten {
  readonly head?: string;
  readonly before?: string;
  readonly after?: string;
  readonly html?: (page: string) => string;
  readonly named?: true;
}

/** Puts scripts back that were set aside, as soon as somebody touches the page; `type` is what each then has. */
const putBack = (selector: string, address: string, type: string) =>
  `<script>addEventListener('pointermove', () => document.querySelectorAll('${selector}').forEach((old) => {
    const script = document.createElement('script');
    const type = ${type};
    if (type) script.type = type;
    script.src = old.getAttribute('${address}');
    old.replaceWith(script);
  }), { once: true })</script>`;

const tag = ({ src, type }: Route, more = '') => `<script${type} src="${src}"${more}></script>`;

/** Rewritings after which it works, by every route that is named. */
const WORKS: Readonly<Record<string, readonly [(route: Route) => Rewritten, ...RouteName[]]>> = {
  'a version as query': [(r) => ({ after: tag({ ...r, src: `${r.src}?ver=7.1` }) }), 'loader', 'module'],
  deferred: [(r) => ({ before: tag(r, ' defer') }), 'loader', 'module'],
  'moved into the head, not async': [(r) => ({ head: tag(r) }), 'loader', 'module'],
  twice: [(r) => ({ before: tag(r), after: tag(r) }), 'loader', 'module'],
  'HTML made small': [
    (r) => ({
      after: tag(r),
      html: (page) => page.replace(/>\s+</g, '><').replace(/="([\w./:-]+)"/g, '=$1'),
    }),
    'loader',
    'module',
  ],
  'delayed until touched, type kept (WP Rocket)': [
    ({ src, type }) => ({
      after: `<script type="rocketlazyloadscript" data-rocket-type="${type ? 'module' : ''}" data-rocket-src="${src}"></script>${putBack('[data-rocket-src]', 'data-rocket-src', "old.getAttribute('data-rocket-type')")}`,
    }),
    'loader',
    'module',
  ],
  'delayed until touched, type kept (LiteSpeed)': [
    ({ src, type }) => ({
      after: `<script type="litespeed/javascript" data-type="${type ? 'module' : ''}" data-src="${src}"></script>${putBack('[data-src]', 'data-src', "old.getAttribute('data-type')")}`,
    }),
    'loader',
    'module',
  ],
  'type prefixed and taken back (Rocket Loader)': [
    ({ src, type }) => ({
      after: `<script type="0a1b2c-${type ? 'module' : 'text/javascript'}" src="${src}"></script>${putBack('[type^="0a1b2c-"]', 'src', 'old.type.slice(7)')}`,
    }),
    'loader',
    'module',
  ],
  'delayed until touched, type lost (Flying Scripts)': [
    ({ src }) => ({
      after: `<script type="lazy" data-src="${src}"></script>${putBack('[data-src]', 'data-src', "''")}`,
    }),
    'loader',
  ],
  'merged, address left in an attribute': [
    ({ src }) => ({ after: `<script src="/cache/merged.js" data-merged="/theme.js ${src}"></script>` }),
    'loader',
  ],
  'merged, address on the place': [
    () => ({ after: '<script src="/cache/merged.js"></script>', named: true }),
    'loader',
  ],
  'merged and delayed until touched, address on the place': [
    () => ({
      after: `<script type="lazy" data-src="/cache/merged.js"></script>${putBack('[data-src]', 'data-src', "''")}`,
      named: true,
    }),
    'loader',
  ],
  'copied to the site, address on the place': [
    () => ({ after: '<script src="/cache/loader.js"></script>', named: true }),
    'loader',
  ],
  'inlined, address on the place': [
    ({ code }) => ({ after: `<script>${inlined(code())}</script>`, named: true }),
    'loader',
  ],
};

/** Rewritings after which it cannot work, and what the console says. */
const SAYS: Readonly<Record<string, readonly [RouteName, (route: Route) => Rewritten, RegExp]>> = {
  'type lost': [
    'module',
    ({ src }) => ({
      after: `<script type="lazy" data-src="${src}"></script>${putBack('[data-src]', 'data-src', "''")}`,
    }),
    /Unexpected token 'export'|import\.meta|outside a module/,
  ],
  'merged into a classic file': [
    'module',
    () => ({ after: '<script src="/cache/merged-module.js"></script>' }),
    /Unexpected token 'export'|import\.meta|outside a module/,
  ],
  'merged, no address left': [
    'loader',
    () => ({ after: '<script src="/cache/merged.js"></script>' }),
    /loader\.js copied or merged\? Write data-f5-roi-src/,
  ],
  'copied to the site': [
    'loader',
    () => ({ after: '<script src="/cache/loader.js"></script>' }),
    /loader\.js copied or merged\? Write data-f5-roi-src/,
  ],
  inlined: [
    'loader',
    ({ code }) => ({ after: `<script>${inlined(code())}</script>` }),
    /loader\.js copied or merged\? Write data-f5-roi-src/,
  ],
};

const pathOf = (route: string, name: string) => `/${route}/${name.replaceAll(/\W+/g, '-')}`;

function pageOf(name: RouteName, rewrite: (route: Route) => Rewritten): { html: string } {
  const route: Route = ROUTES[name];
  const { head = '', before = '', after = '', html = (page: string) => page, named } = rewrite(route);
  const place = named
    ? route.place.replace('data-f5-roi ', 'data-f5-roi data-f5-roi-src="/cdn/v1/loader.js" ')
    : route.place;
  return {
    html: html(
      `<!doctype html><html lang="en"><head><title>Host</title>${head}</head><body>${before}\n<main>\n${place}\n</main>\n${after}</body></html>`,
    ),
  };
}

let stage: Stage;
beforeAll(async () => {
  const loader = read('v1/loader.js');
  const module = read(`${VERSION}/f5-roi-calculator.js`);
  const works = Object.entries(WORKS).flatMap(([what, [rewrite, ...routes]]) =>
    routes.map((route) => [pathOf(route, what), pageOf(route, rewrite)]),
  );
  const says = Object.entries(SAYS).map(([what, [route, rewrite]]) => [
    pathOf(route, `says ${what}`),
    pageOf(route, rewrite),
  ]);
  stage = await createStage(
    {
      ...Object.fromEntries([...works, ...says]),
      '/cache/merged.js': asScript(THEIRS.join(`${loader};`)),
      '/cache/merged-module.js': asScript(THEIRS.join(`${module};`)),
      '/cache/loader.js': asScript(loader),
      '/localized': pageOf('module', () => ({
        after: '<script type="module" src="/cache/module.js"></script>',
      })),
      '/cache/module.js': asScript(module),
      '/again': pageOf('module', () => ({
        after: `<script type="module" src="/smaller/f5-roi-calculator.js"></script>`,
      })),
      '/smaller/f5-roi-calculator.js': asScript((await minify(module, { module: true })).code ?? ''),
    },
    undefined,
    { folders: { '/smaller/chunks': join(ROOT, 'dist/cdn', VERSION, 'chunks') } },
  );
});
afterAll(() => stage.close());

/** Opens a page and touches it. */
async function touched(path: string): Promise<{ page: Page; noise: string[] }> {
  const page = await stage.browser.newPage({ viewport: { width: 1280, height: 900 } });
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', ({ message }) => noise.push(message));
  await page.goto(stage.server.origin + path, { waitUntil: 'load' });
  await page.mouse.move(10, 10);
  return { page, noise };
}

async function expectWorking({ page, noise }: { page: Page; noise: string[] }): Promise<void> {
  const headline = page.locator('[part=headline]');
  await expect.poll(() => headline.textContent()).toBe(FIGURES.headline);
  await page.getByLabel('F5 weekly rate').first().fill('700');
  const at700 = figuresOf({ state: 'TX', positions: [{ role: 'bookkeeper', weeklyRate: 700 }] });
  await expect.poll(() => headline.textContent()).toBe(at700.headline);
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('r700');
  expect(await page.locator('f5-roi-calculator').count()).toBe(1);
  expect(noise).toEqual([]);
}

describe.each(Object.entries(WORKS))('%s', (what, [, ...routes]) => {
  it.each(routes)('the %s works', async (route) => {
    const visit = await touched(pathOf(route, what));
    await expectWorking(visit);
    await visit.page.close();
  });
});

describe.each(Object.entries(SAYS))('%s', (what, [route, , words]) => {
  it(`the ${route} says so in one line, and the answer stays`, async () => {
    const { page, noise } = await touched(pathOf(route, `says ${what}`));
    await expect.poll(() => noise.join('\n')).toMatch(words);
    expect(noise).toHaveLength(1);
    expect(await page.getByText(FIGURES.headline).first().isVisible()).toBe(true);
    expect(await page.locator('[data-f5-roi-snapshot] table').isVisible()).toBe(true);
    await page.close();
  });
});

it('the module works when its code was made small again', async () => {
  const visit = await touched('/again');
  await expectWorking(visit);
  await visit.page.close();
});

it('a module that was copied without its parts says so on the screen and in the console, and the answer is back', async () => {
  const { page, noise } = await touched('/localized');
  await page.getByText('A part of the calculator did not load').waitFor();
  expect(noise.join()).toContain('404');
  expect(await page.locator('[data-f5-roi-snapshot] table').isVisible()).toBe(true);
  await page.close();
});
