import { createServer } from 'vite';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { PLAIN, plainWith } from './figures.ts';
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
