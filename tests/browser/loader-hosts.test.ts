/** The loader among a host's own scripts and nodes: frameworks, optimizers, old browsers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, VERSION } from '../../build/vite-shared.ts';
import { bundleApp } from '../../embed/usecases/bundle.ts';
import { PLAIN, plainWith } from './figures.ts';
import { createStage, type Stage } from './stage.ts';

const LOADER = '<script src="/cdn/v1/loader.js"></script>';
const page = (body: string, head = '') => ({
  html: `<!doctype html><html lang="en"><title>Host</title>${head}<body>${body}</body></html>`,
});
const script = (code: string) => ({ html: code, headers: { 'content-type': 'text/javascript' } });
const react = (rest: string) =>
  page(
    `<div id="app"><main><div data-f5-roi=""${rest}</div></main></div>${LOADER}<script type="module" src="/react.js"></script>`,
  );

let stage: Stage;
beforeAll(async () => {
  const source = readFileSync(join(ROOT, 'dist/cdn/v1/loader.js'), 'utf8');
  const inline = (place: string) => page(`${place}<script>${source.replaceAll('</', '<\\/')}</script>`);
  stage = await createStage({
    '/react.js': script(await bundleApp(join(ROOT, 'tests/browser/react-place.js'))),
    '/hydrated': react('><a href="/x">first</a>'),
    '/hydrated-empty': react('>'),
    '/hydrated-text': react('>some words'),
    '/list': page(`<ul><li data-f5-roi><a href="/x">Fallback</a></li></ul>${LOADER}`),
    '/fallback': page(`<div data-f5-roi>Words and <a href="/x">a link</a></div>${LOADER}`),
    '/module': page(
      `<f5-roi-calculator>Words of the host</f5-roi-calculator><script type="module" src="/cdn/${VERSION}/f5-roi-calculator.js"></script>`,
    ),
    '/wp-content/cache/min/1/cdn/v1/loader.js': script(source),
    '/copied': page(
      '<div data-f5-roi>Words of the host</div><script src="/wp-content/cache/min/1/cdn/v1/loader.js"></script>',
    ),
    '/copied-named': page(
      '<script src="/wp-content/cache/min/1/cdn/v1/loader.js"></script><div data-f5-roi data-f5-roi-src="/cdn/v1/loader.js"></div>',
    ),
    '/inline': inline('<div data-f5-roi>Words of the host</div>'),
    '/inline-named': inline('<div data-f5-roi data-f5-roi-src="/cdn/v1/loader.js"></div>'),
    '/inline-late': inline(
      `<script>setTimeout(() => { const place = document.body.appendChild(document.createElement('div')); place.dataset.f5RoiSrc = '/cdn/v1/loader.js'; place.dataset.f5Roi = ''; }, 1500)</script>`,
    ),
    '/none': page(LOADER),
  });
});
afterAll(() => stage.close());

const headline = (at: Page) => at.locator('[part=headline]');

describe('in a place that a framework has', () => {
  for (const [path, states] of [
    ['/hydrated', ['first', 'second', 'none']],
    ['/hydrated-empty', ['none', 'second', 'first']],
    ['/hydrated-text', ['text', 'none', 'first']],
  ] as const)
    it(`${path}: React takes the page over as it is, and changes its own nodes`, async () => {
      const { page: at, noise } = await stage.visit(path, {}, (fresh) =>
        fresh.addInitScript((start) => Object.assign(window, { start }), states[0]),
      );
      await headline(at).waitFor();
      await at.waitForFunction(() => 'hydrated' in window);
      expect(
        await at.evaluate(() => document.querySelector('[data-f5-roi]') === Reflect.get(window, 'place')),
      ).toBe(true);
      await at.getByLabel('F5 weekly rate').first().fill('700');
      for (const state of states.slice(1)) {
        await at.evaluate((next) => (window as never as { set(state: string): void }).set(next), state);
        await at.waitForTimeout(100);
        expect(await at.locator('f5-roi-calculator').count()).toBe(1);
        expect(await headline(at).textContent()).toBe(plainWith({ weeklyRate: 700 }).headline);
      }
      const ready = await at.evaluate(
        () => window.recording.events.filter(({ name }) => name === 'ready').length,
      );
      expect(ready).toBe(1);
      expect(noise).toEqual([]);
    });

  it('what the host wrote shows until the calculator stands, and stays where it was', async () => {
    const at = await stage.browser.newPage();
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    await at.route('**/f5-roi-calculator.js', async (route) => {
      await gate;
      await route.continue();
    });
    await at.goto(`${stage.server.origin}/fallback`);
    const link = at.getByRole('link', { name: 'a link' });
    expect(await link.isVisible()).toBe(true);
    go();
    await headline(at).waitFor();
    expect(await link.isVisible()).toBe(false);
    const text = await at.evaluate(() => document.querySelector('[data-f5-roi]')?.textContent);
    expect(text).toBe('Words and a link');
    await at.close();
  });

  it('a list item, which can have no slot, is a place, too', async () => {
    const { page: at, noise } = await stage.visit('/list');
    await headline(at).waitFor();
    expect(await at.getByRole('link', { name: 'Fallback' }).isVisible()).toBe(false);
    expect(noise).toEqual([]);
  });
});

