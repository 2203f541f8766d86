/**
 * Random use for a while: nothing throws, no figure turns odd, and memory comes back to where it was. `SOAK_MINUTES=60
 * npx vitest run --project browser tests/browser/soak.test.ts` is the long form; `SOAK_SEED` repeats a run.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PLAIN } from './figures.ts';
import { fromDeskMenu, openAssumptions, openMore } from './screen.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

const MINUTES = Number(process.env.SOAK_MINUTES ?? 0.25);
const SEED = Number(process.env.SOAK_SEED ?? 20261123);

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({ '/': pageWith('<f5-roi-calculator view="desk"></f5-roi-calculator>') });
});
afterAll(() => stage.close());

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function counters(page: Page) {
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}

/** Everything closed and as the page opened it. */
async function home(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.exitFullscreen?.().catch(() => {}));
  await page
    .getByRole('button', { name: 'Stop presenting' })
    .click({ timeout: 1000 })
    .catch(() => {});
  // A link or an attribute may have left another surface.
  await page.evaluate(() => document.querySelector('f5-roi-calculator')?.setAttribute('view', 'widget'));
  await page.evaluate(() => document.querySelector('f5-roi-calculator')?.setAttribute('view', 'desk'));
  await fromDeskMenu(page, 'New client');
  await page.waitForTimeout(1200);
}

/** Everything that loads when it is opened, opened once: what stays of it is no leak. */
async function openEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: '+ Compare a second scenario' }).click();
  await page.locator('table.compare').waitFor();
  await openAssumptions(page);
  for (const summary of await page.locator('.fold > summary').all()) await summary.click();
  await page.locator('.histogram').waitFor();
  await page.locator('canvas').scrollIntoViewIfNeeded();
  await page.waitForTimeout(700);
  await page.locator('[data-line="cash.savings"]').first().click();
  await page.locator('dialog.explain[open] h2').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Link and QR code/ }).click();
  await page.getByRole('img', { name: 'The link to this comparison' }).waitFor();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.locator('.w[data-presenting]').waitFor();
}

it(
  `after ${MINUTES} minutes of random use all is as it was`,
  async () => {
    const { page, noise } = await stage.visit('/');
    const random = randomFrom(SEED);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const oneOf = async (selector: string) => {
      const found = page.locator(`${selector}:visible`);
      const count = await found.count();
      return count === 0 ? null : found.nth(Math.floor(random() * count));
    };
    const press = async (selector: string) => {
      const button = await oneOf(selector);
      await button?.click({ timeout: 1000 }).catch(() => {});
    };
    const acts: readonly (() => Promise<unknown>)[] = [
      async () =>
        (await oneOf('.box input'))
          ?.fill(pick(['700', '0', '-3', '1e9', '165,000', 'abc', '', '42.5', '$1,200']), { timeout: 1000 })
          .catch(() => {}),
      async () => {
        const list = await oneOf('select');
        const options = (await list?.locator('option').count()) ?? 0;
        if (options > 0)
          await list
            ?.selectOption({ index: Math.floor(random() * options) }, { timeout: 1000 })
            .catch(() => {});
      },
      () => press('.chip'),
      () => press('.opener'),
      () => press('.act .btn'),
      () => press('.desk .btn'),
      () => press('.fold > summary'),
      () => press('.quiet'),
      () => press('[data-line]'),
      () =>
        page.keyboard.press(
          pick(['Escape', 'Control+z', 'Control+Shift+z', 'Tab', 'ArrowRight', 'Enter', '?']),
        ),
    ];
    const use = async (until: number) => {
      while (Date.now() < until) {
        await pick(acts)();
        if (random() < 0.3) await page.keyboard.press('Escape');
      }
    };
    await openEverything(page);
    await home(page);
    await use(Date.now() + MINUTES * 20_000);
    await home(page);
    const before = await counters(page);
    await use(Date.now() + MINUTES * 60_000);
    await home(page);
    // A press that hit nothing, or something just closed, may still hold its part: whatever is left for good stays.
    await expect
      .poll(
        async () => {
          const left = (await counters(page)).nodes - before.nodes;
          if (left >= 400) await home(page);
          return left;
        },
        { timeout: 30_000 },
      )
      .toBeLessThan(400);
    const after = await counters(page);
    const words = await page
      .locator('f5-roi-calculator')
      .evaluate((element) => element.shadowRoot?.textContent);
    expect(words).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(await page.locator('[part=headline]').textContent()).toBe(PLAIN.headline);
    expect(noise.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(after.nodes - before.nodes).toBeLessThan(400);
    expect(after.listeners - before.listeners).toBeLessThan(60);
    expect(after.heap - before.heap).toBeLessThan(3_000_000);
  },
  MINUTES * 120_000 + 60_000,
);

it('assumptions opened and closed ten times leave nothing behind', async () => {
  const { page } = await stage.visit('/');
  await openMore(page);
  const all = page.getByRole('button', { name: 'All assumptions' });
  const choice = page.locator('fieldset.choice');
  const openAndClose = async () => {
    await all.click();
    await choice.waitFor({ state: 'attached' });
    await all.click();
    await choice.waitFor({ state: 'detached' });
  };
  for (let i = 0; i < 3; i++) await openAndClose();
  await page.waitForTimeout(1500);
  const before = await counters(page);
  for (let i = 0; i < 10; i++) await openAndClose();
  await page.waitForTimeout(1500);
  // The browser can hold the last panel for a while: it let go of it in every run, and nine others long before.
  await expect
    .poll(async () => {
      await page.mouse.move(5, 5);
      const after = await counters(page);
      return [after.nodes - before.nodes < 200, after.listeners - before.listeners < 60];
    })
    .toEqual([true, true]);
});
