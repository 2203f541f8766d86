import { createServer } from 'vite';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { figuresOf, PLAIN, plainWith } from './figures.ts';
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

  it('opens what a CRM’s link asks for, and says what could not be read', async () => {
    const stage = await createStage({});
    const { page, noise } = await stage.visit(
      '/site/?role=Bookkeeper&state=Texas&people=2&rate=%24600&months=24&client=Acme+%26+Sons',
    );
    const asked = figuresOf({
      state: 'TX',
      horizonMonths: 24,
      positions: [{ role: 'bookkeeper', headcount: 2, weeklyRate: 600 }],
    });
    expect(await page.locator('[part=headline]').textContent()).toBe(asked.headline);
    await page.getByText('Acme & Sons').first().waitFor();
    expect(await page.locator('[part=headline]').textContent()).toBe(asked.headline);
    expect(noise).toEqual([]);
    const { page: wrong } = await stage.visit('/site/?role=bookeeper&state=TX');
    expect(await wrong.locator('header [role=status]').textContent()).toContain('Did you mean "bookkeeper"?');
    expect(await wrong.getByLabel('State').inputValue()).toBe('TX');
    // A link is stronger.
    const linked = await stage.visit('/site/?role=bookkeeper&client=Acme#f5roi=1.2026-12.sTX');
    await expect.poll(() => linked.page.getByLabel('Role', { exact: true }).inputValue()).toBe('ai-engineer');
    expect(await linked.page.getByText('Acme').count()).toBe(0);
    await stage.close();
  });

  it('hands over to its own booking page, and a frame of it does not', async () => {
    const stage = await createStage({
      '/host': {
        html: '<!doctype html><title>Host</title><iframe src="/site/?embed=1&preset-state=TX" width="1000" height="900"></iframe>',
      },
    });
    const { page } = await stage.visit('/site/');
    const button = page.locator('[part~=cta]').first();
    await button.focus();
    const address = new URL((await button.getAttribute('href')) ?? '');
    expect(address.origin + address.pathname).toBe('https://calendly.com/joel-f5hiringsolutions/f5');
    expect(address.searchParams.get('a1')).toContain('f5roi');
    const host = await stage.browser.newPage();
    await host.goto(`${stage.server.origin}/host`);
    const frame = host.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Full analysis' }).waitFor();
    expect(await frame.locator('[part~=cta]').count()).toBe(0);
    await host.close();
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