/** The page once its console has a line about us; the host's words stay. */
async function saidOn(path: string, words: RegExp, prepare?: (fresh: Page) => Promise<unknown>) {
  const at = await stage.browser.newPage();
  const lines: string[] = [];
  at.on('console', (message) => message.type() === 'warning' && lines.push(message.text()));
  const errors: string[] = [];
  at.on('pageerror', ({ message }) => errors.push(message));
  await at.addInitScript(() =>
    addEventListener('f5-roi-error', (event) =>
      Object.assign(window, { errorCode: (event as CustomEvent).detail.code }),
    ),
  );
  await prepare?.(at);
  await at.goto(stage.server.origin + path);
  await expect.poll(() => lines.join('\n'), { timeout: 10_000 }).toMatch(words);
  expect(lines).toHaveLength(1);
  expect(errors).toEqual([]);
  return at;
}

describe('a loader that cannot work says so in one line', () => {
  it.each(['/copied', '/inline'])('%s, and the host’s words stay', async (path) => {
    const at = await saidOn(path, /loader\.js[\s\S]*data-f5-roi-src/);
    expect(await at.getByText('Words of the host').isVisible()).toBe(true);
    expect(
      await at.evaluate(() => document.querySelector('[data-f5-roi]')?.getBoundingClientRect().height),
    ).toBeLessThan(100);
    await at.close();
  });

  it.each(['/copied-named', '/inline-named', '/inline-late'])(
    '%s: the place names the address',
    async (path) => {
      const { page: at, noise } = await stage.visit(path);
      await expect.poll(() => headline(at).textContent()).toBe(PLAIN.headline);
      expect(noise).toEqual([]);
    },
  );

  it('on a page without a place', async () => {
    await (await saidOn('/none', /nothing on this page has data-f5-roi/)).close();
  });
});

const OLD: readonly (readonly [string, () => void])[] = [
  [
    'sheets cannot be made',
    () => {
      Object.assign(window, {
        CSSStyleSheet: class {
          constructor() {
            throw new TypeError('Illegal constructor');
          }
        },
      });
    },
  ],
  [
    'sheets cannot be adopted',
    () => {
      Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
      Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
    },
  ],
  [
    'light-dark() is unknown',
    () => {
      const { supports } = CSS;
      CSS.supports = (...given: string[]) =>
        !given.join().includes('light-dark') && (supports as (...all: string[]) => boolean)(...given);
    },
  ],
];

describe.each(OLD)('in a browser in which %s', (_name, age) => {
  it.each(['/fallback', '/module'])('%s: the host’s words stay, and one line says why', async (path) => {
    const at = await saidOn(path, /too old.*Safari 17\.5/, (fresh) => fresh.addInitScript(age));
    expect(
      await at
        .getByText(/^Words/)
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await at.evaluate(() => (window as never as { errorCode: string }).errorCode)).toBe('old-browser');
    await at.close();
  });
});
