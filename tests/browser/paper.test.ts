/** What is printed, read back from the PDF, and the code that a phone reads. */
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calculate } from '../../src/model/calculate.ts';
import { resolve } from '../../src/scenario/index.ts';
import { edition202611 } from '../support/editions.ts';
import { violations } from './axe.ts';
import { createStage, pageWith, STRICT_CSP, type Stage } from './stage.ts';

const REMARKED =
  '/#f5roi=1.2026-11.b150000_k-hsebss~A-b0.c.Per_20HR-us_2erecruiting.n.0.We_20refer_20each_20other-us_2ebenefits.y-z';

let stage: Stage;
beforeAll(async () => {
  const policy = { 'content-security-policy': STRICT_CSP };
  stage = await createStage({
    '/': pageWith('<f5-roi-calculator></f5-roi-calculator>', policy),
    '/dark': pageWith('<f5-roi-calculator theme="dark"></f5-roi-calculator>'),
    '/sandboxed': {
      html: '<!doctype html><title>Host</title><iframe src="/" sandbox="allow-scripts allow-same-origin" width="1000" height="1600"></iframe>',
    },
  });
});
afterAll(() => stage.close());

declare global {
  interface Window {
    printed?: { readonly html: string; readonly css: string };
  }
}

/** Keeps what would be printed instead of asking for a printer. */
const keepPrinted = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      (window.top as Window).printed = {
        html: document.documentElement.outerHTML,
        css: rules.map(({ cssText }) => cssText).join('\n'),
      };
      dispatchEvent(new Event('afterprint'));
    };
  });

/** Prints from the footer, and gives the pages of the PDF as text. */
async function printed(path: string, format: 'Letter' | 'A4' = 'Letter') {
  const visit = await stage.visit(path, {}, keepPrinted);
  const { page } = visit;
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: /^Print or PDF/ }).click();
  await expect.poll(() => page.evaluate(() => window.printed?.html.length ?? 0)).toBeGreaterThan(1000);
  const { html, css } = (await page.evaluate(() => window.printed)) as NonNullable<Window['printed']>;
  const sheet = await stage.browser.newPage();
  await sheet.setContent(`<!doctype html>${html}`);
  await sheet.addStyleTag({ content: css });
  const pdf = await sheet.pdf({ format });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  const background = await sheet.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await sheet.close();
  return { ...visit, pages: text.map((words) => words.replace(/\s+/g, ' ')), html, background };
}

const whole = (dollars: number) => `$${Math.round(dollars).toLocaleString('en-US')}`;

