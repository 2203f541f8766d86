import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode } from '../../src/npm/link.ts';
import { money } from '../../src/words/money.ts';
import { percent } from '../../src/words/money-forms.ts';
import { PLAIN, plainWith } from './figures.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({ '/': pageWith('<f5-roi-calculator view="desk"></f5-roi-calculator>') });
});
afterAll(() => stage.close());

const rate = (page: Page) => page.getByRole('textbox', { name: 'F5 weekly rate', exact: true });
const fork = (page: Page) => page.getByRole('button', { name: '+ Compare a second scenario' }).click();
const more = (page: Page) => page.getByRole('button', { name: 'More', exact: true }).click();
/** Whole dollars of cash at a weekly rate. */
const saved = (weeklyRate: number) => plainWith({ weeklyRate }).shown.cashSaving;
const savings = (page: Page) =>
  page
    .locator('table.compare')
    .getByRole('row', { name: /^Cash saving/ })
    .locator('td');

describe('scenarios side by side', () => {
  it('mark what differs, with dollars and percent, and travel in one link', async () => {
    const { page } = await stage.visit('/');
    await rate(page).fill('600');
    await fork(page);
    await rate(page).fill('800');
    await more(page);
    await page.getByLabel('Name of this scenario').fill('Senior rate');
    await page.keyboard.press('Enter');
    const table = page.locator('table.compare');
    await expect.poll(() => table.textContent()).toContain('Senior rate');
    expect(await table.locator('mark').allTextContents()).toEqual(['$600', '$800']);
    const [at600, at800] = [saved(600), saved(800)];
    expect((await savings(page).allTextContents()).map((text) => text.trim())).toEqual([
      money(at600),
      money(at800),
      `${money(at800 - at600)} (${percent((at800 - at600) / Math.abs(at600))})`,
    ]);
    const names = () => decode(new URL(page.url()).hash).scenarios?.map(({ name }) => name);
    await expect.poll(names).toEqual(['', 'Senior rate']);
    const link = new URL(page.url());

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

  it('are all in the case on screen, and count what it counts, as the headline does', async () => {
    const { page } = await stage.visit('/');
    await fork(page);
    await rate(page).fill('800');
    await expect.poll(() => savings(page).nth(1).textContent()).toBe(money(saved(800)));
    await page
      .getByRole('group', { name: 'Assumptions on screen' })
      .getByRole('button', { name: 'Skeptical' })
      .click();
    await expect.poll(() => page.locator('table.compare caption').textContent()).toContain('skeptical view');
    const digits = (text: string | null) => (text ?? '').replace(/[^\d]/g, '');
    const headline = () => page.locator('[part=headline] button').textContent().then(digits);
    const cash = digits(await savings(page).nth(1).textContent());
    expect(await headline()).toBe(cash);
    expect(cash).not.toBe(String(saved(800)));
    await page.getByLabel(/Also count/).check();
    const total = page.locator('table.compare tr.total');
    await expect.poll(() => total.locator('th').textContent()).toBe('All-in saving');
    expect(digits(await total.locator('td').nth(1).textContent())).toBe(await headline());
  });

  it('are undone like everything else, and deleted', async () => {
    const { page } = await stage.visit('/');
    await fork(page);
    await rate(page).fill('800');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    expect(await rate(page).inputValue()).toBe(PLAIN.rate);
    await page.getByRole('button', { name: '+ Copy' }).click();
    await page.locator('table.compare').waitFor();
    expect(await page.getByRole('group', { name: 'Scenario on screen' }).getByRole('button').count()).toBe(3);
    await more(page);
    await page.getByRole('button', { name: /^Delete/ }).click();
    await page.getByRole('button', { name: /^Delete/ }).click();
    expect(await page.locator('.several').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    expect(await page.locator('.several').count()).toBe(1);
  });

  it('fit a phone', async () => {
    const { page } = await stage.visit('/', { viewport: { width: 360, height: 740 } });
    await fork(page);
    await page.getByRole('button', { name: '+ Copy' }).click();
    await page.locator('table.compare').waitFor();
    const wide = await page
      .locator('.desk')
      .evaluate((desk) =>
        [desk, ...desk.querySelectorAll('*')]
          .filter((part) => part.getBoundingClientRect().right > 361 && !part.closest('.visually-hidden'))
          .map(({ className }) => className),
      );
    expect(wide).toEqual([]);
  });

  it('open from a link in which a scenario needs state pay', async () => {
    const { page } = await stage.visit('/#f5roi=1.2026-11.k-0~sTX_p-data-entry_k-0~1-A-B-z');
    await expect.poll(() => page.locator('table.compare').textContent()).toContain('Texas');
  });
});

describe('the bar of a call', () => {
  it('is one row at 1100 px', async () => {
    const { page } = await stage.visit('/', { viewport: { width: 1132, height: 800 } });
    await fork(page);
    const row = await page.locator('.desk-row').boundingBox();
    expect(row?.height).toBeLessThanOrEqual(44);
  });

  it('opens its panels in sight, and closes them by Escape and by a press elsewhere', async () => {
    for (const viewport of [
      { width: 1280, height: 720 },
      { width: 360, height: 640 },
    ]) {
      const { page } = await stage.visit('/', { viewport });
      for (const name of ['Send', 'More']) {
        const opener = page.getByRole('button', { name, exact: true });
        await opener.focus();
        await page.keyboard.press('Enter');
        const panel = page.locator('.menu-panel');
        await expect
          .poll(async () => {
            const box = await panel.boundingBox();
            return !!box && box.x >= 0 && box.y >= 0 && box.y + box.height <= viewport.height;
          })
          .toBe(true);
        await page.keyboard.press('Tab');
        expect(
          await panel.evaluate((box) =>
            box.contains(box.ownerDocument.activeElement?.shadowRoot?.activeElement ?? null),
          ),
        ).toBe(true);
        await page.keyboard.press('Escape');
        expect(await panel.count()).toBe(0);
        expect(await opener.evaluate((button) => button.matches(':focus'))).toBe(true);
        await opener.click();
        await page.getByRole('heading', { name: 'Host' }).click();
        await expect.poll(() => panel.count()).toBe(0);
      }
    }
  });

  it('takes an answer to what to ask next in place, with the answer in sight', async () => {
    const { page } = await stage.visit('/', { viewport: { width: 1280, height: 720 } });
    await page.getByRole('button', { name: 'Ask next' }).click();
    const list = page.locator('.questions');
    const box = list.getByRole('textbox', { name: 'Base salary' });
    const before = await box.boundingBox();
    await box.fill('150000');
    const answer = page.locator('.asking').getByRole('button', { name: /^Cash saving/ });
    const { headline } = plainWith({ baseSalary: 150_000 });
    await expect.poll(() => answer.textContent()).toBe(`Cash saving ${headline}`);
    const place = await answer.boundingBox();
    expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(720);
    expect(await box.boundingBox()).toEqual(before);
    await page.getByLabel('Role').focus();
    await expect.poll(() => box.count()).toBe(0);
  });

  it('sends a mail with all scenarios, and a note, without the salaries that are left out', async () => {
    const { page } = await stage.visit('/', {
      viewport: { width: 1280, height: 720 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('textbox', { name: 'U.S. base salary' }).fill('123,456');
    await fork(page);
    await rate(page).fill('800');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('button', { name: /^Copy mail text/ }).click();
    await expect.poll(copied).toContain('Scenario B');
    const mail = await copied();
    expect(mail).toContain('base salary $123,456'.replace('base', 'Base'));
    const { shown } = plainWith({ baseSalary: 123_456, weeklyRate: 800 });
    expect(mail).toContain(`Cash saving ${money(shown.cashSaving)}`);
    expect(decode(new URL(mail.match(/https?:\S+/)?.[0] ?? '').hash).scenarios).toHaveLength(2);

    expect(mail).toContain('o-analysis_');

    await page.locator('.menu-panel').getByLabel('Salaries in the link').selectOption('none');
    await page.getByRole('button', { name: /^Copy CRM note/ }).click();
    await expect.poll(copied).toContain('Still to ask');
    const note = await copied();
    expect(note).not.toContain('123,456');
    expect(note).toMatch(/^A: .*salary \$[\d,]+ \(typical\)/m);
    expect(note).toMatch(/^B: .*F5 \$800 a week/m);
    expect(decode(new URL(note.match(/https?:\S+/)?.[0] ?? '').hash).salaries).toBe('none');
  });
});
