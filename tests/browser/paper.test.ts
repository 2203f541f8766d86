/** What is printed, read back from the PDF, and the code that a phone reads. */
import jsQR from 'jsqr';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calculate } from '../../src/model/calculate.ts';
import { resolve } from '../../src/scenario/index.ts';
import { launchChromium } from '../support/chromium.ts';
import { edition202611 } from '../support/editions.ts';
import { violations } from './axe.ts';
import { openAnalysis, unfold } from './screen.ts';
import { createStage, pageWith, STRICT_CSP, type Stage } from './stage.ts';

const REMARKED =
  '/#f5roi=1.2026-11.b150000_k-hsebss~A-b0.c.Per_20HR-us_2erecruiting.n.0.We_20refer_20each_20other-us_2ebenefits.y-z';

let stage: Stage;
/** Writes the PDFs. One that has written some may stop giving frames to its other pages (Chromium 143, 1 of 40 times). */
let printer: Browser;
beforeAll(async () => {
  printer = await launchChromium();
  const policy = { 'content-security-policy': STRICT_CSP };
  stage = await createStage({
    '/': pageWith('<f5-roi-calculator></f5-roi-calculator>', policy),
    '/dark': pageWith('<f5-roi-calculator theme="dark"></f5-roi-calculator>'),
    '/sandboxed': {
      html: '<!doctype html><title>Host</title><iframe src="/" sandbox="allow-scripts allow-same-origin" width="1000" height="1600"></iframe>',
    },
  });
});
afterAll(async () => {
  await printer.close();
  await stage.close();
});

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
async function printed(path: string, { format = 'Letter', appendix = false, ...options }: PrintOptions = {}) {
  const visit = await stage.visit(path, options, keepPrinted);
  const { page } = visit;
  await openAnalysis(page);
  if (appendix) await unfold(page, 'More');
  await page.getByRole('button', { name: appendix ? /^Print with appendix/ : /^Print or PDF/ }).click();
  await expect.poll(() => page.evaluate(() => window.printed?.html.length ?? 0)).toBeGreaterThan(1000);
  const { html, css } = (await page.evaluate(() => window.printed)) as NonNullable<Window['printed']>;
  const sheet = await printer.newPage();
  await sheet.setContent(`<!doctype html>${html}`);
  await sheet.addStyleTag({ content: css });
  const pdf = await sheet.pdf({ format });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  const background = await sheet.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await sheet.close();
  return { ...visit, pages: text.map((words) => words.replace(/\s+/g, ' ')), html, background };
}

interface PrintOptions extends BrowserContextOptions {
  readonly format?: 'Letter' | 'A4';
  readonly appendix?: boolean;
}

const whole = (dollars: number) => `$${Math.round(dollars).toLocaleString('en-US')}`;

