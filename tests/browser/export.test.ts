import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEWEST } from '../support/editions.ts';
import { PLAIN, plainWith } from './figures.ts';
import { openAnalysis, sectionOf, unfold } from './screen.ts';
import { createStage, pageWith, STRICT_CSP, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/cta': pageWith('<f5-roi-calculator cta-url="/call?who=me"></f5-roi-calculator>'),
    '/': pageWith('<f5-roi-calculator></f5-roi-calculator>', { 'content-security-policy': STRICT_CSP }),
  });
});
afterAll(() => stage.close());

type Page = Awaited<ReturnType<Stage['visit']>>['page'];

async function saved(page: Page, name: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What is written into the next picture, line by line. */
function writtenIntoPicture(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const { fillText } = CanvasRenderingContext2D.prototype;
        const { toBlob } = HTMLCanvasElement.prototype;
        const lines: string[] = [];
        CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
          if (!this.canvas.isConnected) lines.push(text);
          fillText.call(this, text, ...place);
        };
        HTMLCanvasElement.prototype.toBlob = function (...args) {
          CanvasRenderingContext2D.prototype.fillText = fillText;
          HTMLCanvasElement.prototype.toBlob = toBlob;
          toBlob.apply(this, args);
          resolve(lines);
        };
      }),
  );
}

/** As in Safari: what asks for the clipboard later than the press is refused. */
function onlyInThePress(): void {
  let pressed = false;
  addEventListener(
    'click',
    () => {
      pressed = true;
      setTimeout(() => {
        pressed = false;
      });
    },
    true,
  );
  const { write } = Clipboard.prototype;
  const refuse = () => Promise.reject(new DOMException('too late', 'NotAllowedError'));
  Clipboard.prototype.write = function (items) {
    return pressed ? write.call(this, items) : refuse();
  };
  Clipboard.prototype.writeText = refuse;
  document.execCommand = () => false;
}

describe('exports, under the strictest policy', () => {
  it('save the scenario on screen as workbook, table and document', async () => {
    const { page, noise } = await stage.visit('/');
    const { cash } = plainWith({ weeklyRate: 700 }).results;
    await page.getByLabel('F5 weekly rate').first().fill('700');
    await openAnalysis(page);
    await unfold(page, 'More');
    const workbook = await saved(page, /^Workbook/);
    expect(workbook.name).toMatch(/^f5-roi-ai-engineer-\d{4}-\d{2}-\d{2}\.xlsx$/);
    expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK');
    expect(workbook.bytes.length).toBeGreaterThan(20_000);
    const table = await saved(page, /^CSV/);
    expect(table.bytes.toString('utf8')).toContain(`,${cash.savings},`);
    const document = JSON.parse((await saved(page, /^JSON/)).bytes.toString('utf8'));
    expect(document).toMatchObject({ format: 'f5-roi', version: 1, edition: NEWEST.id });
    expect(document.scenario.positions[0].weeklyRate).toBe(700);
    expect(document.results.cash.savings).toBe(cash.savings);
    expect(document.link).toContain('r700');
    expect(noise).toEqual([]);
    expect(await page.evaluate(() => window.recording.violations)).toEqual([]);
    expect(
      await page.evaluate(() => window.recording.events.filter(({ name }) => name === 'export').length),
    ).toBe(3);
  });

  it('save the chart as a picture, once it is drawn', async () => {
    const { page, noise } = await stage.visit('/');
    await openAnalysis(page);
    await unfold(page, 'More');
    await page.locator('canvas').scrollIntoViewIfNeeded();
    await page.waitForTimeout(1500);
    const writing = writtenIntoPicture(page);
    const picture = await saved(page, /^Chart as PNG/);
    expect(picture.name).toMatch(/\.png$/);
    expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.bytes.length).toBeGreaterThan(8000);
    const words = (await writing).join(' ');
    expect(words).toContain(await sectionOf(page, 'time').locator('.finding').textContent());
    expect(words).toContain('Edition 2');
    expect(noise).toEqual([]);
  });

  it('give the button’s page nothing, as long as no file names a booking tool', async () => {
    const { page } = await stage.visit('/cta');
    await page.getByLabel('F5 weekly rate').first().fill('700');
    const button = page.getByRole('link', { name: 'Book a call' });
    await button.focus();
    expect(await button.getAttribute('href')).toMatch(/\/call\?who=me$/);
  });

  it('copy a summary for mail and chat', async () => {
    const { page } = await stage.visit('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await openAnalysis(page);
    await page.getByRole('button', { name: /^Copy summary/ }).click();
    await expect.poll(() => sectionOf(page, 'take').textContent()).toContain('Copied');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(PLAIN.headline);
    expect(text).toContain(PLAIN.full);
    expect(text).toContain('#f5roi-');
  });

  it('are copied at the first press where the clipboard is free in the press alone', async () => {
    const { page } = await stage.visit('/', { permissions: ['clipboard-read', 'clipboard-write'] }, (fresh) =>
      fresh.addInitScript(onlyInThePress),
    );
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await openAnalysis(page);
    await page.getByRole('button', { name: /^Copy summary/ }).click();
    await expect.poll(() => sectionOf(page, 'take').textContent()).toContain('Copied');
    expect(await copied()).toContain(PLAIN.full);
    // State pay, which takes the place of the salary, loads first.
    await page.getByLabel('U.S. base salary').fill('151234');
    await page.getByLabel('Salaries in the link').selectOption('none');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Link copied' }).waitFor();
    expect(await copied()).not.toContain('151234');
  });

  it('open in sight, and their QR code too', async () => {
    const shown = (page: Page, part: string) =>
      expect
        .poll(() =>
          page.locator(part).evaluate((box) => {
            const { top, bottom } = box.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
        )
        .toBe(true);
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const { page } = await stage.visit('/', { viewport: { width: 1280, height: 720 }, reducedMotion });
      await openAnalysis(page);
      await page.getByRole('button', { name: 'Take it along' }).click();
      await shown(page, '.exports');
      await page.getByRole('button', { name: /^Link and QR code/ }).click();
      await shown(page, '.qr-panel');
    }
  });

  it('say so where a part does not load, and keep the calculator going', async () => {
    const broken = await createStage(
      { '/': pageWith('<f5-roi-calculator></f5-roi-calculator>') },
      /\/(workbook|paper|charts)[-.]/,
    );
    const { page } = await broken.visit('/');
    await openAnalysis(page);
    await page.getByRole('button', { name: /^Workbook/ }).click();
    await expect.poll(() => sectionOf(page, 'take').textContent()).toContain('did not load');
    await unfold(page, 'More');
    await page.getByRole('button', { name: /^Chart as PNG/ }).click();
    await expect.poll(() => sectionOf(page, 'take').textContent()).toContain('has not been drawn yet');
    await page.getByRole('button', { name: /^Link and QR code/ }).click();
    await page.getByText('The QR code did not load').waitFor();
    expect(await page.locator('[part=headline]').textContent()).toBe(PLAIN.headline);
    await broken.close();
  });
});
