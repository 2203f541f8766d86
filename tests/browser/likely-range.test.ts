/** One likely range: the widget says what the analysis finds, from the first time it says anything. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAnalysis } from './screen.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({ '/': pageWith('<f5-roi-calculator></f5-roi-calculator>') });
});
afterAll(() => stage.close());

/** Every sentence about the likely range that is shown from now on, in order; '' where it is gone for a while. */
const record = (page: Page) =>
  page.evaluate(() => {
    const place = document.querySelector('f5-roi-calculator')?.shadowRoot?.querySelector('.like') as Element;
    const said: string[] = [];
    const look = () => {
      const text = /Likely .*?\(8 times in 10\)/.exec((place as HTMLElement).innerText)?.[0] ?? '';
      if (text !== said.at(-1)) said.push(text);
    };
    look();
    new MutationObserver(look).observe(place, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
    Object.assign(window, { said });
  });
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

const toDollars = (text: string) => Number(text.replace(/[^\d.]/g, ''));

it.each(['600', '1150'])('at $%s a week it is said once, and the analysis finds the same', async (rate) => {
  const { page } = await stage.visit('/');
  await page.getByLabel('F5 weekly rate').first().fill(rate);
  await expect.poll(() => page.locator('.like').innerText()).toContain('8 times in 10');
  await record(page);
  await openAnalysis(page);
  const low = page.getByText('Low: 10th percentile').first();
  await low.scrollIntoViewIfNeeded();
  const facts = () =>
    page.evaluate(() =>
      [...(document.querySelector('f5-roi-calculator')?.shadowRoot?.querySelectorAll('*') ?? [])]
        .filter((element) => /^(Low: 10th|High: 90th) percentile$/.test(element.textContent ?? ''))
        .map((element) => element.parentElement?.textContent ?? ''),
    );
  await expect.poll(async () => (await facts()).join()).toMatch(/\$\d/);
  const [sentence = '', ...more] = await said(page);
  expect(more).toEqual([]);
  const ends = [...sentence.matchAll(/\$[\d,]+/g)].map(([amount]) => toDollars(amount)).sort((a, b) => a - b);
  const found = (await facts())
    .map((text) => toDollars(/\$[\d,]+/.exec(text)?.[0] ?? ''))
    .sort((a, b) => a - b);
  expect(found.length).toBeGreaterThanOrEqual(2);
  // The widget's steps are of three digits.
  for (const [i, end] of ends.entries()) expect(Math.abs((found[i] ?? 0) / end - 1)).toBeLessThan(0.005);
});

it('stays while tables of pay arrive, which change no figure', async () => {
  const { page } = await stage.visit('/');
  await expect.poll(() => page.locator('.like').innerText()).toContain('8 times in 10');
  await record(page);
  const places = page.waitForResponse(/metro/);
  await page.getByRole('combobox', { name: 'State' }).first().focus();
  await places;
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  expect(await said(page)).toHaveLength(1);
});