describe('the print-out, under the strictest policy', () => {
  it('says on one page what the screen says: finding, day, edition, receipt that adds up, where it turns, link', async () => {
    const { pages, page, noise } = await printed('/#f5roi=1.2026-11.r700_k-0');
    const [first = ''] = pages;
    const results = calculate(
      resolve(edition202611, { state: 'CA', positions: [{ role: 'ai-engineer', weeklyRate: 700 }] }),
    );
    for (const words of [
      'F5 cost comparison',
      `An F5 AI / ML engineer would save ${whole(results.cash.savings)} in the first year`,
      /Prepared on [A-Z][a-z]+ \d{1,2}, \d{4}\. Edition 2026-11\./,
      'California',
      '#f5roi-1__2026-11__o-analysis_r700',
      `with them, the all-in saving is ${whole(results.full.savings)}`,
      'Likely range, 8 times in 10',
      'In cash, F5 stops being cheaper at',
      'What is not known',
      `F5 ahead from month ${results.cash.breakEvenMonth}`,
    ])
      expect(first).toMatch(words);
    const receipt = first.slice(first.indexOf('In the first year U.S. hire F5'));
    const amount = (label: string) =>
      Number(new RegExp(`${label}[^$]*\\$([\\d,]+)`).exec(receipt)?.[1]?.replaceAll(',', ''));
    const paid = ['Base salary', 'Payroll taxes', 'Benefits', 'Recruiting', 'Onboarding, laptop'];
    expect(paid.reduce((sum, label) => sum + amount(label), 0)).toBe(amount('Total cash'));
    expect(amount('Total cash')).toBe(Math.round(results.us.cash));
    expect(pages.length).toBe(1);
    expect(first).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
    expect(noise).toEqual([]);
    expect(await page.evaluate(() => window.recording.violations)).toEqual([]);
    expect(await page.evaluate(() => window.recording.events.at(-1)?.name)).toBe('export');
    await expect.poll(() => page.locator('iframe').count()).toBe(0);
  });

  it('is one page for one role, with the longest role, client and link that stand on it, on both sizes of paper', async () => {
    const client = 'Acme International Holdings Company of X'.replaceAll(' ', '_20');
    const typed = 'ra0.041_bs0.099_ov210_eq2750_hc5275_oh1150_rm6_ms0.31_fm0.29_mm7_co3_mh81_dr0.09';
    for (const choices of [
      'sDC_p-medical-assistant-admin_h3_m36_ov200',
      `sDC_m36_${typed}_p-medical-assistant-admin_g-senior_h3_r1500`,
      'sNY_a-35620_ov200_p-ai-engineer_g-senior_h3',
      'sMS_p-data-entry_r1200',
    ])
      for (const format of ['Letter', 'A4'] as const) {
        const { pages } = await printed(`/#f5roi=1.2026-12.${choices}~1--${client}-z`, { format });
        expect(pages.length, `${choices} on ${format}`).toBe(1);
        expect(pages[0]).toContain('Prepared for Acme International Holdings Company of X, on');
        expect(pages[0]).toContain('#f5roi-1__2026-12__');
      }
  });

  it('has the day of the visitor, not that of Greenwich', async () => {
    const days = [-12, 14].map(async (offset) => {
      const timezoneId = `Etc/GMT${offset < 0 ? '+' : '-'}${Math.abs(offset)}`;
      const { pages, page } = await printed('/', { timezoneId });
      const today = await page.evaluate(() =>
        new Date().toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric' }),
      );
      expect(pages[0]).toContain(`Prepared on ${today}.`);
      return today;
    });
    const [west, east] = await Promise.all(days);
    expect(west).not.toBe(east);
  });

  it('proves it in the appendix: what was changed and by whom, what is disputed, every range and source', async () => {
    const { pages } = await printed(REMARKED, { appendix: true });
    const appendix = pages.slice(1).join(' ');
    for (const words of [
      'What was changed',
      'Base salary $150,000 a year $202,920 a year Said by the client: Per HR',
      'Reply to the proposal',
      'U.S. hire: recruiting $5,475 $0 We refer each other',
      'Annual raise 3.4% a year 2% to 4.5%',
      'Employment Cost Index',
      'Cost by line',
      'Plan by month',
      'Month by month',
      'The skeptical view, step by step',
      'What is not included, and why',
      'Sources',
      'https://',
    ])
      expect(appendix).toContain(words);
    expect(appendix.match(/Input Value Range Grade Source/g)?.length).toBeGreaterThan(1);
  });

  it('names the roles that lose on the first page, and has all of twelve within two, on both sizes of paper', async () => {
    const roles = ['ai-engineer', 'data-entry', 'paralegal', 'bookkeeper'];
    const team = [...Array(12)].map((_, i) => `_p-${roles[i % 4]}_h${50 + i}_r${1000 + i * 60}`).join('');
    for (const format of ['Letter', 'A4'] as const) {
      const { pages } = await printed(`/#f5roi=1.2026-11.sNY_m36_ov200_fo0.9${team}_k-0`, { format });
      expect(pages[0]).toMatch(/An F5 team of 666 in 12 roles would (?:save|cost) \$[\d,]+/);
      expect(pages[0]).toMatch(/F5 costs more for Data entry \(role \d+\) \(\$[\d,]+\)/);
      expect(pages[0]).toContain('What is not known');
      expect(pages.join(' ')).toContain('Cash by role');
      expect(pages.length).toBeLessThanOrEqual(2);
    }
  });

  it('holds two scenarios side by side on the first page, then has a page and a list of changes for each', async () => {
    const { pages, noise } = await printed(
      '/#f5roi=1.2026-11.k-0~sTX_p-software-developer_r900_b150000~2-Base-Texas-Acme-z',
      { appendix: true },
    );
    const [compared = '', base = '', texas = '', ...rest] = pages;
    const savings = [
      { state: 'CA', positions: [{ role: 'ai-engineer' }] },
      { state: 'TX', positions: [{ role: 'software-developer', weeklyRate: 900, baseSalary: 150_000 }] },
    ].map((choices) => whole(calculate(resolve(edition202611, choices)).cash.savings));
    for (const words of [
      'Base would save the most',
      'Prepared for Acme, on',
      'from $600',
      '$900',
      '$150,000',
      ...savings,
    ])
      expect(compared).toContain(words);
    expect(base).toContain(`F5 cost comparison: Base An F5 AI / ML engineer would save ${savings[0]}`);
    expect(texas).toContain(`F5 cost comparison: Texas An F5 software developer would save ${savings[1]}`);
    const appendix = rest.join(' ');
    expect(appendix).toContain('What was changed: Base Nothing: every input is at its default.');
    expect(appendix).toContain('Where you would hire Texas California');
    expect(appendix.match(/ Sources /g)?.length).toBe(1);
    expect(noise).toEqual([]);
  });

  it('is three pages for two scenarios without the appendix', async () => {
    const { pages } = await printed(
      '/#f5roi=1.2026-11.k-0~sTX_p-software-developer_r900_b150000~2-Base-Texas-Acme-z',
    );
    expect(pages.length).toBe(3);
  });

  it('says a long link at its end, with the appendix', async () => {
    const link =
      '/#f5roi=1.2026-11.sNY' +
      [...Array(12)].map((_, i) => `_p-data-entry_h${50 + i}_r${500 + i}_b${50_000 + i}`).join('');
    const { pages } = await printed(link, { appendix: true });
    expect(pages.slice(0, 2).join(' ')).toContain('The link to this comparison stands at the end.');
    expect(pages.at(-1)).toContain('h50');
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
    await frame.getByRole('button', { name: 'Full analysis' }).click();
    await frame.getByRole('button', { name: /^Print or PDF/ }).click();
    await frame.getByText('Printing is not allowed on this page').waitFor();
    await page.close();
  });
});

