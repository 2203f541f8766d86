/** A call from its first figure to the reply: the rep's screen, the link, the finance team's answer, the rep again. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decode, encode } from '../../src/npm/link.ts';
import { calculate } from '../../src/npm/model.ts';
import { resolve } from '../../src/npm/scenario.ts';
import { acceptedTotals } from '../../src/scenario/review/accepted.ts';
import { openSpreadsheet } from '../spreadsheet/spreadsheet.ts';
import { createStage, pageWith, STRICT_CSP, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/': pageWith('<f5-roi-calculator view="desk"></f5-roi-calculator>', {
      'content-security-policy': STRICT_CSP,
    }),
  });
});
afterAll(() => stage.close());

const WITH_CLIPBOARD = {
  viewport: { width: 1280, height: 720 },
  permissions: ['clipboard-read', 'clipboard-write'],
};

const whole = (dollars: number) => `$${Math.round(dollars).toLocaleString('en-US')}`;
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const openChallenge = (page: Page) => page.getByText('Challenge these figures').click();

it('goes from the rep to the finance team and back, every figure and every word with it', async () => {
  // The rep sets up what the client wants, and presents: two inputs, one step taken back.
  const { page: rep, noise } = await stage.visit('/', WITH_CLIPBOARD);
  await rep.getByLabel('Role', { exact: true }).selectOption('software-developer');
  await rep.getByLabel('State', { exact: true }).selectOption('TX');
  await press(rep, /1 person/);
  await box(rep, 'People').fill('2');
  await rep.getByLabel('Prepared for').first().fill('Acme & Sons');
  await rep.keyboard.press('Enter');
  await press(rep, /^Present$/);
  await rep.locator('.w[data-presenting]').waitFor();
  expect(await rep.locator('.present-top h2').textContent()).toBe(
    'Acme & Sons: 2 × Software developer in Texas',
  );
  await box(rep, 'U.S. base salary').fill('150,000');
  await box(rep, 'F5 weekly rate').fill('700');
  await press(rep, /^Agency$/);
  expect(await rep.locator('[part=frame]').evaluate((frame) => frame.scrollHeight)).toBeLessThanOrEqual(720);
  await rep.keyboard.press('Control+z');
  const proposed = {
    state: 'TX',
    positions: [{ role: 'software-developer', headcount: 2, baseSalary: 150_000, weeklyRate: 700 }],
  };
  const figures = calculate(resolve(proposed));
  await expect.poll(() => rep.locator('[part=headline]').textContent()).toBe(whole(figures.cash.savings));
  await rep.keyboard.press('Escape');
  await expect.poll(() => rep.evaluate(() => document.fullscreenElement === null)).toBe(true);

  // A second scenario beside the first, and who stands behind two of the figures.
  await press(rep, '+ Compare a second scenario');
  await box(rep, 'F5 weekly rate').fill('800');
  await press(rep, /^More$/);
  await rep.getByLabel('Name of this scenario').fill('Senior');
  await rep.keyboard.press('Enter');
  await rep.keyboard.press('Escape');
  await expect.poll(() => rep.locator('table.compare mark').allTextContents()).toEqual(['$700', '$800']);
  await press(rep, 'Scenario A');
  await rep.getByLabel('Whose figure: Base salary').selectOption('client');
  await rep.getByLabel('Note on Base salary').fill('Per HR,\u202e 3 Nov');
  await rep.keyboard.press('Enter');
  await rep.getByLabel('Whose figure: F5 weekly rate').selectOption('ours');
  await press(rep, /^Send$/);
  await press(rep, /^Copy mail text/);
  await expect.poll(() => copied(rep)).toContain('_-A-');
  const mail = await copied(rep);
  expect(mail).toContain('Acme & Sons: a U.S. hire compared with F5');
  expect(mail).toContain(`Cash saving ${whole(figures.cash.savings)}`);
  expect(mail).toContain('B, Senior: 2 × Software developer in Texas');
  const sent = new URL(mail.match(/https?:\S+/)?.[0] ?? '');

  // Finance opens what was quoted, takes three figures apart, disputes two, files the workbook, answers.
  const { page: finance, noise: financeNoise } = await stage.visit(`/${sent.hash}`, WITH_CLIPBOARD);
  expect(await finance.locator('[part=headline]').textContent()).toBe(whole(figures.cash.savings));
  await finance.getByText('Prepared for Acme & Sons').waitFor();
  await finance.getByText('Said by the client: Per HR, 3 Nov').first().waitFor();
  for (const [line, name] of [
    ['cash.savings', 'Cash'],
    ['us.cash', 'U.S. hire'],
    ['f5Weekly', 'F5'],
  ] as const) {
    await finance.locator(`[data-line="${line}"]`).first().click();
    await expect.poll(() => finance.locator('dialog.explain[open] h2').textContent()).toContain(name);
    await finance.keyboard.press('Escape');
  }
  await openChallenge(finance);
  const judged = (label: string) => finance.getByRole('group', { name: label, exact: true });
  await judged('U.S. hire: recruiting').getByRole('button', { name: 'Zero' }).click();
  await finance.getByLabel('Note on U.S. hire: recruiting').fill('We refer each other');
  await finance.keyboard.press('Enter');
  await finance.getByText('Inputs and assumptions behind them').click();
  await judged('Base salary').getByRole('button', { name: 'Replace' }).click();
  await finance.getByLabel('Base salary, instead').fill('140,000');
  await finance.keyboard.press('Enter');
  await judged('U.S. hire: benefits').getByRole('button', { name: 'Accept' }).click();
  const verdicts = {
    'us.recruiting': { instead: 0, note: 'We refer each other' },
    'positions.0.baseSalary': { instead: 140_000, note: '' },
    'us.benefits': { instead: null, note: '' },
  };
  const accepted = acceptedTotals(resolve(proposed), verdicts);
  const totals = finance.locator('table.reply-totals');
  await expect
    .poll(() =>
      totals
        .getByRole('row', { name: /^Cash saving/ })
        .locator('td')
        .allTextContents(),
    )
    .toEqual([
      whole(figures.cash.savings),
      whole(accepted.cashSaving),
      `−${whole(Math.round(figures.cash.savings) - Math.round(accepted.cashSaving))}`,
    ]);
  expect(await totals.locator('th').allTextContents()).toContain('As accepted by you');
  const [download] = await Promise.all([
    finance.waitForEvent('download'),
    finance.getByRole('button', { name: /^Workbook/ }).click(),
  ]);
  const sheet = await openSpreadsheet(readFileSync(await download.path()));
  expect(Number(sheet.value('Reply', 'C7'))).toBeCloseTo(accepted.cashSaving, 6);
  await finance.getByRole('button', { name: 'Copy reply link' }).click();
  await expect.poll(() => copied(finance)).toContain('__n__');
  const reply = new URL(await copied(finance));
  expect(decode(reply.hash).scenarios?.[0]?.remarks?.verdicts).toEqual(verdicts);

  // The rep sees what is disputed, with both totals, and takes over what is right.
  const { page: again, noise: againNoise } = await stage.visit(`/${reply.hash}`, WITH_CLIPBOARD);
  const band = again.getByRole('region', { name: 'Reply to this proposal' });
  const words = (await band.textContent()) ?? '';
  expect(words).toContain('2 disputed, 1 accepted');
  expect(words).toContain(
    `${whole(figures.cash.savings)} as proposed, ${whole(accepted.cashSaving)} as accepted`,
  );
  expect(words).toContain('U.S. hire: recruiting: $0 instead of');
  expect(words).toContain('(We refer each other)');
  expect(words).toContain('Base salary: $140,000 a year instead of $150,000');
  expect(await again.locator('[part=headline]').textContent()).toBe(whole(figures.cash.savings));
  await band.getByRole('button', { name: 'Use this value' }).click();
  expect(await box(again, 'U.S. base salary').inputValue()).toBe('140,000');
  expect(await again.getByText('Confirmed by finance').first().isVisible()).toBe(true);
  expect(await band.textContent()).toContain('1 disputed, 1 accepted');
  await band.getByRole('button', { name: 'Show all' }).click();
  await expect
    .poll(() => again.locator('table.reply-totals th').allTextContents())
    .toContain('As accepted in the reply');
  await again.keyboard.press('Control+z');
  expect(await box(again, 'U.S. base salary').inputValue()).toBe('150,000');

  // The next client finds nothing of this one.
  await rep.keyboard.press('Escape');
  await press(rep, /^More$/);
  await press(rep, /^New client/);
  await rep.getByRole('button', { name: 'Bring back' }).waitFor();
  expect(
    await rep.locator('f5-roi-calculator').evaluate((element) => element.shadowRoot?.textContent),
  ).not.toMatch(/Acme|Per HR|150,000/);
  await expect.poll(() => new URL(rep.url()).hash).toBe('');

  expect([noise, financeNoise, againNoise]).toEqual([[], [], []]);
  for (const page of [rep, finance, again])
    expect(await page.evaluate(() => window.recording.violations)).toEqual([]);
});

it('keeps the link as the base of a reply, whatever its reader typed before answering', async () => {
  const sent = { state: 'CA', positions: [{ role: 'ai-engineer', baseSalary: 160_000, weeklyRate: 700 }] };
  const proposed = calculate(resolve(sent));
  const { page: finance } = await stage.visit(`/#f5roi=${encode(sent)}`, WITH_CLIPBOARD);
  await box(finance, 'U.S. base salary').fill('140,000');
  await box(finance, 'F5 weekly rate').fill('650');
  await openChallenge(finance);
  const group = (label: string) => finance.getByRole('group', { name: label, exact: true });
  await group('U.S. hire: recruiting').getByRole('button', { name: 'Zero' }).click();
  const verdicts = {
    'positions.0.baseSalary': { instead: 140_000, note: '' },
    'positions.0.weeklyRate': { instead: 650, note: '' },
    'us.recruiting': { instead: 0, note: '' },
  };
  const accepted = acceptedTotals(resolve(sent), verdicts);
  const savings = finance.locator('table.reply-totals').getByRole('row', { name: /^Cash saving/ });
  await expect
    .poll(async () => (await savings.locator('td').allTextContents()).slice(0, 2))
    .toEqual([whole(proposed.cash.savings), whole(accepted.cashSaving)]);
  expect(await finance.getByText('3 disputed').isVisible()).toBe(true);
  await finance.getByRole('button', { name: 'Copy reply link' }).click();
  await expect
    .poll(async () => decode(new URL(await copied(finance)).hash).scenarios?.[0]?.choices)
    .toEqual(sent);
  const reply = new URL(await copied(finance));
  expect(decode(reply.hash).scenarios?.[0]?.remarks?.verdicts).toEqual(verdicts);

  // The address and any other link never show the reader's figures as proposed.
  await expect.poll(() => decode(new URL(finance.url()).hash).choices).toEqual(sent);
  await finance.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => copied(finance)).toBe(reply.href);

  const { page: rep } = await stage.visit(`/${reply.hash}`);
  const band = rep.getByRole('region', { name: 'Reply to this proposal' });
  expect(await band.textContent()).toContain(
    `${whole(proposed.cash.savings)} as proposed, ${whole(accepted.cashSaving)} as accepted`,
  );
  await band.getByRole('button', { name: 'Use this value' }).first().click();
  expect(await band.textContent()).toContain(
    `${whole(proposed.cash.savings)} as proposed, ${whole(accepted.cashSaving)} as accepted`,
  );
  await press(finance, 'Take all back');
  expect(await box(finance, 'U.S. base salary').inputValue()).toBe('160,000');
});
