/** What belongs to the visitor's own place: the day, the decimal sign, the pixels of the screen. */
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAnalysis, unfold } from './screen.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({ '/': pageWith('<f5-roi-calculator></f5-roi-calculator>') });
});
afterAll(() => stage.close());

async function saved(page: Page, name: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function exportsIn(options: BrowserContextOptions, time?: string): Promise<Page> {
  const { page } = await stage.visit('/', options, async (page) => {
    if (time) await page.clock.setFixedTime(time);
  });
  await openAnalysis(page);
  await unfold(page, 'More');
  return page;
}

describe('files are of the visitor’s own day', () => {
  it.each([
    ['America/Los_Angeles', 'in the evening', '2026-12-01T04:30:00Z', '2026-11-30'],
    ['America/Los_Angeles', 'on the day that clocks go back', '2026-11-02T07:30:00Z', '2026-11-01'],
    ['America/Los_Angeles', 'on the day that clocks go forward', '2027-03-14T10:30:00Z', '2027-03-14'],
    ['Pacific/Kiritimati', 'in the morning', '2026-11-30T11:00:00Z', '2026-12-01'],
    ['Pacific/Pago_Pago', 'at the end of the year', '2027-01-01T10:59:00Z', '2026-12-31'],
  ])('%s, %s', async (timezoneId, _, time, day) => {
    const page = await exportsIn({ timezoneId }, time);
    const workbook = await saved(page, /^Workbook/);
    expect(workbook.name).toBe(`f5-roi-ai-engineer-${day}.xlsx`);
    const { properties } = await readXlsx(workbook.bytes);
    const shown = await page.evaluate((at) => {
      const date = new Date(at);
      return [date.getFullYear(), date.getMonth() + 1, date.getDate()];
    }, String(properties?.created?.toISOString()));
    expect(shown).toEqual(day.split('-').map(Number));
    const table = await saved(page, /^CSV/);
    expect(table.name).toBe(`f5-roi-ai-engineer-${day}.csv`);
    expect(table.bytes.toString()).toContain(`scenario,date,${day},`);
    expect(JSON.parse((await saved(page, /^JSON/)).bytes.toString()).date).toBe(day);
  });
});

describe('the CSV opens in columns', () => {
  it.each([
    ['en-US', 'scenario,state,CA,', /,\d+\.\d+,USD,/],
    ['de-DE', 'scenario;state;CA;', /;\d+,\d+;USD;/],
    ['pt-BR', 'scenario;state;CA;', /;\d+,\d+;USD;/],
  ])('in %s', async (locale, state, dollars) => {
    const { bytes } = await saved(await exportsIn({ locale }), /^CSV/);
    expect(bytes.toString()).toContain(state);
    expect(bytes.toString()).toMatch(dollars);
  });
});

describe('the chart has the pixels of its screen', () => {
  const pixels = (page: Page) =>
    page.evaluate(() => {
      const canvas = document.querySelector('f5-roi-calculator')?.shadowRoot?.querySelector('canvas');
      // One that is not drawn yet is 300 pixels wide.
      return canvas && canvas.width !== 300 ? Math.round((100 * canvas.width) / canvas.clientWidth) / 100 : 0;
    });

  it('follows a window that comes to another screen, without a new figure, and back', async () => {
    const page = await exportsIn({});
    await page.locator('canvas').scrollIntoViewIfNeeded();
    await expect.poll(() => pixels(page)).toBe(1);
    const devtools = await page.context().newCDPSession(page);
    for (const [i, ratio] of [2, 1.5, 3, 1].entries()) {
      await devtools.send('Emulation.setDeviceMetricsOverride', {
        // Chromium 150 tells a page nothing, its styles included, where the emulated ratio changes and the size does not.
        width: 1280 + (i % 2 === 0 ? 1 : 0),
        height: 900,
        deviceScaleFactor: ratio,
        mobile: false,
      });
      await expect.poll(() => pixels(page), { timeout: 5000 }).toBe(ratio);
    }
  });

  it('is the same picture from every screen', async () => {
    const sizes = [];
    for (const deviceScaleFactor of [1, 3]) {
      const page = await exportsIn({ deviceScaleFactor });
      await page.locator('canvas').scrollIntoViewIfNeeded();
      await expect.poll(() => pixels(page)).toBe(deviceScaleFactor);
      await page.evaluate(() => {
        const { drawImage } = CanvasRenderingContext2D.prototype;
        CanvasRenderingContext2D.prototype.drawImage = function (
          this: CanvasRenderingContext2D,
          ...given: Parameters<typeof drawImage>
        ) {
          const image = given[0] as HTMLCanvasElement;
          if (!image.isConnected) document.title = String(image.width);
          drawImage.apply(this, given);
        } as typeof drawImage;
      });
      const { bytes } = await saved(page, /^Chart as PNG/);
      const wide = await page.evaluate(
        () => document.querySelector('f5-roi-calculator')?.shadowRoot?.querySelector('canvas')?.clientWidth,
      );
      expect(await page.title()).toBe(String(2 * (wide ?? 0)));
      sizes.push([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]);
      expect(await pixels(page)).toBe(deviceScaleFactor);
    }
    expect(sizes[0]).toEqual(sizes[1]);
  });
});
