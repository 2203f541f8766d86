/** The builder's first step, the operator's file: the whole way to a live page as a new user goes it, the preview, and for whom it works. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calculate } from '../../src/npm/model.ts';
import { resolve } from '../../src/npm/scenario.ts';
import { money } from '../../src/words/money.ts';
import { serve } from '../support/server.ts';
import { LOOKS, violations } from './axe.ts';
import { blocksOn } from './builder-stage.ts';
import { createFrameStage, type FrameStage } from './frame-stage.ts';

let frames: FrameStage;
let folder: string;
beforeAll(async () => {
  frames = await createFrameStage();
  folder = await mkdtemp(join(tmpdir(), 'f5-roi-'));
});
afterAll(async () => {
  await frames.close();
  await rm(folder, { recursive: true });
});

type Options = Parameters<FrameStage['stage']['browser']['newContext']>[0];

/** The builder as published, with what was wrong on it. */
async function openFile(options: Options = {}): Promise<{ page: Page; noise: string[] }> {
  const context = await frames.stage.browser.newContext({
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  await page.goto(`${frames.site}/site/embed.html`);
  await page.locator('.preview [part=headline]').waitFor();
  return { page, noise };
}

const BOOKKEEPER = calculate(
  resolve({ state: 'CA', positions: [{ role: 'bookkeeper', weeklyRate: 480 }] }),
).cash;

/** Another price, other roles in another order, another color and button. */
async function makeItYours(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a price' }).click();
  await page.locator('.price select').selectOption({ label: 'Bookkeeper' });
  await page.getByLabel(/^Starts at, \$/).fill('480');
  await page.getByLabel('Prices as of').fill('2026-12-01');
  for (const role of ['Data entry', 'Accountant', 'Bookkeeper']) {
    await page.getByLabel('Role to offer').selectOption({ label: role });
    await page.getByRole('button', { name: 'Add this role' }).click();
  }
  for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Move Bookkeeper up' }).click();
  await page.getByLabel('Name of Accountant on screen').fill('Staff accountant');
  await page.getByLabel('Words on the button').fill('Talk to us');
  await page.getByLabel('Address it opens').fill('https://calendly.com/example/intro');
  await page.getByLabel('Booking tool').selectOption({ label: 'Calendly' });
  await page.getByLabel('Your color', { exact: true }).fill('#5b2a86');
}

/** The calculator there has the price, the order, the color and the button that were chosen. */
async function expectYours(page: Page): Promise<void> {
  const { savings } = BOOKKEEPER;
  await expect.poll(() => page.locator('[part=headline]').textContent()).toBe(money(savings));
  await page.locator('[part~=cta]').waitFor();
  expect(await page.getByLabel('F5 weekly rate').first().inputValue()).toBe('480');
  expect(await page.getByLabel('Role', { exact: true }).locator('option').allTextContents()).toEqual([
    'Bookkeeper',
    'Data entry',
    'Staff accountant',
  ]);
  const button = page.locator('[part~=cta]');
  expect(await button.textContent()).toBe('Talk to us');
  expect(await button.getAttribute('href')).toMatch(/^https:\/\/calendly\.com\/example\/intro/);
  expect(await button.evaluate((link) => getComputedStyle(link).backgroundColor)).toBe('rgb(91, 42, 134)');
}

describe('from the builder to a live page, as a new user goes', () => {
  const WAYS = [
    ['a fixed version', 'Fixed version', false],
    ['the newest version', 'Newest version', false],
    ['a page that may not fetch, a fixed version', 'Fixed version', true],
    ['a page that may not fetch, the newest version', 'Newest version', true],
  ] as const;

  it.each(WAYS)('%s', async (_name, route, inlined) => {
    const started = performance.now();
    const { page, noise } = await openFile();
    await makeItYours(page);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download f5-roi.json' }).click();
    await page.getByText('Downloaded. Upload f5-roi.json to your site').waitFor();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('f5-roi.json');
    await download.saveAs(join(folder, 'f5-roi.json'));
    await page.getByRole('link', { name: 'Next: put it on your page' }).click();
    await page.getByLabel(route, { exact: true }).check();
    if (inlined) await page.getByLabel('Write the settings into the lines').check();
    await expect.poll(async () => (await blocksOn(page)).join()).toContain('data-f5-roi-snapshot');
    const [lines = ''] = await blocksOn(page);
    expect(lines).toContain(inlined ? '"from": 480' : 'config="f5-roi.json"');
    const policy = await page.getByRole('region', { name: 'Directives' }).textContent();
    expect(policy?.includes('connect-src')).toBe(!inlined);
    expect(noise).toEqual([]);

    await writeFile(
      join(folder, 'index.html'),
      `<!doctype html><html lang="en"><head><title>Host</title></head><body>${lines}</body></html>`,
    );
    const headers = () => ({
      'content-security-policy': `default-src 'none'; ${policy?.replaceAll('\n', ' ')}`,
    });
    const host = await serve({ root: folder, headers });
    const live = await frames.stage.browser.newPage();
    const said: string[] = [];
    live.on('console', (message) => said.push(message.text()));
    await live.goto(`${host.origin}/index.html`);
    await expectYours(live);
    expect(said).toEqual([]);
    expect(host.requests.includes('/f5-roi.json')).toBe(!inlined);
    expect(performance.now() - started).toBeLessThan(120_000);
    await host.close();
  });

  it('also has the answer without script at the file’s price, which stays when the file changes', async () => {
    const { page } = await openFile();
    await makeItYours(page);
    await page.goto(`${frames.site}/site/embed.html#lines`);
    const lines = async () => (await blocksOn(page)).join();
    await expect.poll(lines).toContain(money(BOOKKEEPER.savings));
    expect(await lines()).toMatch(/f5-roi-snapshot="1\.2026-12\.p-bookkeeper_r480_k-/);
  });

  it('writes a file that its own check takes whole', async () => {
    const { page } = await openFile();
    await makeItYours(page);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download f5-roi.json' }).click();
    const text = await readFile(await (await downloading).path(), 'utf8');
    expect(JSON.parse(text)).toEqual({
      $schema: `${frames.site}/site/schema/f5-roi-config-1.json`,
      rates: { updated: '2026-12-01', roles: { bookkeeper: { from: 480 } } },
      roles: [
        { role: 'bookkeeper' },
        { role: 'data-entry' },
        { role: 'accountant', label: 'Staff accountant' },
      ],
      button: { label: 'Talk to us', url: 'https://calendly.com/example/intro', booking: 'calendly' },
      brand: { accent: '#5b2a86' },
    });
    const again = await openFile();
    const upload = { name: 'f5-roi.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await again.page.getByLabel('Open f5-roi.json').setInputFiles(upload);
    await again.page.getByText('10 values fill the form. Nothing is wrong in it.').waitFor();
    expect(again.noise).toEqual([]);
  });
});

describe('the preview', () => {
  it('has the file in force, at both widths, each with its height', async () => {
    const { page } = await openFile();
    await makeItYours(page);
    const preview = page.locator('.preview');
    await expect.poll(() => preview.locator('[part=headline]').textContent()).toBe(money(BOOKKEEPER.savings));
    const element = preview.locator('f5-roi-calculator');
    const said = (device: string) =>
      preview.locator('.devices label', { hasText: device }).locator('small').textContent();
    const size = () => element.evaluate((box: HTMLElement) => [box.offsetWidth, box.offsetHeight] as const);
    for (const [device, width] of [
      ['Phone', 390],
      ['Desktop', 960],
    ] as const) {
      await preview.getByLabel(device).check();
      await expect.poll(async () => (await size())[0]).toBe(width);
      const height = (await size())[1];
      await expect
        .poll(() => said(device))
        .toBe(`${width} px wide, ${height.toLocaleString('en-US')} px high`);
    }
  });

  it('is there to be seen where it is made smaller, and can be used where it is not', async () => {
    const { page } = await openFile();
    const isInert = () => page.locator('.preview .page').evaluate((box: HTMLElement) => box.inert);
    await expect.poll(isInert).toBe(true);
    await page.getByText(/Shown at \d+% of its size/).waitFor();
    await page.getByLabel('Phone').check();
    await expect.poll(isInert).toBe(false);
    await page.locator('.preview').getByRole('button', { name: 'Full analysis' }).click();
    await page.locator('.preview [part=analysis]').waitFor();
  });

  it('begins with the phone in a narrow window', async () => {
    const { page } = await openFile({ viewport: { width: 360, height: 740 } });
    expect(await page.getByLabel('Phone').isChecked()).toBe(true);
  });
});

it('brings nothing of its own to the page for frames', async () => {
  await openFile();
  const { requests } = frames.stage.server;
  expect(requests.join()).toMatch(/operators-file/);
  const before = requests.length;
  await frames.host(`<iframe src="${frames.site}/site/?embed=1" title="F5 cost calculator"></iframe>`);
  expect(requests.slice(before).join()).toMatch(/assets\/first/);
  expect(requests.slice(before).join()).not.toMatch(/operators-file|embed-/);
});

describe('for everyone', () => {
  /** A file with faults opened, a field wrong, everything unfolded. */
  async function fillWrongly(page: Page): Promise<void> {
    await page.getByText('Paste its text', { exact: true }).click();
    await page.getByLabel('Text of the file').fill(
      JSON.stringify({
        buton: {},
        rates: { roles: { bookkeeper: { from: 480 }, accountant: { from: 450 } } },
        roles: ['bookkeeper', 'accountant'],
        button: { url: 'https://calendly.com/example', booking: 'calendly' },
        brand: { accent: '#f2a900' },
      }),
    );
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByLabel(/^Starts at, \$ a week for Bookkeeper/).fill('six');
    await page.locator('details').evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
    await page.getByText('“six” is not a number').waitFor();
  }

  for (const { theme, width } of LOOKS)
    it(`axe finds nothing: ${theme}, ${width} px`, async () => {
      // The page's policy would keep axe out.
      const { page } = await openFile({
        bypassCSP: true,
        colorScheme: theme,
        viewport: { width, height: 900 },
      });
      await fillWrongly(page);
      expect(await violations(page, 'html')).toEqual([]);
    });

  it.each([320, 360, 768, 1280])('nothing is cut off at %d px', async (width) => {
    const { page } = await openFile({ viewport: { width, height: 900 } });
    await fillWrongly(page);
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBe(clientWidth);
  });

  it('the keyboard alone sets a price, an order and a button, and saves', async () => {
    const { page } = await openFile();
    const focused = () =>
      page.evaluate(() => {
        const active = document.activeElement as HTMLInputElement | null;
        return active?.ariaLabel ?? active?.labels?.[0]?.textContent ?? active?.textContent ?? '';
      });
    const tabTo = async (name: RegExp, key = 'Tab') => {
      for (let i = 0; i < 60 && !name.test(await focused()); i++) await page.keyboard.press(key);
      expect(await focused()).toMatch(name);
    };
    await tabTo(/^Add a price$/);
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Role');
    await page.keyboard.type('Bookkeeper');
    await tabTo(/^Starts at, \$ a week for Bookkeeper/);
    await page.keyboard.type('480');
    await tabTo(/^Role to offer$/);
    await page.keyboard.type('Accountant');
    await tabTo(/^Add this role$/);
    await page.keyboard.press('Enter');
    await tabTo(/^Role to offer$/, 'Shift+Tab');
    await page.keyboard.type('Bookkeeper');
    await tabTo(/^Add this role$/);
    await page.keyboard.press('Enter');
    await tabTo(/^Move Bookkeeper up$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.ariaLabel === 'Move Bookkeeper up');
    await tabTo(/^Address it opens$/);
    await page.keyboard.type('https://example.com/book');
    await tabTo(/^Download f5-roi\.json$/);
    const downloading = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect(JSON.parse(await readFile(await (await downloading).path(), 'utf8'))).toMatchObject({
      rates: { roles: { bookkeeper: { from: 480 } } },
      roles: [{ role: 'bookkeeper' }, { role: 'accountant' }],
      button: { url: 'https://example.com/book' },
    });
    await tabTo(/^Next/);
    await page.keyboard.press('Enter');
    await page.getByLabel('Address of your file').waitFor();
    await expect.poll(focused).toContain('Put it on your page');
  });
});
