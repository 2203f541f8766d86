/** Every kind of lines that the builder writes, on a page of another origin, as a host takes them. */
import { createHash } from 'node:crypto';
import type { FrameLocator, Locator, Page } from 'playwright-core';
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

/** What stands in the lines of that route alone. */
const MARKS: Readonly<Record<RouteName, RegExp>> = {
  Module: /<f5-roi-calculator/,
  Loader: /loader\.js/,
  Frame: /frame\.js/,
  'Frame without its helper': /^(?!.*<script).*<iframe/s,
};

/** Chooses everything that shows; gives the lines. */
async function fillIn(builder: Page, host: string, route: RouteName): Promise<string[]> {
  await builder.getByLabel('Where it goes').selectOption(host);
  await builder.getByLabel(LABELS[route], { exact: true }).check();
  if (route === 'Frame without its helper') await builder.getByLabel('Follow the height').uncheck();
  await builder.locator('#field-preset-role').selectOption('bookkeeper');
  await builder.locator('#field-preset-state').selectOption('TX');
  const texts = {
    'preset-headcount': '3',
    'preset-rate': '$650',
    'preset-salary': '70,000',
    horizon: '24',
    'cta-url': 'https://calls.example/book?a=1&b="2"',
    'cta-label': LABEL,
    'share-base': 'https://share.example/',
  };
  for (const [name, text] of Object.entries(texts)) await builder.locator(`#field-${name}`).fill(text);
  if (!route.startsWith('Frame')) {
    await builder.locator('#field-f5-roi-headline').fill('rgb(1 2 3)');
    await builder.locator('#field-f5-roi-radius').fill('3px');
  }
  // What was chosen last: the lines follow the fields by a moment.
  const last = route.startsWith('Frame') ? /share\.example/ : /3px/;
  await expect.poll(async () => (await blocksOn(builder)).join()).toMatch(last);
  await expect.poll(async () => (await blocksOn(builder)).join()).toMatch(MARKS[route]);
  return blocksOn(builder);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** The calculator there shows what was chosen. */
async function expectChosen(where: Locator | FrameLocator, route: RouteName): Promise<void> {
  await where.locator('[part~=cta]').waitFor();
  expect(await where.locator('.say').textContent()).toContain('3 full-time remote people (bookkeeper)');
  expect(await where.locator('[part=headline]').textContent()).toBe(money(cash.savings));
  expect(await where.locator('[part~=cta]').textContent()).toBe(LABEL);
  const look = await where.locator('.w').evaluate((card) => ({
    radius: getComputedStyle(card).borderTopLeftRadius,
    headline: getComputedStyle(card.querySelector('.big') as Element).color,
  }));
  if (route.startsWith('Frame')) expect(look.radius).toBe('14px');
  else expect(look).toEqual({ radius: '3px', headline: 'rgb(1, 2, 3)' });
}

/** Where each route's calculator stands on a page that has taken the lines of all. */
const PLACES: Readonly<Record<RouteName, (page: Page) => Locator | FrameLocator>> = {
  Module: (page) => page.locator('f5-roi-calculator:not([data-f5-roi] *)'),
  Loader: (page) => page.locator('[data-f5-roi] f5-roi-calculator'),
  Frame: (page) => page.frameLocator('iframe[data-f5-roi-frame]'),
  'Frame without its helper': (page) => page.frameLocator('iframe:not([data-f5-roi-frame])'),
};

/** The lines of every route on one page, once the host has put them there: bundling and filling in take the time. */
async function expectAllRoutes(
  host: string,
  open: (blocks: readonly (readonly string[])[]) => Promise<{ page: Page; noise: string[] }>,
): Promise<void> {
  const { page: builder } = await openBuilder(frames);
  const blocks: string[][] = [];
  for (const route of ROUTES) blocks.push(await fillIn(builder, host, route));
  const { page, noise } = await open(blocks);
  for (const route of ROUTES) await expectChosen(PLACES[route](page), route);
  expect(noise).toEqual([]);
}

/** Frames below the screen would not paint. */
const HIGH = { until: 'load', viewport: { width: 1280, height: 8000 } } as const;

describe('pasted together, under the policy that the builder states', () => {
  it.each(ROUTES)('%s', async (route) => {
    const { page: builder } = await openBuilder(frames);
    const lines = await fillIn(builder, 'html', route);
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
    await expectChosen(route.startsWith('Frame') ? page.frameLocator('iframe') : page.locator('body'), route);
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
      expect(await blocksOn(page)).toEqual([expect.stringContaining('</a></div>\n<script')]);
    }
  });
});

it('with the script in a tag, by every route', async () => {
  await expectAllRoutes('gtm', async (blocks) => {
    const { page, noise } = await frames.host(blocks.map(([place]) => place).join(''), HIGH);
    // A tag manager makes the script anew: one that is set as markup does not run.
    await page.evaluate(
      (html) => {
        const template = document.createElement('template');
        template.innerHTML = html;
        for (const { attributes } of template.content.querySelectorAll('script')) {
          const script = document.createElement('script');
          for (const { name, value } of attributes) script.setAttribute(name, value);
          document.head.append(script);
        }
      },
      blocks.map(([, tag = '']) => tag).join(''),
    );
    return { page, noise };
  });
});

it.each(HOSTS.filter(({ layout }) => layout === 'app').map(({ id }) => id))(
  'in an app of %s, by every route',
  async (id) => {
    await expectAllRoutes(id, async (blocks) => {
      const heads = blocks.map((parts) => parts.slice(0, -1).join('')).join('');
      const script = await appAround(id, blocks.map((parts) => parts.at(-1)).join(''));
      const { page, noise } = await frames.host(`${heads}<div id="app"></div>`, HIGH);
      await page.addScriptTag({ content: script, type: 'module' });
      return { page, noise };
    });
  },
);

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
