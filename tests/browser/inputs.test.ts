import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assumptionDefault } from '../../src/scenario/defaults.ts';
import { moneyExact } from '../../src/words/money-forms.ts';
import { NEWEST } from '../support/editions.ts';
import { figuresOf, PLAIN, START } from './figures.ts';
import { openAssumptions } from './screen.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await createStage({ '/': pageWith('<f5-roi-calculator view="desk"></f5-roi-calculator>') });
  page = (await stage.visit('/')).page;
  await openAssumptions(page);
  await page.evaluate(openDetails);
});
afterAll(() => stage.close());

/** Runs in the page. */
function openDetails(): void {
  const root = document.querySelector('f5-roi-calculator')?.shadowRoot;
  for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
}

/** Typed, what it is read as (in the model's unit), or undefined where it is refused in words. */
const MONEY: readonly (readonly [string, number | undefined])[] = [
  ['abc', undefined],
  ['', undefined],
  ['-5', undefined],
  ['1000000000000', undefined],
  ['12,5', undefined],
  ['165.000', undefined],
  ['$75 an hour', undefined],
  ['165000\t790', undefined],
  ['NaN', undefined],
  ['Infinity', undefined],
  ['$165,000.50', 165000.5],
  [' 165000\t', 165000],
  ['165k', 165000],
  ['USD 120,000', 120000],
  ['165\u202f000', 165000],
  ['$12,000 a month', 144000],
];

describe('a row of an assumption', () => {
  for (const width of [360, 1280])
    it(`is as high while somebody types as before, at ${width} px`, async () => {
      const { page } = await stage.visit('/', { viewport: { width, height: 900 } });
      await openAssumptions(page);
      await page.evaluate(openDetails);
      const rows = page.locator('.panel .row:has(> .box-wrap)');
      const height = (row: number) => rows.nth(row).evaluate((box) => Math.round(box.clientHeight));
      const grown: string[] = [];
      for (let row = 0; row < (await rows.count()); row++) {
        const [box, before] = [rows.nth(row).locator('.box input'), await height(row)];
        const value = Number((await box.inputValue()).replace(/,/g, ''));
        await box.fill(String(value === 0 ? 1 : value / 2));
        await page.waitForTimeout(30);
        const label = await rows.nth(row).locator('.row-label').textContent();
        if ((await height(row)) !== before) grown.push(`${label} ${before} ${await height(row)}`);
        await box.fill('');
        await box.press('Escape');
      }
      expect(grown).toEqual([]);
    });
});

