/**
 * Closes every page that a test has opened once the test is over, so that its simulations and observers do not run
 * beside the next one. What a file opens before its first test stays until its last; then the browser is closed, too, since
 * one that has run for long, or printed, may stop giving frames to its pages (Chromium 143).
 */
import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { closeChromium, openContexts } from './chromium.ts';

let kept: readonly BrowserContext[] = [];

async function closeOthers(): Promise<void> {
  const opened = (await openContexts()).filter((context) => !kept.includes(context));
  await Promise.all(opened.map((context) => context.close()));
}

beforeEach(async () => {
  kept = await openContexts();
});
afterEach(closeOthers);
afterAll(() => {
  kept = [];
  return closeChromium();
});
