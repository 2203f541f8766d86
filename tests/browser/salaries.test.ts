/** What was chosen about salaries holds at every door. */
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/link/index.ts';
import { NEWEST } from '../support/editions.ts';
import { unfold } from './screen.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

const SALARY = 187_432;
const LINK = encode(NEWEST, { state: 'CA', positions: [{ role: 'ai-engineer', baseSalary: SALARY }] });

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/': pageWith(
      `<f5-roi-calculator view="desk"><script type="application/json">{
        "button": { "url": "https://calls.example/book", "booking": "calendly" }
      }</script></f5-roi-calculator>`,
    ),
  });
});
afterAll(() => stage.close());

async function choose(how: string): Promise<Page> {
  const { page } = await stage.visit(`/#f5roi=${LINK}`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.act').getByLabel('Salaries in the link').selectOption(how);
  await unfold(page, 'More');
  return page;
}

const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts = (item?.types ?? []).map(async (type) => (await item?.getType(type))?.text());
    return (await Promise.all(texts)).join('\n');
  });

async function saved(page: Page, name: RegExp): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await download.path());
}

/** Every text that leaves, by its door. */
async function left(page: Page): Promise<Record<string, string>> {
  const doors: Record<string, string> = {};
  await page.locator('.act').getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: 'Link copied' }).waitFor();
  doors.link = await clipboard(page);
  await page.getByRole('button', { name: /^Copy summary/ }).click();
  await page.getByText('Copied: paste it into a mail or a chat.').waitFor();
  doors.summary = await clipboard(page);
  for (const [door, name] of [
    ['mail', /^Copy mail text/],
    ['note', /^Copy CRM note/],
  ] as const) {
    const item = page.locator('[part=desk]').getByRole('button', { name });
    if (!(await item.isVisible()))
      await page.locator('[part=desk]').getByRole('button', { name: 'Send' }).click();
    await item.click();
    await page.getByText('Copied: paste it where it goes.').waitFor();
    doors[door] = await clipboard(page);
  }
  doors.csv = (await saved(page, /^CSV/)).toString();
  doors.json = (await saved(page, /^JSON/)).toString();
  const { sheets } = await readXlsx(await saved(page, /^Workbook/));
  doors.workbook = JSON.stringify(sheets.map(({ rows }) => rows));
  const button = page.locator('[part~=cta]');
  await button.focus();
  doors.button = new URL((await button.getAttribute('href')) ?? '').searchParams.get('a1') ?? '';
  return doors;
}

describe('a typed salary', () => {
  it.each([
    ['rounded', 185_000],
    ['none', undefined],
  ] as const)('%s: is so in link, texts, files and button', async (how, salary) => {
    const page = await choose(how);
    const doors = await left(page);
    for (const [door, text] of Object.entries(doors)) {
      expect(text.replace(/[,.](?=432)/g, ''), door).not.toContain('187432');
      expect(text, door).toContain(`x-${how}_k-`);
      const { choices, issues, salaries } = decode(NEWEST, `#${/f5roi[=-][\w.~-]+/.exec(text)}`);
      expect([door, choices.positions[0]?.baseSalary, issues, salaries]).toEqual([door, salary, [], how]);
    }
    await page.getByText('Not in the address bar').first().waitFor();
  });

  it('is exact everywhere as long as nothing else was chosen', async () => {
    for (const [door, text] of Object.entries(await left(await choose('exact'))))
      expect(text, door).toContain(`b${SALARY}`);
  });

  it('is never in the button’s address before it was made without it', async () => {
    const page = await choose('none');
    const button = page.locator('[part~=cta]');
    await button.focus();
    expect(await button.getAttribute('href')).not.toContain(String(SALARY));
  });
});