describe('bad input', () => {
  for (const [typed, value] of MONEY)
    it(`${JSON.stringify(typed)} as a base salary is ${value === undefined ? 'refused in words' : 'read'}`, async () => {
      const field = page.getByLabel('U.S. base salary');
      await field.fill('150000');
      await field.blur();
      await field.fill(typed);
      await field.press('Enter');
      const problem = () => page.locator('.problem').allTextContents();
      const salary = () =>
        page.evaluate(() => document.querySelector('f5-roi-calculator')?.scenario.positions[0]?.baseSalary);
      if (value === undefined) {
        await expect.poll(async () => (await problem()).join('')).toMatch(/^[A-Z].*\.$/);
        expect(await field.inputValue()).toBe(typed);
        expect(await field.getAttribute('aria-invalid')).toBe('true');
      } else await expect.poll(salary).toBe(value);
      expect(await salary()).toBe(value ?? 150000);
      expect((await problem()).join('') === '').toBe(value !== undefined);
      await field.press('Escape');
    });

  it('at every number field is refused beside it, and the answer stays', async () => {
    const fields = await page.locator('.box input').all();
    expect(fields.length).toBeGreaterThanOrEqual(4 + 27 + 5);
    const figures = () => page.locator('.say, [part=headline]').allInnerTexts();
    const answer = await figures();
    for (const field of fields)
      for (const typed of ['abc', '', '-5', '1000000000000', '1,2345', '1\t2']) {
        await field.fill(typed);
        await field.press('Enter');
        const problem = field.locator('xpath=ancestor::*[@class="box-wrap"]').locator('.problem');
        await expect
          .poll(() => problem.textContent(), { message: `${await field.getAttribute('id')} ${typed}` })
          .toMatch(/\.$/);
        await field.press('Escape');
      }
    expect(await figures()).toEqual(answer);
    expect(await page.locator('.w').innerText()).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  it('never rewrites what is being typed', async () => {
    const field = page.getByLabel('U.S. base salary');
    await field.fill('');
    await field.pressSequentially('1650.');
    expect(await field.inputValue()).toBe('1650.');
    await field.pressSequentially('5');
    expect(await field.inputValue()).toBe('1650.5');
    await field.blur();
    expect(await field.inputValue()).toBe('1,650.5');
  });
});

describe('the marks beside a field', () => {
  it('follow the value: the slider is filled to the rate, the mark stands where the salary does', async () => {
    await page.getByLabel('Role').selectOption('bookkeeper');
    await page.getByRole('button', { name: 'typical here' }).click();
    await page.getByLabel('U.S. base salary').fill('150000');
    const places = () =>
      page.evaluate(() => {
        const root = document.querySelector('f5-roi-calculator')?.shadowRoot;
        const style = (selector: string) => (root?.querySelector(selector) as HTMLElement | null)?.style;
        return [
          style('input[type=range]')?.getPropertyValue('--fill'),
          style('.pay-mark')?.getPropertyValue('inset-inline-start'),
        ];
      });
    await page.getByLabel('F5 weekly rate').first().fill('1200');
    await expect.poll(places).toEqual(['100%', '100%']);
    await page.getByLabel('F5 weekly rate').first().fill('375');
    await page.getByLabel('U.S. base salary').fill('1000');
    await expect.poll(places).toEqual(['0%', '0%']);
    await page.evaluate(() => document.querySelector('f5-roi-calculator')?.reset());
  });
});

describe('an assumption', () => {
  it('is changed, marked, counted and reset', async () => {
    await page.evaluate(() => document.querySelector('f5-roi-calculator')?.reset());
    const field = page.getByRole('textbox', { name: 'Days to fill, U.S. hire' });
    await field.fill('90');
    await field.blur();
    expect(await page.getByRole('button', { name: 'All assumptions' }).innerText()).toContain('1 changed');
    const days = () =>
      page.evaluate(
        () =>
          (
            document.querySelector('f5-roi-calculator')?.scenario.assumptions as
              | Record<string, number>
              | undefined
          )?.usDaysToFill,
      );
    expect(await days()).toBe(90);
    await page.getByRole('button', { name: 'Reset Days to fill, U.S. hire' }).click();
    const { usDaysToFill } = PLAIN.scenario.assumptions;
    expect(await days()).toBe(usDaysToFill);
    expect(await field.inputValue()).toBe(String(usDaysToFill));
  });

  it('shows default, range, grade and source', async () => {
    const row = page.locator('.row', { hasText: 'Health premium' });
    const words = await row.innerText();
    const premium = assumptionDefault(NEWEST, 'healthPerYear', NEWEST.defaults.recruiting, null);
    const [byDefault, low, high] = [premium.default, premium.low, premium.high].map(moneyExact);
    expect(words).toContain(`Default ${byDefault} · range ${low}–${high}`);
    expect(words).toContain('Survey');
    expect(words).toContain('KFF');
  });

  it('recruiting by agency takes the place of the in-house cost', async () => {
    await page.getByLabel('Agency: fee and the team’s interview hours').check();
    const recruiting = await page.evaluate(
      () => document.querySelector('f5-roi-calculator')?.results.us.lines.recruiting,
    );
    expect(recruiting).toBe(figuresOf({ ...START, recruiting: 'agency' }).results.us.lines.recruiting);
    await page.getByRole('button', { name: 'Undo' }).click();
  });

  it('a levy can be switched off', async () => {
    const taxes = () =>
      page.evaluate(() => document.querySelector('f5-roi-calculator')?.results.us.lines.payrollTaxes ?? 0);
    const before = await taxes();
    await page.getByLabel('Federal unemployment (FUTA)', { exact: true }).uncheck();
    const { lines } = figuresOf({ ...START, levies: { futa: 0 } }).results.us;
    expect([before, await taxes()]).toEqual([PLAIN.results.us.lines.payrollTaxes, lines.payrollTaxes]);
    await page.getByRole('button', { name: 'Undo' }).click();
  });
});

describe('several positions', () => {
  it('are added, opened and removed', async () => {
    await page.getByRole('button', { name: 'Add another role' }).click();
    await page.getByLabel('Role', { exact: true }).selectOption('bookkeeper');
    await page.getByLabel('People', { exact: true }).fill('4');
    const count = () =>
      page.evaluate(() => document.querySelector('f5-roi-calculator')?.scenario.positions.length);
    expect(await count()).toBe(2);
    await expect
      .poll(() => page.locator('.say').innerText())
      .toContain('5 full-time remote people (2 roles)');
    await page.getByRole('button', { name: 'Remove this role' }).click();
    expect(await count()).toBe(1);
  });
});
