import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainWith } from '../../../tests/browser/figures.ts';
import { createHost, type Host } from '../host.ts';

const AT_700 = plainWith({ weeklyRate: 700 });

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname);
});
afterAll(() => host.close());

async function changed() {
  const visit = await host.open();
  await visit.page.getByLabel('F5 weekly rate').first().fill('700');
  await expect.poll(() => visit.page.locator('[part=headline]').textContent()).toBe(AT_700.headline);
  return visit;
}

/** It has its scenario, its styles, and its parts, those that load after the move, too. */
async function expectWhole(at: Page | Frame): Promise<void> {
  const headline = at.locator('[part=headline]');
  await expect.poll(() => headline.textContent()).toBe(AT_700.headline);
  const size = () => headline.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  await expect.poll(size).toBeGreaterThan(30);
  await expect.poll(() => at.locator('.like').textContent()).toContain('ikely');
  await at.getByRole('button', { name: / · more$/ }).click();
  await at.getByRole('button', { name: 'Add another role' }).waitFor();
  await at.locator('[data-line="cash.savings"]').first().click();
  await at.getByRole('link', { name: 'The whole method' }).waitFor();
  await at.getByRole('button', { name: 'Close' }).click();
  await at.getByRole('button', { name: 'Full analysis' }).click();
  await at.getByRole('button', { name: 'All assumptions' }).click();
  await at.getByLabel('Annual raise').first().waitFor({ state: 'attached' });
  await at.locator('canvas').scrollIntoViewIfNeeded();
  const painted = () =>
    at.locator('canvas').evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      return canvas.toDataURL() !== (canvas.cloneNode() as HTMLCanvasElement).toDataURL();
    });
  await expect.poll(painted).toBe(true);
  await at.getByLabel('F5 weekly rate').first().fill('600');
  await expect.poll(() => headline.textContent()).toBe(plainWith({ weeklyRate: 600 }).headline);
}

it('into a document without a window and back: as before, ready once', async () => {
  const { page, noise } = await changed();
  await page.evaluate(async () => {
    const element = document.querySelector('f5-roi-calculator') as HTMLElement;
    new DOMParser().parseFromString('<p>Elsewhere</p>', 'text/html').body.append(element);
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.querySelector('#here')?.append(element);
  });
  await expectWhole(page);
  const names = await page.evaluate(() => window.recording.events.map(({ name }) => name));
  expect(names.filter((name) => name === 'ready')).toHaveLength(1);
  expect(noise).toEqual([]);
});

it('into a frame: as before, and back again', async () => {
  const { page, noise } = await changed();
  await page.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentDocument?.body;
    inside?.append(document.querySelector('f5-roi-calculator') as HTMLElement);
  });
  const frame = page.frames()[1] as Frame;
  await expectWhole(frame);
  await page.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentDocument;
    document.querySelector('#here')?.append(inside?.querySelector('f5-roi-calculator') as Element);
  });
  const back = page.locator('#here [part=headline]');
  await expect.poll(() => back.textContent()).toBe(plainWith({ weeklyRate: 600 }).headline);
  await expect
    .poll(() => back.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)))
    .toBeGreaterThan(30);
  expect(noise).toEqual([]);
});

it('into a window that pops out: as before', async () => {
  const { page, noise } = await changed();
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => {
      const out = open('', '', 'width=1200,height=900');
      out?.document.body.append(document.querySelector('f5-roi-calculator') as HTMLElement);
    }),
  ]);
  await expectWhole(popup);
  expect(noise).toEqual([]);
});
