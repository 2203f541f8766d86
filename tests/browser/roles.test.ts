/** The pages of roles as built: there for every role, for everyone, and leading where they say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { NEWEST } from '../support/editions.ts';
import { staticHeaders } from '../support/static-headers.ts';
import { LOOKS, violations } from './axe.ts';
import { figuresOf } from './figures.ts';
import { createStage, type Stage } from './stage.ts';

const SITE = join(ROOT, 'dist/site');
const ROLES = NEWEST.roles.map(({ id }) => id).sort();

let stage: Stage;
beforeAll(async () => {
  const headers = staticHeaders(readFileSync(join(ROOT, 'dist/_headers'), 'utf8'));
  stage = await createStage({}, undefined, { headers });
});
afterAll(() => stage.close());

async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await stage.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page: Page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  await page.goto(`${stage.server.origin}/site/roles/${path}`);
  return { page, noise };
}

describe('the pages of roles', () => {
  it('are there for every role, with a picture each, and in the sitemap', () => {
    const files = readdirSync(join(SITE, 'roles'));
    const named = (ending: string) =>
      files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
    expect(
      named('.html')
        .filter((name) => name !== 'index')
        .sort(),
    ).toEqual(ROLES);
    expect(named('.png').sort()).toEqual(ROLES);
    const sitemap = readFileSync(join(SITE, 'sitemap.xml'), 'utf8');
    const paths = [...sitemap.matchAll(/<loc>https:\/\/your-site\.example\/site\/([^<]*)<\/loc>/g)].map(
      ([, path = '']) => path,
    );
    expect(paths).toEqual(expect.arrayContaining(['', 'roles/', ...ROLES.map((id) => `roles/${id}.html`)]));
    for (const path of paths) readFileSync(join(SITE, path.replace(/^$|\/$/, '$&index.html')));
  });

  it.each(['bookkeeper.html', 'index.html'])('have links that lead somewhere: %s', async (path) => {
    const { page, noise } = await open(path);
    const addresses = await page
      .locator('a, link[rel=stylesheet]')
      .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))]);
    for (const address of addresses) {
      const { origin, pathname, hash } = new URL(address);
      expect(origin).toBe(stage.server.origin);
      const file = readFileSync(join(ROOT, 'dist', pathname.replace(/\/$/, '/index.html')), 'utf8');
      if (hash !== '' && !hash.startsWith('#f5roi-')) expect(file).toContain(`id="${hash.slice(1)}"`);
    }
    expect(noise).toEqual([]);
  });

  it('show without script what the calculator shows in the state that is opened', async () => {
    const { page } = await open('bookkeeper.html', { javaScriptEnabled: false });
    const address = await page.getByRole('link', { name: 'Mississippi' }).getAttribute('href');
    const { headline, usCash } = figuresOf({ state: 'MS', positions: [{ role: 'bookkeeper' }] });
    const row = page.getByRole('row', { name: 'Mississippi' });
    expect(await row.locator('td').allTextContents()).toEqual([usCash, expect.anything(), headline]);
    const { page: full } = await stage.visit(`/site/roles/${address}`);
    await expect.poll(() => full.locator('[part=headline]').textContent()).toBe(headline);
  });

  for (const { theme, width } of LOOKS)
    it(`axe finds nothing: ${theme}, ${width} px`, async () => {
      for (const path of ['data-entry.html', 'index.html']) {
        const options = { bypassCSP: true, colorScheme: theme, viewport: { width, height: 900 } };
        const { page } = await open(path, options);
        expect(await violations(page, 'html')).toEqual([]);
      }
    });

  it.each([320, 480, 1280])('nothing is cut off at %d px', async (width) => {
    for (const path of ['accounts-payable-receivable.html', 'index.html']) {
      const { page } = await open(path, { viewport: { width, height: 900 } });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([path, sideways]).toEqual([path, 0]);
    }
  });

  it('have a picture that opens at the size of a preview', async () => {
    const { page } = await open('bookkeeper.html');
    const size = await page.evaluate(async () => {
      const image = new Image();
      image.src = './bookkeeper.png';
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    });
    expect(size).toEqual([1200, 630]);
  });
});