describe('the QR code', () => {
  it('is read from the screen as the very link, in the dark too, and follows the scenario', async () => {
    const { page, noise } = await stage.visit('/dark', { colorScheme: 'dark' });
    await openAnalysis(page);
    await page.getByRole('button', { name: /^Link and QR code/ }).click();
    const code = page.getByRole('img', { name: 'The link to this comparison' });
    await code.waitFor();
    // The code says the surface that it was read from, too.
    const link = async () =>
      (await page.evaluate(() => document.querySelector('f5-roi-calculator')?.shareUrl()))?.replace(
        /(f5roi-1__\d{4}-\d{2}__)/,
        '$1o-analysis_',
      );
    await expect.poll(() => read(page)).toBe(await link());
    await page.getByLabel('F5 weekly rate').first().fill('710');
    await expect.poll(() => read(page)).toContain('r710');
    expect(await read(page)).toBe(await link());
    expect(await violations(page)).toEqual([]);
    expect(noise).toEqual([]);
  });

  it('is not drawn for a link that no camera could read', async () => {
    const { page } = await stage.visit('/');
    await openAnalysis(page);
    await page.evaluate(() => {
      const element = document.querySelector('f5-roi-calculator') as HTMLElement;
      element.setAttribute('share-base', `https://example.com/${'long/'.repeat(500)}`);
    });
    await page.getByRole('button', { name: /^Link and QR code/ }).click();
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
