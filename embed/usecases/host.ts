import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ROOT, VERSION } from '../../build/vite-shared.ts';
import { PLAIN, plainWith } from '../../tests/browser/figures.ts';
import { createStage, type Stage, type Visit } from '../../tests/browser/stage.ts';
import type { ServerOptions } from '../../tests/support/server.ts';
import { watchHost } from './host-watch.ts';

const AT_700 = plainWith({ weeklyRate: 700 });

type Calculator = HTMLElementTagNameMap['f5-roi-calculator'];

export interface HostOptions extends Pick<ServerOptions, 'delayed' | 'missing'> {
  /** Response headers of each page, by file name. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Pages made by the test, by file name. */
  readonly made?: Readonly<Record<string, string>>;
  /** Further folders that are served, by the path that they stand under. */
  readonly folders?: Readonly<Record<string, string>>;
}

/** A host's pages, served beside the built files (`/f5/`) and the packages of `node_modules` (`/npm/`). */
export interface Host {
  readonly stage: Stage;
  /** Opens a page of the folder; how the host stood is noted when the calculator is first asked for. */
  open(file?: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** Serves the pages of one use case's folder. */
export async function createHost(
  folder: string,
  { headers = {}, made = {}, folders = {}, missing, delayed }: HostOptions = {},
): Promise<Host> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const read = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  const pages = [...read, ...Object.entries(made)].map(
    ([name, html]) => [`/${name}`, { html, headers: headers[name] ?? {} }] as const,
  );
  const served = {
    ...folders,
    '/f5': join(ROOT, 'dist/cdn', VERSION),
    '/npm': join(ROOT, 'node_modules'),
    '/host': folder,
  };
  const stage = await createStage(Object.fromEntries(pages), missing, {
    folders: served,
    ...(delayed ? { delayed } : {}),
  });
  return {
    stage,
    open: (file = 'page.html', options = {}) => stage.visit(`/${file}`, options, watchFromTheScriptOn),
    close: stage.close,
  };
}

/** The script is held back until the host's own scripts and styles have done what they do. */
async function watchFromTheScriptOn(page: Page): Promise<void> {
  await page.addInitScript(watchHost);
  await page.route(
    '**/f5-roi-calculator.js',
    async (route) => {
      await page.evaluate(async () => {
        while (document.readyState === 'loading') await new Promise((resolve) => setTimeout(resolve, 5));
        for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
          while (!link.sheet) await new Promise((resolve) => setTimeout(resolve, 5));
        window.hostWatch.remember();
      });
      await route.continue();
    },
    { times: 1 },
  );
}

/** The calculator's elements on a page. */
export const guests = (page: Page): Locator => page.locator('f5-roi-calculator');

/** The analysis below the widget, unless it is open already. */
export async function openAnalysis(guest: Locator): Promise<void> {
  if ((await guest.locator('[part=analysis]').count()) > 0) return;
  await guest.getByRole('button', { name: 'Full analysis' }).click();
  await guest.locator('[part=analysis]').waitFor();
}

/** The inputs behind the line that says what they are set to, unless they are open already. */
export async function openMoreInputs(guest: Locator): Promise<void> {
  const line = guest.locator('.in .more button');
  if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
}

/**
 * The default scenario stands; a changed input moves it, to the very results that Node calculates; the analysis opens
 * with that saving, and its chart is drawn once it is looked at; a second role comes and goes.
 */
export async function expectWorking(guest: Locator): Promise<void> {
  const headline = guest.locator('[part=headline]');
  await expect.poll(() => headline.textContent()).toBe(PLAIN.headline);
  await guest.getByLabel('F5 weekly rate').first().fill('700');
  await expect.poll(() => headline.textContent()).toBe(AT_700.headline);
  expect(await guest.evaluate((element) => (element as Calculator).results)).toEqual(AT_700.results);

  await openAnalysis(guest);
  for (const section of ['adds', 'time'])
    await expect
      .poll(() => guest.locator(`[data-section=${section}] .finding`).textContent())
      .toContain(AT_700.headline);
  const canvas = guest.locator('canvas');
  await canvas.scrollIntoViewIfNeeded();
  await expect.poll(() => canvas.evaluate(isPainted)).toBe(true);

  await openMoreInputs(guest);
  await guest.getByRole('button', { name: 'Add another role' }).click();
  await expect.poll(() => headline.textContent()).not.toBe(AT_700.headline);
  await guest.evaluate((element) => (element as Calculator).undo());
  await expect.poll(() => headline.textContent()).toBe(AT_700.headline);
}

/**
 * Nothing was said in the console, no policy violated, and nothing of the host changed, but for what the host's own
 * scripts do to themselves.
 */
export async function expectUnharmed({ page, noise }: Visit, doneByItself?: RegExp): Promise<void> {
  const changes = await page.evaluate(() => window.hostWatch.changes());
  expect(changes.filter((change) => !doneByItself?.test(change))).toEqual([]);
  expect(await page.evaluate(() => window.recording.violations)).toEqual([]);
  expect(noise).toEqual([]);
}

/** What every use case asks of a page with one calculator. */
export async function expectGoodGuest(visit: Visit, doneByItself?: RegExp): Promise<void> {
  await expectWorking(guests(visit.page));
  await expectUnharmed(visit, doneByItself);
}

/** A clone has the size of a canvas, but nothing that was painted on it. */
function isPainted(element: Element): boolean {
  const canvas = element as HTMLCanvasElement;
  return canvas.toDataURL() !== (canvas.cloneNode() as HTMLCanvasElement).toDataURL();
}