describe('the print-out, under the strictest policy', () => {
  it('says on one page what the screen says: day, edition, link, answer, lines that add up, where it turns', async () => {
    const { pages, page, noise } = await printed('/#f5roi=1.2026-11.r700_k-0');
    const [first = ''] = pages;
    const results = calculate(
      resolve(edition202611, { state: 'CA', positions: [{ role: 'ai-engineer', weeklyRate: 700 }] }),
    );
    for (const words of [
      'F5 cost comparison',
      'AI / ML engineer, California',
      new Date().toISOString().slice(0, 10),
      'Edition 2026-11',
      '#f5roi=1.2026-11.r700',
      `Cash saving ${whole(results.cash.savings)}`,
      whole(results.full.savings),
      'F5 stops being cheaper at',
      `F5 ahead from month ${results.cash.breakEvenMonth}`,
    ])
      expect(first).toContain(words);
    const table = first.slice(first.indexOf('Base salary and bonus'));
    const amounts = (label: string) =>
      [...(new RegExp(`${label}((?: −?\\$[\\d,]+)+)`).exec(table)?.[1]?.matchAll(/−?\$([\d,]+)/g) ?? [])].map(
        ([text, digits = '']) => Number(digits.replaceAll(',', '')) * (text.startsWith('−') ? -1 : 1),
      );
    const [us = 0, f5 = 0, saved = 0] = amounts('Total');
    expect(us - f5).toBe(saved);
    expect(saved).toBe(Math.round(results.full.savings));
    const paid = [
      'Base salary and bonus',
      'Employer payroll taxes',
      'Benefits',
      'Recruiting',
      'Onboarding and equipment',
    ];
    expect(paid.reduce((sum, label) => sum + (amounts(label)[0] ?? 0), 0)).toBe(amounts(' Cash')[0]);
    expect(pages.length).toBeLessThanOrEqual(7);
    expect(pages.join(' ')).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
    expect(noise).toEqual([]);
    expect(await page.evaluate(() => window.recording.violations)).toEqual([]);
    expect(await page.evaluate(() => window.recording.events.at(-1)?.name)).toBe('export');
    await expect.poll(() => page.locator('iframe').count()).toBe(0);
  });

  it('proves it in the appendix: what was changed and by whom, what is disputed, every range and source', async () => {
    const { pages } = await printed(REMARKED);
    const appendix = pages.slice(1).join(' ');
    for (const words of [
      'What was changed',
      'Base salary $150,000 a year $202,920 a year Said by the client: Per HR',
      'Reply to the proposal',
      'U.S. hire: recruiting $5,475 $0 We refer each other',
      'Annual raise 3.4% a year 2% to 4.5%',
      'Employment Cost Index',
      'Month by month',
      'What is not included, and why',
      'Sources',
      'https://',
    ])
      expect(appendix).toContain(words);
    expect(appendix.match(/Input Value Range Grade Source/g)?.length).toBeGreaterThan(1);
  });

  it('fits a page with twelve positions and figures of nine digits, on both sizes of paper', async () => {
    const roles = ['ai-engineer', 'data-entry', 'paralegal', 'bookkeeper'];
    const team = [...Array(12)].map((_, i) => `_p-${roles[i % 4]}_h${50 + i}_r${500 + i}`).join('');
    for (const format of ['Letter', 'A4'] as const) {
      const { pages } = await printed(`/#f5roi=1.2026-11.sNY_m36_ov200_fo0.9${team}_k-0`, format);
      expect(pages[0]).toContain('F5 ahead from month');
      expect(pages[0]).toContain('The link to this comparison stands at the end.');
      expect(pages[1]).toContain('The team');
      expect(pages.at(-1)).toContain('h50r500');
    }
  });

  it('holds two scenarios side by side on the first page, then has a page and a list of changes for each', async () => {
    const { pages, noise } = await printed(
      '/#f5roi=1.2026-11.k-0~sTX_p-software-developer_r900_b150000~2-Base-Texas-Acme-z',
    );
    const [compared = '', base = '', texas = '', ...rest] = pages;
    const savings = [
      { state: 'CA', positions: [{ role: 'ai-engineer' }] },
      { state: 'TX', positions: [{ role: 'software-developer', weeklyRate: 900, baseSalary: 150_000 }] },
    ].map((choices) => whole(calculate(resolve(edition202611, choices)).cash.savings));
    for (const words of ['Base and Texas', 'Prepared for Acme', 'from $600', '$900', '$150,000', ...savings])
      expect(compared).toContain(words);
    expect(base).toContain('F5 cost comparison: Base AI / ML engineer, California');
    expect(base).toContain(`Cash saving ${savings[0]}`);
    expect(texas).toContain('F5 cost comparison: Texas Software developer, Texas');
    expect(texas).toContain(`Cash saving ${savings[1]}`);
    const appendix = rest.join(' ');
    expect(appendix).toContain('What was changed: Base Nothing: every input is at its default.');
    expect(appendix).toContain('Where you would hire Texas California');
    expect(appendix.match(/ Sources /g)?.length).toBe(1);
    expect(noise).toEqual([]);
  });

  it('is light, whatever the theme', async () => {
    const light = await printed('/');
    const dark = await printed('/dark');
    expect(dark.background).toBe('rgb(255, 255, 255)');
    const bare = (html: string) => html.replaceAll('/dark#', '/#').replace(/<path d="M[^"]*"/g, '');
    expect(bare(dark.html)).toBe(bare(light.html));
  });

  it('is refused in words where a frame may not print', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.server.origin}/sandboxed`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Export' }).click();
    await frame.getByRole('button', { name: /^Print or PDF/ }).click();
    await frame.getByText('Printing is not allowed on this page').waitFor();
    await page.close();
  });
});

describe('the QR code', () => {
  it('is read from the screen as the very link, in the dark too, and follows the scenario', async () => {
    const { page, noise } = await stage.visit('/dark', { colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: /^QR code/ }).click();
    const code = page.getByRole('img', { name: 'The link to this comparison' });
    await code.waitFor();
    const link = () => page.evaluate(() => document.querySelector('f5-roi-calculator')?.shareUrl());
    await expect.poll(() => read(page)).toBe(await link());
    await page.getByLabel('F5 weekly rate').first().fill('710');
    await expect.poll(() => read(page)).toContain('r710');
    expect(await read(page)).toBe(await link());
    expect(await violations(page)).toEqual([]);
    expect(noise).toEqual([]);
  });

  it('is not drawn for a link that no camera could read', async () => {
    const { page } = await stage.visit('/');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.evaluate(() => {
      const element = document.querySelector('f5-roi-calculator') as HTMLElement;
      element.setAttribute('share-base', `https://example.com/${'long/'.repeat(500)}`);
    });
    await page.getByRole('button', { name: /^QR code/ }).click();
    await page.getByText('This link is too long for a QR code').waitFor();
  });
});

/** What a camera reads of the code on screen. */
async function read(page: Page): Promise<string | undefined> {
  const png = await page.locator('.qr svg').screenshot();
  const { data, width, height } = await pixels(page, png);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

/** A picture's pixels, unpacked by another page of the browser: this one's policy allows no picture. */
async function pixels(page: Page, png: Buffer): Promise<{ data: number[]; width: number; height: number }> {
  const blank = await page.context().newPage();
  const picture = await blank.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      pen.drawImage(image, 0, 0);
      const { data, width, height } = pen.getImageData(0, 0, image.width, image.height);
      return { data: [...data], width, height };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await blank.close();
  return picture;
}
