/** A comparison quoted on a released edition, opened when there is a newer one: built and served as it would be. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltEditions, buildWithEditions } from '../../build/build-editions.ts';
import v1 from '../../data/links/v1.txt?raw';
import { encode, withLink } from '../../src/link/index.ts';
import { calculate } from '../../src/model/calculate.ts';
import { editionDiff } from '../../src/scenario/edition-diff/edition-diff.ts';
import { type Choices, resolve } from '../../src/scenario/index.ts';
import { datesInWords } from '../../src/words/dates.ts';
import { money } from '../../src/words/money.ts';
import { EDITIONS, edition202611 as older } from '../support/editions.ts';
import { NEXT_ID, nextEdition, REMOVED_ROLE } from '../support/next-edition.ts';
import { violations } from './axe.ts';
import { fromDeskMenu, openAnalysis, openMore } from './screen.ts';
import { createStage, type Stage } from './stage.ts';

const newer = nextEdition(older);
const QUOTED: Choices = { state: 'TX', positions: [{ role: 'software-developer', weeklyRate: 700 }] };
const LINK = encode(older, QUOTED);
const THEN = calculate(resolve(older, QUOTED));
const NOW = editionDiff(resolve(older, QUOTED), older, newer, QUOTED);

let built: BuiltEditions;
let stage: Stage;
let broken: Stage;
beforeAll(async () => {
  built = buildWithEditions([...EDITIONS, newer]);
  const page = (attributes = '') => ({
    html: `<!doctype html><html lang="en"><head><title>Host</title></head><body><main><h1>Host</h1><f5-roi-calculator ${attributes}></f5-roi-calculator></main><script type="module" src="/two/f5-roi-calculator.js"></script></body></html>`,
  });
  const pages = {
    '/': page(),
    '/desk': page('view="desk"'),
    '/state': page(`state="${LINK}"`),
    '/nevada': page('preset-state="NV"'),
  };
  const folders = { '/two': built.folder };
  stage = await createStage(pages, undefined, { folders });
  broken = await createStage(pages, /figures-2026-11/, { folders });
});
afterAll(async () => {
  await stage?.close();
  await broken?.close();
  built?.remove();
});

const at = (link: string) => `/#f5roi=${link}`;
const notices = (page: Page) => page.locator('.notices').innerText();
const edition = (page: Page) => page.locator('[part=footer]').innerText();
const headline = (page: Page) => page.locator('[part=headline]');
const band = (page: Page) => page.getByText(`Quoted on edition 2026-11; newer figures exist.`);
const centsOf = (page: Page) =>
  page.evaluate(() => {
    const { cash, full } = (
      document.querySelector('f5-roi-calculator') as HTMLElement & {
        results: { cash: { savings: number }; full: { savings: number } };
      }
    ).results;
    return [cash.savings, full.savings].map((dollars) => Math.round(dollars * 100));
  });
const open = (page: Page, link: string) => page.evaluate((hash) => location.assign(hash), `#f5roi=${link}`);

describe('the built files', () => {
  it('begin with the newest edition, and keep each part of every older one in a chunk of its own', () => {
    const chunks = readdirSync(join(built.folder, 'chunks')).join(' ');
    for (const part of ['figures-2026-11', 'state-pay-2026-11', 'sources-2026-11', `state-pay-${NEXT_ID}`])
      expect(chunks).toContain(part);
    expect(chunks).not.toContain(`figures-${NEXT_ID}`);
    const entry = readFileSync(join(built.folder, 'f5-roi-calculator.js'), 'utf8');
    expect(entry).toContain(NEXT_ID);
    expect(entry).not.toContain('2026-11');
  });
});

describe('an old link', () => {
  it('opens on the figures that were quoted, to the cent, and says that newer ones exist', async () => {
    const { page, noise } = await stage.visit(at(LINK));
    expect(await centsOf(page)).toEqual(
      [THEN.cash.savings, THEN.full.savings].map((d) => Math.round(d * 100)),
    );
    await expect.poll(() => headline(page).textContent()).toBe(money(THEN.cash.savings));
    expect(await band(page).isVisible()).toBe(true);
    expect(await edition(page)).toContain('Updated November 2026');
    expect(await notices(page)).toBe('');
    expect(noise).toEqual([]);
  });

  it('opens on them from an attribute, and with the edition’s own notes', async () => {
    const { page } = await stage.visit('/state');
    await expect.poll(() => headline(page).textContent()).toBe(money(THEN.cash.savings));
    await openAnalysis(page);
    await expect
      .poll(() => page.locator('[data-section=rests]').innerText())
      .toContain('Data edition 2026-11, compiled on November 23, 2026');
  });

  it('one after another, all of the space: each on its quoted savings', async () => {
    const { page } = await stage.visit('/');
    const lines = v1.split('\n').filter((line) => /^(1|z1)\./.test(line));
    const some = lines.filter((_, i) => i % 15 === 0 || i >= lines.length - 2);
    expect(some.length).toBeGreaterThan(20);
    for (const line of some) {
      const [link = '', cash, full] = line.split('\t');
      await open(page, link);
      await expect.poll(() => centsOf(page)).toEqual([Number(cash), Number(full)]);
      expect(
        await page
          .locator('.notice.problem')
          .filter({ hasText: /link|quoted/ })
          .count(),
      ).toBe(0);
    }
  });

  it('beside the newest figures: line by line what changes, why, and who says so', async () => {
    const { page } = await stage.visit(at(LINK));
    await page.getByRole('button', { name: 'What changed' }).click();
    const panel = page.locator('.edition-diff');
    await panel.waitFor();
    const row = (label: string) => panel.getByRole('row', { name: label }).innerText();
    const line = NOW?.lines.find(({ id }) => id === 'us.payrollTaxes');
    const taxes = await row('U.S. hire: employer payroll taxes');
    for (const text of [money(line?.before ?? 0), money(line?.after ?? 0), 'Base salary'])
      expect(taxes).toContain(text);
    expect(await row('Cash saving')).toContain(
      money(NOW?.lines.find(({ id }) => id === 'cash.savings')?.after ?? 0),
    );
    const inputs = await panel.locator('.changes').innerText();
    for (const text of ['$184,500', '$190,000', 'U.S. Social Security Administration', 'Made up for a test'])
      expect(inputs).toContain(text);
    // The wage base is above the salary.
    expect(inputs.match(/Moves no line of this quotation\./g)).toHaveLength(1);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1280])
      it(`${colorScheme}, ${width} px: axe finds nothing in the comparison, and nothing is wider than the page`, async () => {
        const link = LINK.replace('_k-', '_x-rounded_k-');
        const { page } = await stage.visit(at(link), { viewport: { width, height: 900 }, colorScheme });
        await page.getByRole('button', { name: 'What changed' }).click();
        await page.locator('.edition-diff').waitFor();
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });

  it('is left for the newest figures with one click, which makes a new link, and back', async () => {
    const { page } = await stage.visit(at(LINK));
    await page.getByRole('button', { name: 'What changed' }).click();
    await page.getByRole('button', { name: `Go over to edition ${NEXT_ID}` }).click();
    const results = calculate(resolve(newer, QUOTED));
    await expect.poll(() => headline(page).textContent()).toBe(money(results.cash.savings));
    await expect.poll(() => page.url()).toContain(withLink('', 'hash', encode(newer, QUOTED)));
    expect(await band(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Back to the quoted figures' }).click();
    await expect.poll(() => headline(page).textContent()).toBe(money(THEN.cash.savings));
    await expect.poll(() => page.url()).toContain(withLink('', 'hash', LINK));
  });

  it('can be changed on its own figures; reset goes back to it, and a new client leaves them', async () => {
    const { page } = await stage.visit(`/desk${at(LINK).slice(1)}`);
    await openMore(page);
    await page.getByLabel('People').fill('2');
    const two = calculate(
      resolve(older, {
        ...QUOTED,
        positions: [{ role: 'software-developer', weeklyRate: 700, headcount: 2 }],
      }),
    );
    await expect.poll(() => headline(page).textContent()).toBe(money(two.cash.savings));
    await fromDeskMenu(page, 'Reset all');
    await expect.poll(() => headline(page).textContent()).toBe(money(THEN.cash.savings));
    await fromDeskMenu(page, 'New client');
    await expect.poll(() => edition(page)).toContain(`Updated ${datesInWords(NEXT_ID)}`);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    await expect.poll(() => page.url()).toBe(`${stage.server.origin}/desk`);
    const fresh = calculate(resolve(newer, { state: 'CA', positions: [{ role: 'ai-engineer' }] }));
    await expect.poll(() => headline(page).textContent()).toBe(money(fresh.cash.savings));
  });

  it('with a role that is gone says that it is left out there', async () => {
    const choices: Choices = { state: 'CA', positions: [{ role: REMOVED_ROLE }, { role: 'ai-engineer' }] };
    const { page } = await stage.visit(at(encode(older, choices)));
    await page.getByRole('button', { name: 'What changed' }).click();
    await expect
      .poll(() => page.locator('.edition-diff').innerText())
      .toContain(`Edition ${NEXT_ID} no longer has Paralegal`);
  });

  it('with no role that is left offers a new start', async () => {
    const { page } = await stage.visit(
      at(encode(older, { state: 'CA', positions: [{ role: REMOVED_ROLE }] })),
    );
    await page.getByRole('button', { name: 'What changed' }).click();
    await page.getByRole('button', { name: `Start on edition ${NEXT_ID}` }).click();
    await expect.poll(() => edition(page)).toContain(`Updated ${datesInWords(NEXT_ID)}`);
  });

  it('set as a scenario by a script stands on its own edition too', async () => {
    const { page } = await stage.visit('/');
    await page.evaluate((scenario) => {
      Object.assign(document.querySelector('f5-roi-calculator') as object, { scenario });
    }, resolve(older, QUOTED) as never);
    await expect.poll(() => headline(page).textContent()).toBe(money(THEN.cash.savings));
    expect(await edition(page)).toContain('Updated November 2026');
  });
});

describe('a link', () => {
  it('of the newest edition has no band, and follows one of the older', async () => {
    const { page } = await stage.visit(at(LINK));
    const link = encode(newer, QUOTED);
    await open(page, link);
    const results = calculate(resolve(newer, QUOTED));
    await expect.poll(() => headline(page).textContent()).toBe(money(results.cash.savings));
    expect(await band(page).isVisible()).toBe(false);
    expect(await notices(page)).toBe('');
  });

  it('of an edition that is not known opens on the newest and says so', async () => {
    const { page } = await stage.visit(at(LINK.replace('2026-11', '2099-01')));
    expect(await notices(page)).toContain(`made on the figures of 2099-01, which could not be opened here`);
    const results = calculate(resolve(newer, QUOTED));
    await expect.poll(() => headline(page).textContent()).toBe(money(results.cash.savings));
  });

  it('whose edition does not load stands on the newest and says so', async () => {
    const { page } = await broken.visit(at(LINK));
    expect(await notices(page)).toContain('made on the figures of 2026-11, which could not be opened here');
    const results = calculate(resolve(newer, QUOTED));
    await expect.poll(() => headline(page).textContent()).toBe(money(results.cash.savings));
    const codes = await page.evaluate(() => window.recording.events.map(({ detail }) => detail.code));
    expect(codes).toContain('edition-missing');
  });

  it.each([
    ['of a newer calculator', '2.2026-11.r700_k-1', 'made by a newer calculator'],
    ['that is none', 'hello', 'could not be read'],
    ['that was compressed and cut', 'z1.AAAA', 'could not be read'],
  ])('%s leaves the page’s own start, and says why', async (_which, link, words) => {
    const { page } = await stage.visit(`/nevada#f5roi=${link}`);
    expect(await notices(page)).toContain(words);
    expect(await page.getByLabel('State').inputValue()).toBe('NV');
    expect(await page.getByText('These figures come from the link you opened.').isVisible()).toBe(false);
  });
});
