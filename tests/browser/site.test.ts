import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { encode } from '../../src/link/index.ts';
import { NEWEST } from '../support/editions.ts';
import { figuresOf, PLAIN, plainWith } from './figures.ts';
import { createStage } from './stage.ts';

describe('the full page', () => {
  it('as built shows a working calculator', async () => {
    const stage = await createStage({});
    const { page, noise } = await stage.visit('/site/');
    expect(await page.locator('[part=headline]').textContent()).toBe(PLAIN.headline);
    await page.getByLabel('Role').selectOption('data-entry');
    await expect
      .poll(() => page.locator('.say').textContent())
      .toMatch(/for a full-time remote .*data entry/);
    expect(noise).toEqual([]);
    await stage.close();
  });

  it('opens what a CRM’s link asks for, and says what could not be read', async () => {
    const stage = await createStage({});
    const { page, noise } = await stage.visit(
      '/site/?role=Bookkeeper&state=Texas&people=2&rate=%24600&months=24&client=Acme+%26+Sons',
    );
    const asked = figuresOf({
      state: 'TX',
      horizonMonths: 24,
      positions: [{ role: 'bookkeeper', headcount: 2, weeklyRate: 600 }],
    });
    expect(await page.locator('[part=headline]').textContent()).toBe(asked.headline);
    await page.getByText('Acme & Sons').first().waitFor();
    expect(await page.locator('[part=headline]').textContent()).toBe(asked.headline);
    expect(noise).toEqual([]);
    const { page: wrong } = await stage.visit('/site/?role=bookeeper&state=TX');
    expect(await wrong.locator('header [role=status]').textContent()).toContain('Did you mean "bookkeeper"?');
    expect(await wrong.getByLabel('State').inputValue()).toBe('TX');
    // A link is stronger.
    const linked = await stage.visit('/site/?role=bookkeeper&client=Acme#f5roi=1.2026-12.sTX');
    await expect.poll(() => linked.page.getByLabel('Role', { exact: true }).inputValue()).toBe('ai-engineer');
    expect(await linked.page.getByText('Acme').count()).toBe(0);
    await stage.close();
  });

  it('hands over to its own booking page, and a frame of it does not', async () => {
    const stage = await createStage({
      '/host': {
        html: '<!doctype html><title>Host</title><iframe src="/site/?embed=1&preset-state=TX" width="1000" height="900"></iframe>',
      },
    });
    const { page } = await stage.visit('/site/');
    const button = page.locator('[part~=cta]').first();
    await button.focus();
    const address = new URL((await button.getAttribute('href')) ?? '');
    expect(address.origin + address.pathname).toBe('https://calendly.com/joel-f5hiringsolutions/f5');
    expect(address.searchParams.get('a1')).toContain('f5roi');
    const host = await stage.browser.newPage();
    await host.goto(`${stage.server.origin}/host`);
    const frame = host.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Full analysis' }).waitFor();
    expect(await frame.locator('[part~=cta]').count()).toBe(0);
    await host.close();
    await stage.close();
  });

  it('as `npm start` serves it shows a working calculator', async () => {
    const vite = await createServer({
      configFile: `${ROOT}/vite.config.ts`,
      server: { port: 0 },
      logLevel: 'error',
    });
    await vite.listen();
    const stage = await createStage({});
    const page = await stage.browser.newPage();
    await page.goto(vite.resolvedUrls?.local[0] ?? '');
    await expect
      .poll(() => page.locator('[part=headline]').textContent(), { timeout: 30_000 })
      .toBe(PLAIN.headline);
    await page.getByLabel('F5 weekly rate').first().fill('700');
    await expect
      .poll(() => page.locator('[part=headline]').textContent())
      .toBe(plainWith({ weeklyRate: 700 }).headline);
    await stage.close();
    await vite.close();
  });
});

describe('every page of the site', () => {
  const SITE = join(ROOT, 'dist/site');
  const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'));

  it('has a card with a picture, which is there', () => {
    expect(pages.length).toBeGreaterThan(50);
    for (const file of pages) {
      const head = readFileSync(join(SITE, file), 'utf8').split('</head>')[0] ?? '';
      const content = (name: string) =>
        new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)"`).exec(head)?.[1] ?? '';
      for (const name of ['og:title', 'og:description', 'og:image:alt', 'description'])
        expect([file, name, content(name)]).toEqual([file, name, expect.stringMatching(/\w/)]);
      expect([file, content('twitter:card')]).toEqual([file, 'summary_large_image']);
      const url = new URL(content('og:url'));
      expect([file, url.hash, url.search]).toEqual([file, '', '']);
      expect(url.pathname.endsWith(file.replace(/(^|\/)index\.html$/, '$1'))).toBe(true);
      const [, path = ''] = /\/site\/(.+)$/.exec(content('og:image')) ?? [];
      const picture = readFileSync(join(SITE, path));
      expect([picture.toString('latin1', 1, 4), picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
        'PNG',
        1200,
        630,
      ]);
      // The list and the role pages are made of the edition’s own defaults; the others have no figure at all.
      if (!file.startsWith('roles/')) expect([file, head.match(/\$\d/)]).toEqual([file, null]);
    }
  });

  it('has the same card whatever its address opens: no figure of a scenario stands in a head', async () => {
    const stage = await createStage({});
    const metas = async (path: string) => {
      const { page } = await stage.visit(path);
      return page.evaluate(() =>
        [...document.head.querySelectorAll('title, meta')].map(({ outerHTML }) => outerHTML),
      );
    };
    const plain = await metas('/site/');
    const link = encode(NEWEST, { state: 'TX', positions: [{ role: 'bookkeeper', baseSalary: 187_432 }] });
    for (const path of [`/site/#f5roi=${link}`, `/site/?f5roi=${link}`, '/site/?role=bookkeeper&client=Acme'])
      expect(await metas(path)).toEqual(plain);
    await stage.close();
  });
});
