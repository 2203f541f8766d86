/** A page that nobody looks at yet: it is made ready, and counted once it is shown. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStage, pageWith, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/': pageWith('<f5-roi-calculator data-layer></f5-roi-calculator>'),
  });
});
afterAll(() => stage.close());

/** Says in the page that it is prerendered, or hidden, until `show`. */
function pretend(
  page: Page,
  states: { readonly hidden: boolean; readonly prerendering: boolean },
): Promise<unknown> {
  return page.addInitScript((states) => {
    const now = { ...states };
    for (const name of ['hidden', 'prerendering'] as const)
      Object.defineProperty(document, name, { configurable: true, get: () => now[name] });
    Object.defineProperty(document, 'visibilityState', { get: () => (now.hidden ? 'hidden' : 'visible') });
    addEventListener('show-now', (event) => {
      Object.assign(now, (event as CustomEvent).detail);
      document.dispatchEvent(new Event('prerenderingchange'));
      document.dispatchEvent(new Event('visibilitychange'));
    });
  }, states);
}

const change = (page: Page, detail: object) =>
  page.evaluate((detail) => dispatchEvent(new CustomEvent('show-now', { detail })), detail);

const counted = (page: Page) =>
  page.evaluate(() => [
    window.recording.events.filter(({ name }) => name === 'ready').length,
    ((window as { dataLayer?: { event: string }[] }).dataLayer ?? []).filter(
      ({ event }) => event === 'f5_roi_ready',
    ).length,
  ]);

it.each([
  ['a background tab', { hidden: true, prerendering: false }, [{ hidden: false }]],
  ['a prerendered page', { hidden: true, prerendering: true }, [{ hidden: false, prerendering: false }]],
  [
    'a prerendered page that says it is visible',
    { hidden: false, prerendering: true },
    [{ prerendering: false }],
  ],
  [
    'a prerendered page that is opened in the background',
    { hidden: true, prerendering: true },
    [{ prerendering: false }, { hidden: false }],
  ],
])('%s can be used, and is announced once, when it is shown', async (_, states, steps) => {
  const { page, noise } = await stage.visit('/', {}, (page) => pretend(page, states));
  await page.waitForTimeout(700);
  expect(await page.locator('.receipt').count()).toBe(1);
  for (const step of steps) {
    expect(await counted(page)).toEqual([0, 0]);
    await change(page, step);
  }
  await expect.poll(() => counted(page)).toEqual([1, 1]);
  await change(page, { hidden: true });
  await change(page, { hidden: false });
  expect(await counted(page)).toEqual([1, 1]);
  expect(noise).toEqual([]);
});

it('announces nothing for a calculator that was removed before anybody saw it', async () => {
  const { page } = await stage.visit('/', {}, (page) => pretend(page, { hidden: true, prerendering: false }));
  await page.waitForTimeout(700);
  await page.evaluate(() => document.querySelector('f5-roi-calculator')?.remove());
  await change(page, { hidden: false });
  await page.waitForTimeout(100);
  expect(await counted(page)).toEqual([0, 0]);
});
