import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode, encodeComparison } from '../../src/link/index.ts';
import { NEWEST } from '../support/editions.ts';
import { PLAIN } from './figures.ts';
import { fromDeskMenu, openMore } from './screen.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/hash': pageWith('<f5-roi-calculator view="desk"></f5-roi-calculator>'),
    '/query': pageWith('<f5-roi-calculator url-sync="query"></f5-roi-calculator>'),
    '/none': pageWith(
      '<f5-roi-calculator url-sync="none" share-base="https://example.com/roi?a=%20b"></f5-roi-calculator>',
    ),
  });
});
afterAll(() => stage.close());

const rate = 'F5 weekly rate';
const QUOTED = { state: 'CA', positions: [{ role: 'ai-engineer', weeklyRate: 700 }] };

describe('the scenario in the address', () => {
  it('stands in the fragment, beside the host’s own fragment, query and history state', async () => {
    const { page } = await stage.visit('/hash?utm=%20x&flag#pricing?x=1&y=%20z');
    await page.evaluate(() => history.replaceState({ host: 1 }, ''));
    const entries = await page.evaluate(() => history.length);
    await page.getByLabel(rate).first().fill('650');
    const before = `${stage.server.origin}/hash?utm=%20x&flag#pricing?x=1&y=%20z`;
    await expect.poll(() => page.url()).toMatch(/&f5roi-1__\d{4}-\d{2}__r650_k-[0-9a-z]+$/);
    expect(page.url().startsWith(`${before}&f5roi-`)).toBe(true);
    expect(await page.evaluate(() => [history.state, history.length])).toEqual([{ host: 1 }, entries]);
    await fromDeskMenu(page, 'Reset all');
    await expect.poll(() => page.url()).toBe(before);
  });

  it('stands in the query where the page asks for that', async () => {
    const { page } = await stage.visit('/query?flag&a=%20#top');
    await page.getByLabel(rate).first().fill('650');
    await expect
      .poll(() => page.url())
      .toMatch(/\/query\?flag&a=%20&f5roi=1\.\d{4}-\d{2}\.r650_k-[0-9a-z]+#top$/);
  });

  it('stays out of the address where the page asks for that; the link goes to the page named', async () => {
    const { page } = await stage.visit('/none');
    await page.getByLabel(rate).first().fill('650');
    await page.waitForTimeout(450);
    expect(page.url()).toBe(`${stage.server.origin}/none`);
    const link = await page.evaluate(() => document.querySelector('f5-roi-calculator')?.shareUrl());
    expect(link).toMatch(/^https:\/\/example\.com\/roi\?a=%20b#f5roi-1__\d{4}-\d{2}__r650_k-/);
  });

  it('is written when the page is left in the middle of a change', async () => {
    const { page } = await stage.visit('/hash');
    await page.getByLabel(rate).first().fill('675');
    await page.goto(`${stage.server.origin}/none`);
    await page.goBack();
    await expect.poll(() => page.getByLabel(rate).first().inputValue()).toBe('675');
  });

  it('is followed when the visitor goes back and forward', async () => {
    const { page } = await stage.visit('/hash');
    const link = (weekly: number) => `#f5roi=1.${NEWEST.id}.r${weekly}`;
    await page.evaluate((hash) => location.assign(hash), link(700));
    await expect.poll(() => page.getByLabel(rate).first().inputValue()).toBe('700');
    await page.evaluate((hash) => location.assign(hash), link(800));
    await expect.poll(() => page.getByLabel(rate).first().inputValue()).toBe('800');
    await page.goBack();
    await expect.poll(() => page.getByLabel(rate).first().inputValue()).toBe('700');
    await page.goForward();
    await expect.poll(() => page.getByLabel(rate).first().inputValue()).toBe('800');
  });

  it('does not follow the host’s own anchors', async () => {
    const { page } = await stage.visit('/hash');
    await page.getByLabel(rate).first().fill('640');
    await page.evaluate(() => location.assign('#pricing'));
    await page.waitForTimeout(400);
    expect(await page.getByLabel(rate).first().inputValue()).toBe('640');
  });
});

/** What the notices say with their details. */
async function openedNotices(page: Page): Promise<string> {
  await page
    .locator('.notices')
    .getByRole('button', { name: /^Show \d details$/ })
    .click();
  return page.locator('.notices').innerText();
}

describe('a link', () => {
  it('opens the same screen elsewhere and says that it is in force', async () => {
    const { page } = await stage.visit('/hash');
    await page.getByLabel('Role').selectOption('data-entry');
    await page.getByLabel('State').selectOption('TX');
    await openMore(page);
    await page.getByLabel('People').fill('3');
    await page.getByLabel(rate).first().fill('500');
    const answer = (of: typeof page) => of.locator('[part=answer]').innerText();
    // State pay loads first, and the link is of what is answered.
    await expect
      .poll(() => answer(page))
      .toMatch(/to hire in Texas.*3 full-time remote people \(data entry\)/s);
    await expect.poll(() => page.url()).toContain('r500');
    const link = await page.evaluate(() => document.querySelector('f5-roi-calculator')?.shareUrl() ?? '');
    const other = (await stage.visit(new URL(link).pathname + new URL(link).hash)).page;
    await expect.poll(async () => (await answer(other)) === (await answer(page))).toBe(true);
    expect(await other.getByText('These figures come from the link you opened.').isVisible()).toBe(true);
  });

  it('that is damaged says what was dropped and keeps the rest', async () => {
    const { page } = await stage.visit(`/hash#f5roi=1.${NEWEST.id}.sZZ_r99999999_qq1_h4_k-1abc`);
    const words = await openedNotices(page);
    expect(words).toContain('Part of this link could not be read. These are not the figures you were sent.');
    expect(words).toContain('ZZ');
    expect(words).toContain(`F5 weekly rate: $99,999,999 is outside $100–$10,000; $${PLAIN.rate} is used.`);
    expect(words).toContain('qq1');
    await openMore(page);
    expect(await page.getByRole('textbox', { name: 'People' }).inputValue()).toBe('4');
    expect(await page.evaluate(() => window.recording.events.map(({ detail }) => detail.code))).toContain(
      'link-damaged',
    );
  });

  it('of which nothing could be used is not said to be in force', async () => {
    const { page } = await stage.visit('/hash#f5roi=1.2024-01.sZZ_r1e9_qq7');
    const words = await openedNotices(page);
    expect(words).toContain('Nothing in this link could be used. These are not the figures you were sent.');
    expect(words).toContain('2 unreadable parts were left out: e9, qq7.');
    expect(await page.getByText('These figures come from the link you opened.').isVisible()).toBe(false);
  });

  it('that is damaged is told to the page once, also when another notice is closed', async () => {
    const { page } = await stage.visit(`/hash#f5roi=1.${NEWEST.id}.r99999999_x-rounded_k-1abc`);
    const told = () =>
      page.evaluate(
        () => window.recording.events.filter(({ detail }) => detail.code === 'link-damaged').length,
      );
    await page.locator('.notice.remark').waitFor();
    expect(await told()).toBe(1);
    await page.locator('.notice.remark').getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.locator('.notice.remark').count()).toBe(0);
    expect(await page.locator('.notice.problem').count()).toBe(1);
    expect(await told()).toBe(1);
  });

  it('whose figures were edited says so', async () => {
    const { page } = await stage.visit(`/hash#f5roi=1.${NEWEST.id}.r700_k-1abc`);
    expect(await page.locator('.notices').innerText()).toContain(
      'These are not the figures this link was made with.',
    );
  });

  it('is no longer said to be in force once a new client is, and cannot be undone into', async () => {
    const { page } = await stage.visit(`/hash#f5roi=${encode(NEWEST, QUOTED)}`);
    const note = page.getByText('These figures come from the link you opened.');
    expect(await note.isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    await page.locator('[part=desk]').getByRole('button', { name: 'More' }).click();
    expect(await page.getByRole('button', { name: 'Reset all' }).isDisabled()).toBe(true);
    await fromDeskMenu(page, 'New client');
    expect(await note.isVisible()).toBe(false);
  });

  it('that was changed says how much, and leads back to what was sent, client and all', async () => {
    const scenarios = [{ name: '', choices: QUOTED }];
    const link = encodeComparison(NEWEST, { scenarios, current: 0, client: 'Acme' });
    const { page } = await stage.visit(`/hash#f5roi=${link}`);
    const note = page.getByText('These figures come from the link you opened.');
    const changed = page.getByRole('region', { name: 'The link you opened' });
    expect(await note.isVisible()).toBe(true);
    await page.getByLabel(rate).first().fill('800');
    await openMore(page);
    await page.getByLabel('People', { exact: true }).fill('3');
    await expect.poll(() => changed.textContent()).toContain('You changed 2 of the figures you were sent.');
    expect(await note.isVisible()).toBe(false);
    await changed.getByRole('button', { name: 'See changes' }).click();
    expect(await changed.textContent()).toContain('F5 weekly rate: $800 a week instead of $700 a week');
    await expect.poll(() => page.url()).toContain('r800');
    await fromDeskMenu(page, 'Reset all');
    expect(await page.getByLabel(rate).first().inputValue()).toBe('700');
    expect(await page.getByText('Prepared for Acme').isVisible()).toBe(true);
    expect(await note.isVisible()).toBe(true);
    expect(await changed.getByRole('button').count()).toBe(0);
    await expect.poll(() => page.url()).toContain('r700');
    await page.reload();
    await expect.poll(() => page.getByLabel(rate).first().inputValue()).toBe('700');
    await page.getByLabel(rate).first().fill('900');
    await changed.getByRole('button', { name: 'Back to what you were sent' }).click();
    expect(await page.getByLabel(rate).first().inputValue()).toBe('700');
  });

  it('of the calculator’s own is not taken for one that was opened when it is put back', async () => {
    const { page } = await stage.visit('/hash');
    await page.getByLabel(rate).first().fill('650');
    await expect.poll(() => page.url()).toContain('r650');
    await page.evaluate(async () => {
      const element = document.querySelector('f5-roi-calculator') as HTMLElement;
      const { parentElement } = element;
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      parentElement?.append(element);
    });
    await expect.poll(() => page.getByLabel(rate).first().inputValue()).toBe('650');
    expect(await page.getByText('These figures come from the link you opened.').isVisible()).toBe(false);
  });
});
