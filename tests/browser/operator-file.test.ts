/** The operator's own file in force: prices, roles, start, button, colors, links; in time, late, broken, and gone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode, linkIn } from '../../src/link/index.ts';
import { checkConfig } from '../../src/operator/file/check.ts';
import { operatedEdition } from '../../src/operator/operated.ts';
import { weeklyRateDefault } from '../../src/scenario/index.ts';
import { NEWEST } from '../support/editions.ts';
import { figuresOf, plainWith } from './figures.ts';
import { createStage, pageWith, STRICT_CSP, type Stage } from './stage.ts';

const FILE = {
  rates: {
    updated: '2026-12-01',
    source: 'https://example.com/pricing',
    roles: { bookkeeper: { from: 490, to: 900 }, accountant: { from: 655 } },
  },
  roles: ['bookkeeper', { role: 'accountant', label: 'Staff accountant' }, 'ai-engineer'],
  start: { role: 'bookkeeper', state: 'TX', people: 2, months: 24, recruiting: 'agency' },
  button: { label: 'Meet Example Co', url: 'https://calendly.com/example/intro', booking: 'calendly' },
  brand: { accent: '#5b2a86', name: 'Example Co', title: 'What would this role cost you?' },
  terms: { daysToStart: 21 },
  links: { base: 'https://example.com/calculator' },
};
const LAST_MONTH = { rates: { roles: { bookkeeper: { from: 455 } } } };
const EDITION = operatedEdition(NEWEST, checkConfig(FILE, NEWEST).config);
const START = {
  state: 'TX',
  horizonMonths: 24,
  recruiting: 'agency',
  positions: [{ role: 'bookkeeper', headcount: 2 }],
} as const;
const AT_START = figuresOf(START, EDITION);

const served = (value: unknown) => ({
  html: typeof value === 'string' ? value : JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
});
const withFile = (more = '') => `<f5-roi-calculator config="/f5-roi.json" ${more}></f5-roi-calculator>`;
const inline = (json: string) =>
  `<f5-roi-calculator><script type="application/json">${json}</script></f5-roi-calculator>`;
const CONNECT = `${STRICT_CSP}; connect-src 'self'`;

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/f5-roi.json': served(FILE),
    '/last-month.json': served(LAST_MONTH),
    '/broken.json': served({ ...FILE, rates: { roles: { bookkeeper: { from: 'cheap' } } }, buton: {} }),
    '/no-json.json': served('{ "rates": '),
    '/': pageWith(withFile(), { 'content-security-policy': CONNECT }),
    '/inline': pageWith(inline(JSON.stringify(FILE)), { 'content-security-policy': STRICT_CSP }),
    '/place': {
      html: `<!doctype html><title>Host</title><div data-f5-roi><script type="application/json">${JSON.stringify(FILE)}</script><p>Later</p></div><script src="/cdn/v1/loader.js" async></script>`,
    },
    '/shadow': pageWith(`<section><template shadowrootmode="open">${withFile()}</template></section>`),
    '/blocked': pageWith(withFile(), { 'content-security-policy': STRICT_CSP }),
    '/attributes': pageWith(
      withFile('preset-role="accountant" preset-headcount="1" cta-url="https://own.example/call"'),
    ),
    '/last': pageWith(withFile().replace('f5-roi.json', 'last-month.json')),
    '/none': pageWith('<f5-roi-calculator></f5-roi-calculator>'),
    '/broken': pageWith(withFile().replace('f5-roi.json', 'broken.json')),
    '/no-json': pageWith(withFile().replace('f5-roi.json', 'no-json.json')),
    '/gone': pageWith(withFile().replace('f5-roi.json', 'gone.json')),
    '/year': pageWith(inline(JSON.stringify({ rates: FILE.rates, start: { role: 'bookkeeper' } }))),
    '/short': pageWith(inline('{ "analysis": false }')),
  });
});
afterAll(() => stage.close());

const headline = (page: Page) => page.locator('[part=headline]').textContent();
const shown = (page: Page) => expect.poll(() => headline(page));
const roles = (page: Page) => page.getByLabel('Role', { exact: true }).locator('option').allTextContents();

describe('a file that is there in time', () => {
  it.each(['/', '/inline'])(
    'is what the first answer shows, under the strictest policy: %s',
    async (path) => {
      const { page, noise } = await stage.visit(path);
      expect(await headline(page)).toBe(AT_START.headline);
      expect(await page.getByLabel('F5 weekly rate').first().inputValue()).toBe('490');
      expect(await roles(page)).toEqual(['Bookkeeper', 'Staff accountant', 'AI / ML engineer']);
      expect(await page.locator('.head').textContent()).toBe(FILE.brand.title);
      expect(await page.locator('[part=footer]').textContent()).toMatch(/^Example Co · Updated/);
      expect(await page.locator('[part~=cta]').textContent()).toBe('Meet Example Co');
      const color = () =>
        page.locator('[part~=cta]').evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(await color()).toBe('rgb(91, 42, 134)');
      expect(await page.evaluate(() => [window.recording.violations, window.recording.shift])).toEqual([
        [],
        0,
      ]);
      expect(noise).toEqual([]);
    },
  );

  it('is read inside the loader’s place, too', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.server.origin}/place`);
    await shown(page).toBe(AT_START.headline);
    await page.close();
  });

  it('says whose price it is, with its day and source', async () => {
    const { page } = await stage.visit('/year');
    await page.locator('[data-line="f5.weeklyRate"]').first().click();
    const words = page.locator('[part=explanation]');
    await expect.poll(() => words.textContent()).toContain('F5’s published price as of December 1, 2026');
    expect(await words.getByRole('link', { name: 'Rate card' }).getAttribute('href')).toBe(FILE.rates.source);
  });

  it('gives way to attributes, which keep what they do not name', async () => {
    const { page } = await stage.visit('/attributes');
    const choices = { ...START, positions: [{ role: 'accountant', headcount: 1 }] };
    expect(await headline(page)).toBe(figuresOf(choices, EDITION).headline);
    expect(await page.locator('[part~=cta]').getAttribute('href')).toBe('https://own.example/call');
    await page.locator('[part~=cta]').dispatchEvent('pointerdown');
    // An attribute names no booking tool, so nothing goes along.
    expect(await page.locator('[part~=cta]').getAttribute('href')).toBe('https://own.example/call');
  });

  it('leaves the colors to the page’s own style sheet', async () => {
    const { page } = await stage.visit('/', {}, (opened) =>
      opened.addInitScript(() =>
        addEventListener('DOMContentLoaded', () =>
          document.documentElement.style.setProperty('--f5-roi-accent', 'rgb(1, 2, 3)'),
        ),
      ),
    );
    const color = await page
      .locator('[part~=cta]')
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(color).toBe('rgb(1, 2, 3)');
  });

  it('can leave out the analysis', async () => {
    const { page } = await stage.visit('/short');
    expect(await page.getByRole('button', { name: 'Full analysis' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'sources' }).getAttribute('href')).toContain(
      'methodology.html',
    );
  });
});

describe('links', () => {
  it('write the file’s price out, and open on it without a file and under another one', async () => {
    const { page } = await stage.visit('/');
    const link = await page.evaluate(() => document.querySelector('f5-roi-calculator')?.shareUrl() ?? '');
    expect(link).toMatch(/^https:\/\/example\.com\/calculator#/);
    const hash = link.slice(link.indexOf('#'));
    const { choices, issues } = decode(NEWEST, linkIn(link) ?? '');
    expect(issues).toEqual([]);
    expect(choices.positions[0]?.weeklyRate).toBe(490);
    for (const path of ['/none', '/last', '/', '/inline']) {
      const opened = await stage.visit(path + hash);
      await shown(opened.page).toBe(AT_START.headline);
      const notices = await opened.page.locator('.notices').allTextContents();
      expect(notices.join()).not.toMatch(/figures|could not/);
      await opened.page.close();
    }
  });

  it('made without a file keep the edition’s price on a page with one', async () => {
    const { page: none } = await stage.visit('/none');
    await none.getByLabel('Role', { exact: true }).selectOption('bookkeeper');
    await none.getByLabel('State').selectOption('TX');
    await expect.poll(() => none.url()).toContain('bookkeeper');
    const figure = await headline(none);
    const { page } = await stage.visit(`/${new URL(none.url()).hash}`);
    await shown(page).toBe(figure);
  });
});

describe('a file with faults', () => {
  it('holds but for them; console and diagnose() name each', async () => {
    const { page, noise } = await stage.visit('/broken');
    expect(await page.locator('[part~=cta]').textContent()).toBe('Meet Example Co');
    expect(noise).toHaveLength(1);
    expect(noise[0]).toMatch(
      /^warning: .*rates\.roles\.bookkeeper\.from: .*buton: .*Did you mean "button"\?/,
    );
    const found = await page.evaluate(() => document.querySelector('f5-roi-calculator')?.diagnose());
    const lines = found?.findings.filter(({ code, ok }) => code === 'config' && !ok) ?? [];
    expect(lines).toHaveLength(2);
  });

  it.each([
    ['/no-json', /line 1/],
    ['/gone', /404/],
    ['/blocked', /connect-src/],
  ])('that cannot be read leaves the edition’s figures, and says why: %s', async (path, words) => {
    const { page, noise } = await stage.visit(path);
    expect(await headline(page)).toBe(plainWith({}).headline);
    expect(noise.filter((line) => line.startsWith('warning: f5-roi-calculator'))).toEqual([
      expect.stringMatching(words),
    ]);
  });
});

it('a file that comes late corrects the figures in place, and keeps what was typed', async () => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { page } = await stage.visit('/', {}, (opened) =>
    opened.route('**/f5-roi.json', async (route) => {
      await held;
      await route.continue();
    }),
  );
  expect(await headline(page)).toBe(plainWith({}).headline);
  await page.getByLabel('Role', { exact: true }).selectOption('bookkeeper');
  answer();
  await expect.poll(() => page.getByLabel('F5 weekly rate').first().inputValue()).toBe('490');
  await shown(page).toBe(figuresOf({ state: 'CA', positions: [{ role: 'bookkeeper' }] }, EDITION).headline);
});

