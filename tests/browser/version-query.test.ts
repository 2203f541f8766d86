import { afterAll, beforeAll, expect, it } from 'vitest';
import { VERSION } from '../../build/vite-shared.ts';
import { createStage, type Stage } from './stage.ts';

/** WordPress and others append `?ver=` to every script. */
const HTML = `<!doctype html><html lang="en"><head><title>Host</title></head><body><f5-roi-calculator></f5-roi-calculator><script type="module" src="/cdn/${VERSION}/f5-roi-calculator.js?ver=6.4"></script></body></html>`;

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({ '/': { html: HTML } });
});
afterAll(() => stage.close());

it('what loads later follows the slider where the host appends a query to the script', async () => {
  const { page, noise } = await stage.visit('/');
  const slider = page.locator('input[type=range]').first();
  await page.getByLabel('F5 weekly rate').first().fill('600');
  await slider.focus();
  for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.getByLabel('F5 weekly rate').first().inputValue()).toBe('650');
  expect(noise).toEqual([]);
});
