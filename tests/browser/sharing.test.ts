/** Links as they are handed out: what they tell, how long they are, what mail and chat make of them, and who hears of it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode, encode, LONG_LINK, redact, withLink, withRedactionMark } from '../../src/link/index.ts';
import { calculate } from '../../src/model/calculate.ts';
import { ASSUMPTION_IDS } from '../../src/model/types.ts';
import { type Choices, FIELDS, isTeamWide, resolve } from '../../src/scenario/index.ts';
import { edition202611 as edition, NEWEST } from '../support/editions.ts';
import { openAnalysis } from './screen.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/': pageWith('<f5-roi-calculator></f5-roi-calculator>'),
    '/query': pageWith('<f5-roi-calculator url-sync="query"></f5-roi-calculator>'),
  });
});
afterAll(() => stage.close());

const SALARY = 163_400;
const PAID: Choices = { state: 'CA', positions: [{ role: 'ai-engineer', baseSalary: SALARY }] };
/** Twelve positions with everything typed: no link is longer by hand. */
const LONG: Choices = {
  state: 'NY',
  positions: edition.roles.slice(0, 12).map(({ id }, p) => ({
    role: id,
    headcount: 11 + p,
    weeklyRate: 612.5 + p,
    baseSalary: 81_234 + 777 * p,
    assumptions: Object.fromEntries(
      ASSUMPTION_IDS.filter((key) => !isTeamWide(key)).map((key, i) => [
        key,
        FIELDS[key].max > 20 ? 8.25 + (p % 4) + i / 4 : Number((0.1234 + p / 1000).toFixed(4)),
      ]),
    ),
  })),
};

const notices = (page: Page) => page.locator('.notices').innerText();
const cents = (page: Page) =>
  page.evaluate(() =>
    Math.round((document.querySelector('f5-roi-calculator')?.results.full.savings ?? 0) * 100),
  );
const centsOf = (choices: Choices) => Math.round(calculate(resolve(edition, choices)).full.savings * 100);
const copied = async (page: Page) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: 'Link copied' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
};

describe('salaries in a link', () => {
  it.each([
    ['rounded', 165_000, 'rounded the salaries'],
    ['none', undefined, 'left typed salaries out'],
  ])('%s: the recipient is told, and the figures fit', async (how, baseSalary, words) => {
    const { page } = await stage.visit(`/#f5roi=${encode(edition, PAID)}`);
    await page.getByLabel('Salaries in the link').selectOption(how);
    const href = await copied(page);
    const { choices, issues, salaries } = decode(edition, href);
    expect([issues, salaries, choices.positions[0]?.baseSalary]).toEqual([[], how, baseSalary]);
    const { page: other } = await stage.visit(new URL(href).pathname + new URL(href).hash);
    expect(await notices(other)).toContain(words);
    expect(await notices(other)).not.toContain('not the figures');
    expect(await cents(other)).toBe(centsOf(choices));
    expect(await other.evaluate(() => window.recording.events.map(({ name }) => name))).not.toContain(
      'error',
    );
  });

  it('stay marked in the address and in the link when it is passed on, until something changes', async () => {
    const { page } = await stage.visit('/');
    const link = withRedactionMark(encode(edition, redact(PAID, edition, 'rounded')), 'rounded');
    await page.evaluate((hash) => location.assign(hash), `#f5roi=${link}`);
    await expect.poll(() => notices(page)).toContain('rounded the salaries');
    await page.waitForTimeout(500);
    expect(page.url()).toBe(withLink(`${stage.server.origin}/`, 'hash', link));
    expect(await copied(page)).toBe(withLink(`${stage.server.origin}/`, 'hash', link));
    await page.getByLabel('U.S. base salary').fill('150000');
    await expect.poll(() => page.url()).toMatch(/b150000_k-/);
  });

  it('left out where state pay has not loaded yet: it does before the link is made', async () => {
    const choices: Choices = { state: 'TX', positions: [{ role: 'paralegal', baseSalary: 71_300 }] };
    const { page } = await stage.visit(`/#f5roi=${encode(edition, choices)}`);
    await page.getByLabel('Salaries in the link').selectOption('none');
    const read = decode(edition, await copied(page));
    expect([read.issues, read.choices]).toEqual([[], { state: 'TX', positions: [{ role: 'paralegal' }] }]);
  });

  it('are as typed unless the sender chooses, and nothing is asked where none was typed', async () => {
    const { page } = await stage.visit('/');
    expect(await page.getByLabel('Salaries in the link').count()).toBe(0);
    await page.getByLabel('U.S. base salary').fill(String(SALARY));
    await page.getByLabel('Salaries in the link').waitFor();
    expect(decode(NEWEST, await copied(page)).choices).toEqual(PAID);
  });
});