it('another file, or none, replaces it in place', async () => {
  const { page } = await stage.visit('/');
  const rate = () => page.getByLabel('F5 weekly rate').first().inputValue();
  const point = (to: string | null) =>
    page.evaluate((name) => {
      const element = document.querySelector('f5-roi-calculator');
      if (name === null) element?.removeAttribute('config');
      else element?.setAttribute('config', name);
    }, to);
  await point('/last-month.json');
  await page.getByLabel('Role', { exact: true }).selectOption('bookkeeper');
  await expect.poll(rate).toBe('455');
  expect(await page.locator('.head').textContent()).toBe('What would this hire really cost?');
  await point(null);
  await expect.poll(rate).toBe(String(weeklyRateDefault(NEWEST, 'bookkeeper', undefined).default));
});

it.each([
  ['a page with the element', '/'],
  ['a place of the loader', '/place'],
  ['an element in another one’s shadow', '/shadow'],
  ['the full page', '/site/'],
])('tells of a look, a first touch, a change and the button, in this order: %s', async (_, path) => {
  const { page } = await stage.visit(path, {}, (opened) =>
    opened.addInitScript(() => {
      addEventListener('f5-roi-view', () => window.recording.events.push({ name: 'view', detail: {} }));
      addEventListener('f5-roi-start', () => window.recording.events.push({ name: 'start', detail: {} }));
      addEventListener('click', (event) => event.preventDefault());
    }),
  );
  const names = () => page.evaluate(() => window.recording.events.map(({ name }) => name));
  await expect.poll(names).toEqual(['ready', 'view']);
  await page.getByLabel('F5 weekly rate').first().fill('500');
  await expect.poll(names).toEqual(['ready', 'view', 'start', 'change']);
  await page.locator('[part~=cta]').click();
  await expect.poll(names).toEqual(['ready', 'view', 'start', 'change', 'cta']);
});
