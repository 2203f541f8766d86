/**
 * The calculator in the generators of sites, by the recipes of the docs: installed from the registry that npm is set up with,
 * built, served. Where one cannot be installed, or is no npm package and not there, its tests are skipped, and say so.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { snapshot } from '../../src/npm/snapshot.ts';
import { sharedChromium } from '../support/chromium.ts';
import { type Server, serve } from '../support/server.ts';
import { figuresOf } from './figures.ts';
import { type Packed, packAndInstall } from './packed.ts';

const CHOICES = { state: 'TX', positions: [{ role: 'bookkeeper' }] };
const ANSWER = snapshot(CHOICES, 'https://your-site.example/site/');

const DOCS = readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8');
/** The code blocks below a heading of the recipes, as they stand. */
function recipe(heading: string): readonly string[] {
  const [, section = ''] = DOCS.split(`\n### ${heading}\n`);
  const [own = ''] = section.split(/\n#{2,3} /);
  return [...own.matchAll(/```[\w-]+\n([\s\S]*?)```/g)].map(([, code = '']) => code);
}

interface Generator {
  readonly name: string;
  readonly packages: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly build: readonly string[];
  /** Folder of the built site. */
  readonly out: string;
  /** Text of the link to the other page, which the generator's own router follows where it has one. */
  readonly other: string;
}

const [ASTRO = ''] = recipe('Astro');
const [CONFIG = '', DATA = '', VUE = ''] = recipe('VitePress');
const [ELEVENTY = ''] = recipe('Eleventy');
const [HUGO = ''] = recipe('Hugo');
const HEAD = '<meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">';

const GENERATORS: readonly Generator[] = [
  {
    name: 'Astro',
    // Its newest needs a newer Node than we do.
    packages: [Number(process.versions.node.split('.')[0]) < 22 ? 'astro@5' : 'astro@7'],
    files: {
      'src/components/Calculator.astro': ASTRO,
      'src/pages/index.astro': `---
import { ClientRouter } from 'astro:transitions';
import Calculator from '../components/Calculator.astro';
---
<html lang="en"><head>${HEAD}<ClientRouter /></head><body><main><a href="/other/">Other</a><Calculator /><p id="after">After</p></main></body></html>`,
      'src/pages/other.astro': `---
import { ClientRouter } from 'astro:transitions';
---
<html lang="en"><head>${HEAD}<ClientRouter /></head><body><a href="/">Back to it</a></body></html>`,
    },
    build: ['astro', 'build'],
    out: 'dist',
    other: 'Other',
  },
  {
    name: 'VitePress',
    packages: ['vitepress@1'],
    files: {
      '.vitepress/config.js': CONFIG.replace('{', "{ head: [['link', { rel: 'icon', href: 'data:,' }]],"),
      'answer.data.js': DATA,
      'index.md': `${VUE}\n<p id="after">After</p>\n\n[Other](./other)\n`,
      'other.md': '[Back to it](./)\n',
    },
    build: ['vitepress', 'build'],
    out: '.vitepress/dist',
    other: 'Other',
  },
  {
    name: 'Eleventy',
    packages: ['@11ty/eleventy@3'],
    files: {
      'eleventy.config.js': ELEVENTY,
      'index.liquid': `<!doctype html><html lang="en"><head>${HEAD}</head><body><main><a href="/other/">Other</a>{% f5roi "bookkeeper", "TX" %}<p id="after">After</p></main></body></html>`,
      'other.liquid': `<!doctype html><html lang="en"><head>${HEAD}</head><body><a href="/">Back to it</a></body></html>`,
    },
    build: ['eleventy'],
    out: '_site',
    other: 'Other',
  },
  {
    name: 'Hugo',
    packages: [],
    files: {
      'config.toml': 'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      'layouts/shortcodes/f5-roi.html': HUGO.replaceAll('https://your-cdn.example/', '/'),
      'layouts/index.html': `<!doctype html><html lang="en"><head>${HEAD}</head><body><main><a href="/other/">Other</a>{{ .Content }}<p id="after">After</p></main></body></html>`,
      'layouts/_default/single.html': `<!doctype html><html lang="en"><head>${HEAD}</head><body><a href="/">Back to it</a></body></html>`,
      'content/_index.md': 'Before\n\n{{< f5-roi role="bookkeeper" state="TX" >}}\n',
      'content/other.md': 'Other\n',
      'snapshots/bookkeeper-TX.html': ANSWER,
    },
    build: ['hugo', '--minify'],
    out: 'public',
    other: 'Other',
  },
];

let packed: Packed;
beforeAll(() => {
  packed = packAndInstall();
});
afterAll(() => packed.remove());

describe.each(GENERATORS)('$name', ({ name, packages, files, build, out, other }) => {
  let app: string;
  let server: Server | null = null;
  /** Why there is no site; null if there is one. */
  let lacks: string | null = null;

  beforeAll(async () => {
    app = mkdtempSync(join(tmpdir(), 'f5-roi-site-'));
    const written = { 'package.json': '{ "name": "site", "private": true, "type": "module" }', ...files };
    for (const [file, text] of Object.entries(written)) {
      mkdirSync(join(app, dirname(file)), { recursive: true });
      writeFileSync(join(app, file), text);
    }
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const };
    const run = (command: string, ...args: readonly string[]) =>
      execFileSync(command, args, { cwd: app, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    try {
      const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--include=dev'];
      if (packages.length > 0) run('npm', 'install', ...packages, packed.tarball, ...quiet);
      else run(build[0] ?? '', 'version');
    } catch (error) {
      lacks = `${name} could not be installed, so the package was not tried in it: ${(error as Error).message.slice(0, 300)}`;
      console.warn(lacks);
      return;
    }
    const [program = '', ...words] = packages.length > 0 ? ['npx', ...build] : build;
    run(program, ...words);
    server = await serve({ root: join(app, out), folders: { '/cdn': join(ROOT, 'dist/cdn') } });
  }, 240_000);
  afterAll(async () => {
    await server?.close();
    rmSync(app, { recursive: true, force: true });
  });

  const served = ({ skip }: TestContext): Server => {
    if (!server) return skip(lacks ?? `${name} was not built`);
    return server;
  };

  it('the answer is in the page before any script', async (context) => {
    const { origin } = served(context);
    const html = await (await fetch(`${origin}/`)).text();
    expect(html).toContain('What would this hire really cost?');
    const page = await (await sharedChromium()).newPage({ javaScriptEnabled: false });
    await page.goto(origin);
    const written = await page.locator('[data-f5-roi-snapshot]').innerText();
    await page.setContent(ANSWER);
    expect(squeezed(written)).toBe(squeezed(await page.locator('[data-f5-roi-snapshot]').innerText()));
    await page.close();
  });

  it('the calculator takes it over: nothing moves, nothing is said, and it comes back with the page', async (context) => {
    const { origin } = served(context);
    const page = await (await sharedChromium()).newPage({ viewport: { width: 1280, height: 900 } });
    const noise: string[] = [];
    page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', ({ message }) => noise.push(`error: ${message}`));
    await page.addInitScript(recordShifts);
    await page.goto(origin);
    await expectWorking(page);
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
    const finding = await page.evaluate(async () => {
      const report = await document.querySelector('f5-roi-calculator')?.diagnose();
      return report?.findings.filter(({ code, ok }) => code === 'snapshot' || !ok);
    });
    expect(finding).toMatchObject([
      { ok: true, words: expect.stringContaining('is that of the calculator') },
    ]);
    await page.getByRole('link', { name: other, exact: true }).click();
    await page.getByRole('link', { name: 'Back to it' }).click();
    await expectWorking(page);
    expect(noise).toEqual([]);
    await page.close();
  });
});

async function expectWorking(page: Page): Promise<void> {
  const headline = page.locator('[part=headline]');
  await expect.poll(() => headline.textContent()).toBe(figuresOf(CHOICES).headline);
  await page.getByLabel('F5 weekly rate').first().fill('700');
  const at700 = figuresOf({ state: 'TX', positions: [{ role: 'bookkeeper', weeklyRate: 700 }] });
  await expect.poll(() => headline.textContent()).toBe(at700.headline);
  expect(await page.locator('f5-roi-calculator').count()).toBe(1);
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Notes what moves on the page; not inside the calculator, whose text follows the host's font when that arrives. */
function recordShifts(): void {
  const moved: string[] = [];
  Object.assign(window, { moved });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      hadRecentInput: boolean;
      sources: readonly { node: Node | null }[];
    })[])
      for (const { node } of entry.hadRecentInput ? [] : entry.sources) {
        const element = node instanceof Element ? node : node?.parentElement;
        if (element) moved.push(`${element?.localName}#${element?.id}.${element?.className}`);
      }
  }).observe({ type: 'layout-shift', buffered: true });
}