describe('a long link', () => {
  it('says how long it is, and has a compressed form that opens on the same figures', async () => {
    const link = encode(edition, LONG);
    expect(link.length).toBeGreaterThan(LONG_LINK);
    const { page } = await stage.visit(`/#f5roi=${link}`);
    const plain = await copied(page);
    expect(plain).toContain(withLink('', 'hash', link));
    expect(await page.locator('.act').innerText()).toMatch(/This link has [\d,]{5} characters/);
    await page.getByRole('button', { name: 'Copy a compressed one' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/#f5roi-z1__[\w-]+__z$/);
    const short = await page.evaluate(() => navigator.clipboard.readText());
    expect(short.length).toBeLessThan(plain.length * 0.7);
    const { page: other } = await stage.visit(new URL(short).pathname + new URL(short).hash);
    expect(await cents(other)).toBe(centsOf(LONG));
    expect(await notices(other)).toBe('');
    await other.evaluate((hash) => location.assign(hash), `#f5roi=${encode(edition, PAID)}`);
    await expect.poll(() => cents(other)).toBe(centsOf(PAID));
    await other.evaluate((hash) => location.assign(hash), new URL(short).hash);
    await expect.poll(() => cents(other)).toBe(centsOf(LONG));
  });

  it('that was cut or edited says so, whatever is left of it', async () => {
    const { page } = await stage.visit(`/#f5roi=${encode(edition, LONG)}`);
    await copied(page);
    await page.getByRole('button', { name: 'Copy a compressed one' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('z1__');
    const short = new URL(await page.evaluate(() => navigator.clipboard.readText())).hash;
    for (const damaged of [
      short.slice(0, -400),
      short.slice(0, 40),
      `${short.slice(0, 300)}AAAA${short.slice(304)}`,
    ]) {
      const { page: other, noise } = await stage.visit(`/${damaged}`);
      expect(await notices(other)).toMatch(/damaged/);
      expect(Number.isFinite(await cents(other))).toBe(true);
      expect(noise).toEqual([]);
    }
  });

  it('of usual length is copied without a word', async () => {
    const { page } = await stage.visit(`/#f5roi=${encode(edition, PAID)}`);
    await copied(page);
    expect(await page.locator('.link-text').count()).toBe(0);
  });

  it('has no compressed form where the browser knows none', async () => {
    const { page } = await stage.visit(`/#f5roi=${encode(edition, LONG)}`, {}, (early) =>
      early.addInitScript(() => {
        Object.assign(window, { CompressionStream: undefined, DecompressionStream: undefined });
      }),
    );
    await copied(page);
    expect(await page.locator('.act').innerText()).toMatch(/This link has [\d,]{5} characters/);
    expect(await page.getByRole('button', { name: 'Copy a compressed one' }).count()).toBe(0);
  });
});

describe('on the way', () => {
  const link = encode(edition, PAID);

  it.each([
    ['a campaign before the fragment', `/?utm_source=mail&utm_medium=x#f5roi=${link}`],
    ['a campaign behind the fragment', `/#f5roi=${link}?utm_source=mail`],
    ['a campaign as part of the fragment', `/#f5roi=${link}&utm_source=mail`],
    ['a percent-encoded fragment', `/#${encodeURIComponent(`f5roi=${link}`)}`],
    ['markup before the fragment’s key', `/#pricing&amp;f5roi=${link}`],
    ['a campaign in the query that carries it', `/query?utm_source=a&f5roi=${link}&utm_medium=x`],
    ['the sentence’s full stop', `/#f5roi=${link}.`],
  ])('%s keeps the scenario', async (_what, path) => {
    const { page } = await stage.visit(path);
    expect(await cents(page)).toBe(centsOf(PAID));
    expect(await notices(page)).toBe('');
  });

  it('a redirect that adds a campaign keeps the scenario', async () => {
    const { page } = await stage.visit(`/old#f5roi=${link}`, {}, (early) =>
      early.route('**/old', (route) =>
        route.fulfill({ status: 302, headers: { location: '/?utm_source=newsletter' } }),
      ),
    );
    expect(page.url()).toContain('/?utm_source=newsletter#f5roi-');
    expect(await cents(page)).toBe(centsOf(PAID));
  });

  it('no server hears of the scenario, and neither title nor head tell of it', async () => {
    const before = stage.server.log.length;
    const { page } = await stage.visit(`/#f5roi=${link}`);
    const title = () => page.evaluate(() => [document.title, document.head.innerHTML]);
    const told = await title();
    await page.getByLabel('F5 weekly rate').first().fill('777');
    await page.getByLabel('Role').selectOption('paralegal');
    await openAnalysis(page);
    await copied(page);
    await page.reload();
    await page.locator('[part=headline]').waitFor();
    const heard = stage.server.log.slice(before);
    expect(heard.length).toBeGreaterThan(5);
    expect(heard.filter((line) => /f5roi|777|paralegal|163|1\.2026-11/.test(line))).toEqual([]);
    expect(await title()).toEqual(told);
    expect(told.join()).not.toMatch(/\$|f5roi|og:|twitter:/);
  });
});
