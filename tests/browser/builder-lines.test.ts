/** Every kind of lines that the builder writes, on a page of another origin, as a host takes them. */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTS } from '../../embed/builder/hosts.ts';
import { calculate } from '../../src/npm/model.ts';
import { resolve } from '../../src/npm/scenario.ts';
import { money } from '../../src/words/money.ts';
import { appAround } from './builder-apps.ts';
import { blocksOn, openBuilder } from './builder-stage.ts';
import { createFrameStage, type FrameStage, heightOf } from './frame-stage.ts';

const { cash } = calculate(
  resolve({
    state: 'TX',
    horizonMonths: 24,
    positions: [{ role: 'bookkeeper', headcount: 3, weeklyRate: 650, baseSalary: 70_000 }],
  }),
);
const LABEL = 'Talk to "us" & {them} <now>';

let frames: FrameStage;
beforeAll(async () => {
  frames = await createFrameStage();
});
afterAll(() => frames.close());

const ROUTES = ['Module', 'Loader', 'Frame', 'Frame without its helper'] as const;
type RouteName = (typeof ROUTES)[number];

/** What the builder calls them. */
const LABELS: Readonly<Record<RouteName, string>> = {
  Module: 'Fixed version',
  Loader: 'Newest version',
  Frame: 'Iframe',
  'Frame without its helper': 'Iframe',
};

/** A builder in which everything that shows has been chosen. */
async function filled(host: string, route: RouteName): Promise<Page> {
  const { page } = await openBuilder(frames);
  await page.getByLabel('Where it goes').selectOption(host);
  await page.getByLabel(LABELS[route], { exact: true }).check();
  if (route === 'Frame without its helper') await page.getByLabel('Follow the height').uncheck();
  await page.locator('#field-preset-role').selectOption('bookkeeper');
  await page.locator('#field-preset-state').selectOption('TX');
  const texts = {
    'preset-headcount': '3',
    'preset-rate': '$650',
    'preset-salary': '70,000',
    horizon: '24',
    'cta-url': 'https://calls.example/book?a=1&b="2"',
    'cta-label': LABEL,
    'share-base': 'https://share.example/',
  };
  for (const [name, text] of Object.entries(texts)) await page.locator(`#field-${name}`).fill(text);
  if (!route.startsWith('Frame')) {
    await page.locator('#field-f5-roi-headline').fill('rgb(1 2 3)');
    await page.locator('#field-f5-roi-radius').fill('3px');
  }
  // What was filled in last: the lines follow the fields by a moment.
  const last = route.startsWith('Frame') ? 'share.example' : '3px';
  await expect.poll(async () => (await blocksOn(page)).join()).toContain(last);
  return page;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** The page's calculator shows what was chosen, wherever it stands. */
async function expectChosen(page: Page, route: RouteName): Promise<void> {
  const framed = route.startsWith('Frame');
  const where = framed ? page.frameLocator('iframe') : page;
  await where.locator('[part~=cta]').waitFor();
  expect(await where.locator('.say').textContent()).toContain('3 bookkeeper seats in Texas');
  expect(await where.locator('[part=headline]').textContent()).toBe(money(cash.savings));
  expect(await where.locator('[part~=cta]').textContent()).toBe(LABEL);
  const look = await where.locator('.w').evaluate((card) => ({
    radius: getComputedStyle(card).borderTopLeftRadius,
    headline: getComputedStyle(card.querySelector('.big') as Element).color,
  }));
  if (framed) expect(look.radius).toBe('14px');
  else expect(look).toEqual({ radius: '3px', headline: 'rgb(1, 2, 3)' });
}

describe('pasted together, under the policy that the builder states', () => {
  it.each(ROUTES)('%s', async (route) => {
    const builder = await filled('html', route);
    const lines = await blocksOn(builder);
    expect(lines).toHaveLength(1);
    const directives = builder.getByRole('region', { name: 'Directives' });
    const [, style] = /<style>(.*)<\/style>/s.exec(lines[0] ?? '') ?? [];
    // Hashing takes the builder a moment: until then the directives are those of the lines before.
    await expect.poll(() => directives.textContent()).toContain(style === undefined ? 'src' : hashOf(style));
    const stated = await directives.textContent();
    expect(stated).not.toContain('unsafe-inline');
    const types = route === 'Module' || route === 'Loader' ? "; require-trusted-types-for 'script'" : '';
    const { page, noise } = await frames.host(lines[0] ?? '', {
      headers: { 'content-security-policy': `default-src 'none'; ${stated?.replaceAll('\n', ' ')}${types}` },
      until: 'load',
    });
    await expectChosen(page, route);
    if (route === 'Frame') {
      const frame = page.frames()[1];
      await expect.poll(async () => frame && (await heightOf(frame)).fits).toBe(true);
    }
    expect(noise).toEqual([]);
  });

  it('are the same on the other hosts that take them so', async () => {
    const { page } = await openBuilder(frames);
    for (const { id, layout } of HOSTS) {
      if (layout !== 'together') continue;
      await page.getByLabel('Where it goes').selectOption(id);
      await page.getByLabel('Newest version').check();
      expect(await blocksOn(page)).toEqual([expect.stringContaining('<div data-f5-roi></div>\n<script')]);
    }
  });
});

describe('with the script in a tag', () => {
  it.each(ROUTES)('%s', async (route) => {
    const [place = '', tag = ''] = await blocksOn(await filled('gtm', route));
    const { page, noise } = await frames.host(place, { until: 'load' });
    // A tag manager makes the script anew: one that is set as markup does not run.
    await page.evaluate((html) => {
      const template = document.createElement('template');
      template.innerHTML = html;
      for (const { attributes } of template.content.querySelectorAll('script')) {
        const script = document.createElement('script');
        for (const { name, value } of attributes) script.setAttribute(name, value);
        document.head.append(script);
      }
    }, tag);
    await expectChosen(page, route);
    expect(noise).toEqual([]);
  });
});

describe.each(HOSTS.filter(({ layout }) => layout === 'app').map(({ id }) => id))('in an app of %s', (id) => {
  it.each(ROUTES)('%s', async (route) => {
    const blocks = await blocksOn(await filled(id, route));
    const template = blocks.at(-1) ?? '';
    const head = blocks.length > 1 ? blocks[0] : '';
    const script = await appAround(id, template);
    const { page, noise } = await frames.host(`${head}<div id="app"></div>`, { until: 'load' });
    await page.addScriptTag({ content: script, type: 'module' });
    await expectChosen(page, route);
    expect(noise).toEqual([]);
  });
});

it('names every attribute that was ticked, and they are heard', async () => {
  const { page: builder } = await openBuilder(frames);
  await builder.getByLabel('Newest version').check();
  await builder.getByLabel('Push events to the data layer').check();
  await builder.getByLabel('Never show a button').check();
  await builder.getByLabel('Simulate in a worker').check();
  await builder.getByLabel('Scenario in the page’s address').selectOption('none');
  const { page } = await frames.host((await blocksOn(builder)).join(''), { until: 'load' });
  await page.locator('f5-roi-calculator [part=headline]').waitFor();
  const attributes = await page
    .locator('f5-roi-calculator')
    .evaluate((element) => element.getAttributeNames());
  expect(attributes).toEqual(expect.arrayContaining(['url-sync', 'no-cta', 'data-layer', 'use-worker']));
  const events = () =>
    page.evaluate(() =>
      ((window as { dataLayer?: { event: string }[] }).dataLayer ?? []).map(({ event }) => event),
    );
  await expect.poll(events).toEqual(['f5_roi_ready']);
});
