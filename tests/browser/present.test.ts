import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEWEST } from '../support/editions.ts';
import { PLAIN } from './figures.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/': pageWith('<f5-roi-calculator></f5-roi-calculator>'),
    '/presenter': pageWith('<f5-roi-calculator view="presenter"></f5-roi-calculator>'),
  });
});
afterAll(() => stage.close());

const LAPTOP = { viewport: { width: 1280, height: 720 } };

async function present(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.locator('.w[data-presenting]').waitFor();
}

const chosen = (page: Page) => page.locator('[role=tab][aria-selected=true]').textContent();

/** Parts of the frame that are cut off or would have to be scrolled to. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('f5-roi-calculator')?.shadowRoot;
    const frame = root?.querySelector('.w') as HTMLElement;
    const bottom = frame.getBoundingClientRect().bottom;
    return [...frame.querySelectorAll('.in, .answer, .details, .chart-panel, .foot')]
      .filter(
        (part) =>
          part.scrollHeight > part.clientHeight + 1 || part.getBoundingClientRect().bottom > bottom + 1,
      )
      .map((part) => `${part.className} ${part.scrollHeight - part.clientHeight}`);
  });

describe('presenting', () => {
  it('fills the screen without anything to scroll at 1280 × 720, on every chart', async () => {
    const { page } = await stage.visit('/', LAPTOP);
    await present(page);
    for (const key of ['1', '2', '3', '4', '5']) {
      await page.keyboard.press(key);
      await page.locator('.chart canvas, .bars-list, .histogram').first().waitFor();
      expect(await overflowing(page), `chart ${key}`).toEqual([]);
    }
    expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe('f5-roi-calculator');
  });

  it('scrolls on a phone, where one screen is not enough', async () => {
    const { page } = await stage.visit('/', { viewport: { width: 360, height: 740 } });
    await present(page);
    await page.getByRole('button', { name: 'Export' }).scrollIntoViewIfNeeded();
    expect(await page.locator('.w').evaluate((frame) => frame.scrollTop)).toBeGreaterThan(500);
  });

  it('shows three scenarios side by side in the chart’s place, with nothing over or under anything', async () => {
    const { page } = await stage.visit(
      `/#f5roi=1.${NEWEST.id}.k-0~r800_k-0~sTX_b150000_k-0~2-Base-Senior-Texas-z`,
      LAPTOP,
    );
    await present(page);
    await page.keyboard.press('c');
    await page.locator('table.compare').waitFor();
    expect(await overflowing(page)).toEqual([]);
    const bottom = await page.locator('.several').evaluate((box) => box.getBoundingClientRect().bottom);
    const foot = await page.locator('.foot').evaluate((box) => box.getBoundingClientRect().top);
    expect(bottom).toBeLessThanOrEqual(foot);
    expect(await page.locator('.charts').isVisible()).toBe(false);
  });

  it('shows the charts of one of two scenarios, by the same keys, with nothing cut', async () => {
    const { page } = await stage.visit(`/#f5roi=1.${NEWEST.id}.k-0~r800_k-0~2-Base-Senior-z`, LAPTOP);
    await present(page);
    for (const key of ['1', '2', '3', '4', '5']) {
      await page.keyboard.press(key);
      await page.locator('.chart canvas, .bars-list, .histogram').first().waitFor();
      expect(await overflowing(page), `chart ${key}`).toEqual([]);
    }
    await page.getByRole('button', { name: 'Side by side' }).click();
    await page.locator('table.compare').waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await chosen(page)).toBe('Plan by month');
    await expect.poll(() => page.locator('.charts').isVisible()).toBe(true);
    expect(await page.locator('table.compare').isVisible()).toBe(false);
  });

  it('opens the exports over the chart, whole; Escape closes them first, the screen after it', async () => {
    const { page } = await stage.visit('/', LAPTOP);
    await present(page);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: /^QR code/ }).click();
    await page.locator('.qr svg').waitFor();
    const panel = await page.locator('.exports').boundingBox();
    const foot = await page.locator('.foot').boundingBox();
    expect(panel?.y).toBeGreaterThanOrEqual(0);
    expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
    expect(await overflowing(page)).toEqual([]);
    expect(await page.locator('.exports').evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.exports').count()).toBe(0);
    expect(await page.locator('.w[data-presenting]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.w[data-presenting]').count()).toBe(0);
  });

  it('is driven by a clicker’s keys, and by Ctrl+Z', async () => {
    const { page } = await stage.visit('/', LAPTOP);
    await present(page);
    await page.keyboard.press('PageDown');
    expect(await chosen(page)).toBe('Cost by line');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowLeft');
    expect(await chosen(page)).toBe(await page.getByRole('tab').last().textContent());
    await page.keyboard.press('s');
    expect(await page.locator('[part=answer]').textContent()).toContain('skeptical view');
    await page.keyboard.press('s');
    await page.getByLabel('F5 weekly rate').first().fill('900');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+z');
    const rate = page.getByLabel('F5 weekly rate').first();
    await expect.poll(() => rate.inputValue()).toBe(PLAIN.rate);
    // The button that was just left goes with the undo; the keyboard is in the box then.
    await expect.poll(() => rate.evaluate((box) => box.matches(':focus'))).toBe(true);
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => rate.inputValue()).toBe('900');
  });

  it('leaves keys in a field to the field, and lists its keys', async () => {
    const { page } = await stage.visit('/', LAPTOP);
    await present(page);
    await page.getByLabel('F5 weekly rate').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await chosen(page)).toBe('Running total');
    await page.getByRole('button', { name: 'Stop presenting' }).focus();
    await page.keyboard.press('?');
    expect(await page.locator('dialog.keys').isVisible()).toBe(true);
  });

  it('leaves keys to an explanation that is open: Escape closes it first, the screen after it', async () => {
    const { page } = await stage.visit('/', LAPTOP);
    await present(page);
    await page.getByRole('button', { name: PLAIN.headline, exact: true }).first().click();
    await page.locator('dialog.explain[open] h2').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('?');
    expect(await chosen(page)).toBe('Running total');
    expect(await page.locator('dialog.keys').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    expect(await page.locator('.w[data-presenting]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.w[data-presenting]').count()).toBe(0);
  });

  it('keeps away what is for the presenter alone, and gives the page back', async () => {
    const { page } = await stage.visit('/', LAPTOP);
    await present(page);
    for (const hidden of ['.check', '.assumptions', '.facts'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    await page.getByRole('button', { name: 'Stop presenting' }).click();
    await expect.poll(() => page.locator('.check').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
    expect(await page.locator('.w').getAttribute('popover')).toBeNull();
  });

  it('covers the window where the full screen is refused', async () => {
    const { page } = await stage.visit('/', LAPTOP);
    await page.evaluate(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not allowed'));
    });
    await present(page);
    await expect
      .poll(() => page.locator('.w').evaluate((frame) => frame.matches(':popover-open')))
      .toBe(true);
    const box = await page.locator('.w').boundingBox();
    expect([box?.x, box?.y, box?.width, box?.height]).toEqual([0, 0, 1280, 720]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.w[data-presenting]').count()).toBe(0);
  });

  it('draws its enlarged charts in the pixels of the screen, also after the window changed', async () => {
    const { page } = await stage.visit('/presenter', { viewport: { width: 1920, height: 1080 } });
    const canvas = page.locator('.chart canvas');
    const ratio = () =>
      canvas.evaluate((drawn: HTMLCanvasElement) => {
        const box = drawn.parentElement?.getBoundingClientRect().width ?? 0;
        return [drawn.width / box, drawn.getBoundingClientRect().width / box].map((x) => x.toFixed(2));
      });
    await expect.poll(ratio).toEqual(['1.00', '1.00']);
    await page.setViewportSize({ width: 1920, height: 1000 });
    await page.waitForTimeout(300);
    expect(await ratio()).toEqual(['1.00', '1.00']);
  });

  it('is the look of a page of its own with the attribute', async () => {
    const { page } = await stage.visit('/presenter', LAPTOP);
    await page.locator('.w[data-presenting]').waitFor();
    const box = await page.locator('f5-roi-calculator').boundingBox();
    expect(box?.height).toBeLessThanOrEqual(730);
  });
});

describe('starting clean', () => {
  it('leaves nothing of the last client: fields, drafts, address, undo, storage', async () => {
    const { page } = await stage.visit('/');
    const before = page.url();
    const salary = page.getByLabel('U.S. base salary');
    await page.getByLabel('F5 weekly rate').first().fill('777');
    await expect.poll(() => page.url()).toContain('r777');
    await salary.fill('client says 1x');
    const entries = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: 'New client' }).click();
    await expect.poll(() => page.url()).toBe(before);
    expect(await salary.inputValue()).toBe(PLAIN.salary);
    expect(await page.getByLabel('F5 weekly rate').first().inputValue()).toBe(PLAIN.rate);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Redo' }).isDisabled()).toBe(true);
    expect(
      await page.evaluate(() => [
        history.length,
        localStorage.length,
        sessionStorage.length,
        document.cookie,
      ]),
    ).toEqual([entries, 0, 0, '']);
    await page.reload();
    expect(await page.locator('f5-roi-calculator').innerText()).not.toContain('777');
  });

  it('resets one field to its default', async () => {
    const { page } = await stage.visit('/');
    await page.getByLabel('U.S. base salary').fill('150000');
    await page.getByRole('button', { name: 'Reset the salary' }).click();
    expect(await page.getByLabel('U.S. base salary').inputValue()).toBe(PLAIN.salary);
  });
});
