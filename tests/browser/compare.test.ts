import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode } from '../../src/npm/link.ts';
import { money } from '../../src/words/money.ts';
import { percent } from '../../src/words/money-forms.ts';
import { PLAIN, plainWith } from './figures.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({ '/': pageWith('<f5-roi-calculator></f5-roi-calculator>') });
});
afterAll(() => stage.close());

const rate = 'F5 weekly rate';
/** Whole dollars of cash at a weekly rate. */
const saved = (weeklyRate: number) => plainWith({ weeklyRate }).shown.cashSaving;

describe('scenarios side by side', () => {
  it('mark what differs, with dollars and percent, and travel in one link', async () => {
    const { page } = await stage.visit('/');
    await page.getByLabel(rate).first().fill('600');
    await page.getByRole('button', { name: '+ Compare a second scenario' }).click();
    await page.getByLabel(rate).first().fill('800');
    await page.getByLabel('Name of this scenario').fill('Senior rate');
    await page.keyboard.press('Enter');
    const table = page.locator('table.compare');
    await expect.poll(() => table.textContent()).toContain('Senior rate');
    expect(await table.locator('mark').allTextContents()).toEqual(['$600', '$800']);
    const [at600, at800] = [saved(600), saved(800)];
    const saving = table.getByRole('row', { name: /^Cash saving/ });
    expect((await saving.locator('td').allTextContents()).map((text) => text.trim())).toEqual([
      money(at600),
      money(at800),
      `${money(at800 - at600)} (${percent((at800 - at600) / Math.abs(at600))})`,
    ]);
    await expect.poll(() => page.url()).toContain('~');
    const link = new URL(page.url());
    expect(decode(link.hash).scenarios?.map(({ name }) => name)).toEqual(['', 'Senior rate']);

    const { page: other } = await stage.visit(`/${link.hash}`);
    await expect.poll(() => other.locator('table.compare mark').allTextContents()).toEqual(['$600', '$800']);
    expect(await other.locator('[part=headline]').textContent()).toBe(
      plainWith({ weeklyRate: 800 }).headline,
    );
    await other.getByRole('button', { name: 'Scenario A' }).click();
    expect(await other.locator('[part=headline]').textContent()).toBe(
      plainWith({ weeklyRate: 600 }).headline,
    );
  });

  it('are all in the case on screen, as the headline is', async () => {
    const { page } = await stage.visit('/');
    await page.getByRole('button', { name: '+ Compare a second scenario' }).click();
    await page.getByLabel(rate).first().fill('800');
    const savings = page
      .locator('table.compare')
      .getByRole('row', { name: /^Cash saving/ })
      .locator('td');
    await expect.poll(() => savings.nth(1).textContent()).toBe(money(saved(800)));
    await page
      .getByRole('group', { name: 'Assumptions on screen' })
      .getByRole('button', { name: 'Skeptical' })
      .click();
    await expect.poll(() => page.locator('table.compare caption').textContent()).toContain('skeptical view');
    const headline = (await page.locator('[part=headline] button').textContent()) ?? '';
    const cash = ((await savings.nth(1).textContent()) ?? '').replace(/[^\d]/g, '');
    expect(headline.replace(/[^\d]/g, '')).toBe(cash);
    expect(cash).not.toBe(String(saved(800)));
  });

  it('are undone like everything else, and deleted', async () => {
    const { page } = await stage.visit('/');
    await page.getByRole('button', { name: '+ Compare a second scenario' }).click();
    await page.getByLabel(rate).first().fill('800');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.getByLabel(rate).first().inputValue()).toBe(PLAIN.rate);
    await page.getByRole('button', { name: '+ Copy' }).click();
    await page.locator('table.compare').waitFor();
    expect(await page.getByRole('group', { name: 'Scenario on screen' }).getByRole('button').count()).toBe(3);
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    expect(await page.locator('.several').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('.several').count()).toBe(1);
  });

  it('open from a link in which a scenario needs state pay', async () => {
    const { page } = await stage.visit('/#f5roi=1.2026-11.k-0~sTX_p-data-entry_k-0~1-A-B-z');
    await expect.poll(() => page.locator('table.compare').textContent()).toContain('Texas');
  });
});
