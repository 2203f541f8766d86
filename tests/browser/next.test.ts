/**
 * The npm package in Next, which bundles with Turbopack and renders on a server: installed from the registry that npm is set
 * up with, built and started as an app is. Where it cannot be installed, the tests are skipped, and say so.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, type TestContext } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { calculate } from '../../src/npm/model.ts';
import { resolve } from '../../src/npm/scenario.ts';
import { sharedChromium } from '../support/chromium.ts';
import { figuresOf } from './figures.ts';
import { type Packed, packAndInstall } from './packed.ts';

/** The recipe, as the docs have it. */
const RECIPE = /### Next[\s\S]+?```jsx\n([\s\S]+?)```/.exec(
  readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8'),
)?.[1];

const FILES = {
  'package.json': '{ "name": "app", "private": true }',
  'app/layout.jsx': `export const metadata = { icons: 'data:,' };
    export default ({ children }) => <html lang="en"><body>{children}</body></html>;`,
  'app/calculator.jsx': RECIPE ?? '',
  'app/page.jsx': `import { calculate } from 'f5-roi-calculator/model';
    import { resolve } from 'f5-roi-calculator/scenario';
    import { snapshot } from 'f5-roi-calculator/snapshot';
    import { Calculator } from './calculator.jsx';
    const answer = snapshot({ state: 'TX', positions: [{ role: 'bookkeeper' }] });
    const saving = calculate(resolve({ state: 'CA', positions: [{ role: 'ai-engineer' }] })).cash.savings;
    export default () => <main style={{ display: 'flex' }}><p>{saving}</p><Calculator answer={answer} /></main>;`,
};

const QUIET = ['--no-audit', '--no-fund', '--ignore-scripts'];

let packed: Packed;
let app: string;
let server: ChildProcess | null = null;
let origin = '';
/** Why there is no app; null if there is one. */
let lacks: string | null = null;

beforeAll(async () => {
  packed = packAndInstall();
  app = mkdtempSync(join(tmpdir(), 'f5-roi-next-'));
  mkdirSync(join(app, 'app'));
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(app, file), text);
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: app, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env });
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const };
  try {
    run('npm', 'install', 'next@16', 'react@19', 'react-dom@19', packed.tarball, ...QUIET);
  } catch (error) {
    lacks = `Next could not be installed, so the package was not tried in it: ${(error as Error).message.slice(0, 300)}`;
    console.warn(lacks);
    return;
  }
  run('npx', 'next', 'build');
  server = spawn(join(app, 'node_modules/.bin/next'), ['start', '-p', '0'], { cwd: app, env });
  origin = await new Promise((found, failed) => {
    server?.stdout?.on('data', (data) => {
      const [address] = /http:\/\/localhost:\d+/.exec(String(data)) ?? [];
      if (address) found(address);
    });
    server?.on('exit', () => failed(new Error('Next did not start')));
  });
}, 300_000);

afterAll(() => {
  server?.kill();
  packed.remove();
  rmSync(app, { recursive: true, force: true });
});

async function visited({ skip }: TestContext): Promise<{ page: Page; noise: string[] }> {
  if (lacks) skip(lacks);
  const browser = await sharedChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => noise.push(`error: ${message}`));
  await page.goto(origin);
  await page.getByRole('button', { name: 'Full analysis' }).waitFor();
  return { page, noise };
}

it('figures are right on the server and on the screen, and React takes the page over without a word', async (context) => {
  const { page, noise } = await visited(context);
  const onServer = calculate(resolve({ state: 'CA', positions: [{ role: 'ai-engineer' }] })).cash.savings;
  expect(await page.locator('main > p').textContent()).toBe(String(onServer));
  const seat = figuresOf({ state: 'TX', positions: [{ role: 'bookkeeper' }] });
  expect(await page.locator('[part=headline]').textContent()).toBe(seat.headline);
  const width = () => page.evaluate(() => document.querySelector('f5-roi-calculator')?.clientWidth);
  expect(await width()).toBeGreaterThan(900);
  expect(noise).toEqual([]);
  await page.close();
});

it('the recipe hears what the visitor changes on the page that came from the server', async (context) => {
  const { page, noise } = await visited(context);
  await page.getByLabel('F5 weekly rate').first().fill('700');
  const at700 = figuresOf({ state: 'TX', positions: [{ role: 'bookkeeper', weeklyRate: 700 }] });
  await expect.poll(() => page.locator('output').textContent()).toContain(String(at700.shown.cashSaving));
  expect(noise).toEqual([]);
  await page.close();
});

it('a worker draws the outcomes, and the method is a whole address', async (context) => {
  const { page, noise } = await visited(context);
  await page.evaluate(() => document.querySelector('f5-roi-calculator')?.setAttribute('use-worker', ''));
  await page.getByRole('button', { name: 'Full analysis' }).click();
  await page.locator('.outcomes').first().scrollIntoViewIfNeeded();
  await page.locator('.histogram').first().waitFor();
  const method = await page.getByRole('link', { name: 'the methodology page' }).first().getAttribute('href');
  expect(method).toMatch(/^http:\/\/localhost:\d+\/.*methodology.*\.html$/);
  expect((await fetch(`${method}`)).status).toBe(200);
  expect(noise).toEqual([]);
  await page.close();
});

it('the answer is in the page that came from the server, and the calculator finds it right', async (context) => {
  const { page } = await visited(context);
  const html = await (await fetch(origin)).text();
  expect(html).toContain('data-f5-roi-snapshot="1.');
  const finding = await page.evaluate(async () => {
    const report = await document.querySelector('f5-roi-calculator')?.diagnose();
    return report?.findings.find(({ code }) => code === 'snapshot');
  });
  expect(finding?.words).toContain('is that of the calculator');
  await page.close();
});
