import type { BrowserContextOptions, Page } from 'playwright-core';
import type { FrameStage } from './frame-stage.ts';

/** The builder's page with the headers that it is published with, everything unfolded, and what was wrong on it. */
export async function openBuilder(
  { stage, site }: FrameStage,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; noise: string[] }> {
  const page = await (
    await stage.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  ).newPage();
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  await page.goto(`${site}/site/embed.html#lines`);
  // The answer without script follows as soon as state pay is there.
  await page.locator('.block', { hasText: 'data-f5-roi-snapshot' }).waitFor();
  await page.locator('.builder details').evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
  return { page, noise };
}

/** The lines on screen, block by block. */
export function blocksOn(page: Page): Promise<string[]> {
  return page.locator('.block code').allTextContents();
}
