import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainWith } from '../../../tests/browser/figures.ts';
import { createHost, expectGoodGuest, guests, type Host, openAnalysis } from '../host.ts';

const CYCLES = 100;

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname);
});
afterAll(() => host.close());

/** Takes the element out until it is taken down, and puts it back; says how many times its screen was made anew. */
function removeAndInsert(page: Page, times: number): Promise<number> {
  return page.evaluate(async (cycles) => {
    const element = document.querySelector('f5-roi-calculator') as HTMLElement;
    const place = element.parentElement as HTMLElement;
    const next = element.nextSibling;
    const screens = new Set<number>();
    for (let i = 0; i < cycles; i++) {
      const screen = element.shadowRoot?.querySelector('.root');
      element.remove();
      await Promise.resolve();
      place.insertBefore(element, next);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      if (element.shadowRoot?.querySelector('.root') !== screen) screens.add(i);
    }
    return screens.size;
  }, times);
}

async function counters(page: Page): Promise<{ nodes: number; listeners: number }> {
  const session = await page.context().newCDPSession(page);
  // A second collection takes what the first one's finalizers let go.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes, listeners: jsEventListeners };
}

/** The counters once the screen last put in is complete: they stand still then, whatever the machine's speed. */
async function settledCounters(page: Page): Promise<{ nodes: number; listeners: number }> {
  await page.locator('f5-roi-calculator canvas').waitFor();
  let last = await counters(page);
  await expect
    .poll(async () => {
      const now = await counters(page);
      const still = now.nodes === last.nodes && now.listeners === last.listeners;
      last = now;
      return still;
    })
    .toBe(true);
  return last;
}

it(`removed and put back ${CYCLES} times it leaves no node and no listener behind`, async () => {
  const visit = await host.open();
  const { page } = visit;
  await openAnalysis(guests(page));
  await page.locator('canvas').scrollIntoViewIfNeeded();
  await removeAndInsert(page, 5);
  // What loads when the browser is idle is there, too.
  await page.waitForLoadState('networkidle');
  const before = await settledCounters(page);
  expect(await removeAndInsert(page, CYCLES)).toBe(CYCLES);
  const after = await settledCounters(page);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  // A few nodes come and go with the browser; what one round left would be here a hundred times.
  expect(after.nodes - before.nodes).toBeLessThan(CYCLES / 2);
  await expectGoodGuest(visit);
});

it('moved to another place it goes on as it was, without being taken down', async () => {
  const { page, noise } = await host.open();
  await guests(page).getByLabel('F5 weekly rate').first().fill('700');
  const same = await page.evaluate(() => {
    const element = document.querySelector('f5-roi-calculator') as HTMLElement;
    const answer = element.shadowRoot?.querySelector('[part=answer]');
    document.querySelector('#there')?.append(element);
    return new Promise((resolve) =>
      setTimeout(() => resolve(element.shadowRoot?.querySelector('[part=answer]') === answer), 50),
    );
  });
  expect(same).toBe(true);
  expect(await guests(page).locator('[part=headline]').textContent()).toBe(
    plainWith({ weeklyRate: 700 }).headline,
  );
  await guests(page).getByLabel('F5 weekly rate').first().fill('600');
  await expect
    .poll(() => guests(page).locator('[part=headline]').textContent())
    .toBe(plainWith({ weeklyRate: 600 }).headline);
  expect(noise).toEqual([]);
});

it('taken out for good in the middle of a change it keeps no node alive', async () => {
  const { page } = await host.open();
  const inUse = await counters(page);
  await guests(page).getByLabel('F5 weekly rate').first().fill('700');
  await page.evaluate(() => document.querySelector('f5-roi-calculator')?.remove());
  await expect.poll(async () => inUse.nodes - (await counters(page)).nodes).toBeGreaterThan(400);
});
