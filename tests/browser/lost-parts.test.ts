/** Parts that do not come: once is not noticed, for ever is said in words, and the rest works. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from '../../src/npm/link.ts';
import { figuresOf, PLAIN, plainWith } from './figures.ts';
import { openAnalysis } from './screen.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

const BOOKKEEPER = figuresOf({ state: 'TX', positions: [{ role: 'bookkeeper' }] });

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/': pageWith('<f5-roi-calculator></f5-roi-calculator>'),
    '/seat': pageWith('<f5-roi-calculator preset-role="bookkeeper" preset-state="TX"></f5-roi-calculator>'),
    '/words': pageWith(
      '<f5-roi-calculator preset-role="Bookkeeper" preset-state="Texas"></f5-roi-calculator>',
    ),
    '/desk': pageWith(
      '<f5-roi-calculator view="desk" preset-role="bookkeeper" preset-state="TX"></f5-roi-calculator>',
    ),
  });
});
afterAll(() => stage.close());

/** Refuses the parts of that name, so many times each. */
const without = (part: RegExp, times: number) => async (page: Page) => {
  const refused = new Map<string, number>();
  await page.route(
    (url) => part.test(url.pathname),
    (route) => {
      const url = new URL(route.request().url()).pathname;
      const count = (refused.get(url) ?? 0) + 1;
      refused.set(url, count);
      return count > times ? route.continue() : route.fulfill({ status: 503 });
    },
  );
};

const headline = (page: Page) => page.locator('[part=headline]');

describe('a part that is refused once', () => {
  it.each([
    ['/', /\/later[-.]/, PLAIN.headline],
    ['/seat', /\/state-pay[-.]/, BOOKKEEPER.headline],
    ['/words', /\/to-authors[-.]/, BOOKKEEPER.headline],
    ['/#f5roi=1.2026-12.r700', /\/links[-.]/, plainWith({ weeklyRate: 700 }).headline],
  ] as const)('%s without %s: the right figure, and no word', async (path, part, figure) => {
    const { page } = await stage.visit(path, {}, without(part, 1));
    await expect.poll(() => headline(page).textContent()).toBe(figure);
    await page.getByRole('button', { name: 'Full analysis' }).waitFor();
    expect(await page.getByText('did not load').filter({ visible: true }).count()).toBe(0);
  });

  it('behind a door: analysis, more inputs, explanation open all the same', async () => {
    const { page } = await stage.visit('/', {}, without(/\/(analysis|more-fields|dialog|charts)[-.]/, 1));
    await page.getByRole('button', { name: /· more$/ }).click();
    await page.getByRole('button', { name: 'Add another role' }).waitFor();
    await openAnalysis(page);
    await page.locator('[data-line="cash.savings"]').first().click();
    await page.getByRole('link', { name: 'The whole method' }).waitFor();
  });
});

describe('state pay that never comes', () => {
  it.each(['/seat', '/desk', `/#f5roi=${encode({ state: 'TX', positions: [{ role: 'bookkeeper' }] })}`])(
    '%s: inputs and words, no figure of another seat',
    async (path) => {
      const { page } = await stage.visit(path, {}, without(/\/state-pay[-.]/, 99));
      await page.getByText('State pay did not load').waitFor();
      await page.getByLabel('Base salary').first().waitFor();
      expect(await page.getByText('Loading…').filter({ visible: true }).count()).toBe(0);
      expect(await headline(page).count()).toBe(0);
      const text = await page.evaluate(
        () => document.querySelector('f5-roi-calculator')?.shadowRoot?.textContent ?? '',
      );
      expect(text).not.toContain(PLAIN.headline);
      expect(await page.evaluate(() => document.querySelector('f5-roi-calculator')?.results)).toBeNull();
      const events = await page.evaluate(() => window.recording.events.map(({ name }) => name));
      expect(events).toContain('error');
      expect(events).not.toContain('ready');
    },
  );

  it('a typed salary gives the answer', async () => {
    const { page } = await stage.visit('/seat', {}, without(/\/state-pay[-.]/, 99));
    await page.getByLabel('Base salary').first().fill('60000');
    const typed = figuresOf({ state: 'TX', positions: [{ role: 'bookkeeper', baseSalary: 60_000 }] });
    await expect.poll(() => headline(page).textContent()).toBe(typed.headline);
    await page.getByRole('button', { name: 'Full analysis' }).waitFor();
    const ready = () =>
      page.evaluate(() => window.recording.events.filter(({ name }) => name === 'ready').length);
    await expect.poll(ready).toBe(1);
  });
});

it('the rest of the screen that never comes: the answer, and words that stand clear of the edge', async () => {
  const { page } = await stage.visit('/', {}, without(/\/later[-.]/, 99));
  expect(await headline(page).textContent()).toBe(PLAIN.headline);
  const note = page.getByText('A part of the calculator did not load.');
  expect(await note.isVisible()).toBe(true);
  expect(
    await note.evaluate((element) => Number.parseFloat(getComputedStyle(element).paddingInlineStart)),
  ).toBeGreaterThan(8);
});

it('what reads an author’s words that never comes: the page’s default, and a line in the console', async () => {
  const { page, noise } = await stage.visit('/words', {}, without(/\/to-authors[-.]/, 99));
  expect(await headline(page).textContent()).toBe(PLAIN.headline);
  expect(noise.join()).toContain('to-authors');
});
