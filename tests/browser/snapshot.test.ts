/** The answer without script: in sight until the calculator stands in its place, and right for whoever reads the page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEWEST } from '../../src/npm/data.ts';
import { snapshot } from '../../src/npm/snapshot.ts';
import { operatedEdition } from '../../src/operator/operated.ts';
import { snapshotOf } from '../../src/output/snapshot.ts';
import type { Choices } from '../../src/scenario/choices.ts';
import { createStage, pageWith, STRICT_CSP, type Stage } from './stage.ts';

type Calculator = HTMLElementTagNameMap['f5-roi-calculator'];

const BOOKKEEPER: Choices = { state: 'TX', positions: [{ role: 'bookkeeper' }] };
const PAGE = 'https://pages.example/hire?from=here';
const RIGHT = snapshot(BOOKKEEPER, PAGE);
const OWN_FILE = { rates: { updated: '2026-12-01', roles: { bookkeeper: { from: 480 } } } };
/** In the prices of the page's own file. */
const OPERATED = snapshotOf(operatedEdition(NEWEST, OWN_FILE), BOOKKEEPER, PAGE);
const PRESETS = 'preset-role="bookkeeper" preset-state="TX"';
const CSP = { 'content-security-policy': STRICT_CSP };

const element = (inside: string, attributes = PRESETS) =>
  pageWith(`<f5-roi-calculator ${attributes}>\n${inside}\n</f5-roi-calculator>`, CSP);
const DATA = PRESETS.replaceAll('preset', 'data-preset');
const LOADER = '<script src="/cdn/v1/loader.js" async></script>';
const place = (inside: string) => ({
  html: `<!doctype html><html lang="en"><head><title>Host</title><link rel="stylesheet" href="/cdn/v1/reserve.css"></head><body><main><h1>Host</h1><div data-f5-roi ${DATA}>\n${inside}\n</div><p id="after">After</p></main>${LOADER}</body></html>`,
  headers: CSP,
});

/** A theme with large type and much room, on a page whose policy lets it. */
const themed = ({ html }: { html: string }) => ({
  html: html.replace(
    '<main>',
    '<style>main{font:20px/1.8 Georgia,serif}main h2{font-size:3rem;margin:2em 0}main p{margin:1.5em 0}main td,main th{padding:.8em 1em}</style><main>',
  ),
});

/** What is wrong about a page's snapshot, and what the report says of it. */
const STALE: Readonly<Record<string, readonly [html: string, words: RegExp]>> = {
  'another edition': [RIGHT.replaceAll(NEWEST.id, '2026-11'), /data edition 2026-11, not /],
  'another price': [
    snapshot({ state: 'TX', positions: [{ role: 'bookkeeper', weeklyRate: 700 }] }, PAGE),
    /another role, place or price/,
  ],
  'another version': [RIGHT.replace(/_k-\w+/g, '_k-0abcde'), /by another version/],
  'no text': [RIGHT.replace(/(data-f5-roi-snapshot)="[^"]*"/, '$1'), /of no name/],
};

const PAGES = {
  '/element': element(RIGHT),
  '/place': place(RIGHT),
  '/themed-element': themed(element(RIGHT)),
  '/themed-place': themed(place(RIGHT)),
  '/default': element(
    snapshot({ state: NEWEST.defaults.state, positions: [{ role: NEWEST.defaults.role }] }),
    '',
  ),
  '/scenario': element(RIGHT, `state="${/snapshot="([^"]*)/.exec(RIGHT)?.[1]}"`),
  '/none': element(''),
  '/operated': element(`<script type="application/json">${JSON.stringify(OWN_FILE)}</script>${OPERATED}`),
  '/lost-file': element(OPERATED, 'config="/no-such.json"'),
  '/lost-file-of-a-place': {
    ...place(OPERATED),
    html: place(OPERATED).html.replace(DATA, 'data-config="/no-such.json"'),
  },
  '/lost-file-under-attributes': element(OPERATED, 'config="/no-such.json" preset-state="CA"'),
  '/before-the-file': element(`<script type="application/json">${JSON.stringify(OWN_FILE)}</script>${RIGHT}`),
  ...Object.fromEntries(
    Object.entries(STALE).flatMap(([name, [html]]) => [
      [`/element/${name}`.replaceAll(' ', '-'), element(html)],
      [`/place/${name}`.replaceAll(' ', '-'), place(html)],
    ]),
  ),
};

let stage: Stage;
/** The right snapshot, as a browser writes it. */
let right: string;
beforeAll(async () => {
  stage = await createStage(PAGES);
  const page = await stage.browser.newPage();
  await page.setContent(RIGHT);
  right = (await inPage(page)) ?? '';
  await page.close();
});
afterAll(() => stage.close());

/** The snapshot as it stands in the page. */
const inPage = (page: Page) =>
  page.evaluate(() => document.querySelector('[data-f5-roi-snapshot]')?.outerHTML);

const findingOn = (page: Page) =>
  page.evaluate(async () => {
    const report = await document.querySelector<Calculator>('f5-roi-calculator')?.diagnose();
    return report?.findings.find(({ code }) => code === 'snapshot');
  });

/** Asked for by the page, of the parts that a snapshot can need. */
const partsOf = (from: number) =>
  stage.server.requests.slice(from).flatMap((path) => /(?:host|write)-snapshot/.exec(path)?.[0] ?? []);

const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };

/** What can be seen of the answer once the page has painted, and where the text after it stands. */
async function seen(page: Page): Promise<object> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const answer = await page.getByText('In the first year, you’d save').boundingBox();
  const after = await page.locator('#after').boundingBox();
  const root = await page.evaluate(() => document.querySelector('f5-roi-calculator')?.shadowRoot ?? null);
  return { isInView: answer !== null && answer.y + answer.height < 900, after: after?.y, root };
}

describe.each(['/element', '/place', '/themed-element', '/themed-place'])(
  '%s, on a phone whose script is not there yet',
  (path) => {
    it.each([360, 1100])('at %i px: the answer is in view, and nothing moves later', async (width) => {
      let before: object = {};
      const { page, noise } = await stage.visit(path, { viewport: { width, height: 900 } }, (opened) =>
        opened.route(/f5-roi-calculator\.js/, async (route) => {
          before = await seen(opened);
          await route.continue();
        }),
      );
      await page.getByRole('button', { name: 'Full analysis' }).waitFor();
      const after = (await page.locator('#after').boundingBox())?.y;
      expect(before).toEqual({ isInView: true, after, root: null });
      expect(await page.getByText('Change any figure, see every formula').isVisible()).toBe(false);
      const { shift, violations } = await page.evaluate(() => window.recording);
      expect({ shift, violations, noise }).toEqual({ shift: 0, violations: [], noise: [] });
    });
  },
);

/** Counts the frames in which the page has its answer, and shows neither that nor the calculator's. */
function countBlanks(): void {
  const seen = { frames: 0, blank: 0 };
  Object.assign(window, { seen });
  const look = () => {
    const written = document.querySelector('[data-f5-roi-snapshot]');
    const shown = document.querySelector('f5-roi-calculator')?.shadowRoot?.querySelector('[part=headline]');
    if (written) seen.frames += 1;
    if (written && !written.checkVisibility() && !shown?.checkVisibility()) seen.blank += 1;
    requestAnimationFrame(look);
  };
  look();
}

it('on a slow phone the verdict comes with the page’s first paint and stays, and nothing moves until all is there', async () => {
  let first: object = {};
  const { page } = await stage.visit('/element', PHONE, async (opened) => {
    const client = await opened.context().newCDPSession(opened);
    const network = { offline: false, latency: 300, downloadThroughput: 50_000, uploadThroughput: 50_000 };
    await client.send('Network.emulateNetworkConditions', network);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await opened.addInitScript(countBlanks);
    await opened.route(/f5-roi-calculator\.js/, async (route) => {
      const [, seenFirst] = await Promise.all([route.continue(), seen(opened)]);
      first = seenFirst;
    });
  });
  await page.getByRole('button', { name: 'Full analysis' }).waitFor();
  expect(first).toMatchObject({ isInView: true, root: null });
  expect(await page.evaluate(() => window.recording.shift)).toBe(0);
  const frames = await page.evaluate(() => (window as unknown as { seen: object }).seen);
  expect(frames).toMatchObject({ blank: 0 });
});

it('where state pay never comes the answer makes room for the inputs, and comes back with the page', async () => {
  const { page } = await stage.visit('/element', {}, (opened) =>
    opened.route(/state-pay/, (route) => route.abort()),
  );
  await page.getByLabel('F5 weekly rate').first().waitFor();
  expect(await page.locator('[data-f5-roi-snapshot]').isVisible()).toBe(false);
  await page.evaluate(() => {
    const element = document.querySelector('f5-roi-calculator');
    const next = element?.nextSibling ?? null;
    const parent = element?.parentNode;
    element?.remove();
    if (element) parent?.insertBefore(element, next);
  });
  await page.getByLabel('F5 weekly rate').first().waitFor();
  expect(await page.locator('[data-f5-roi-snapshot]').isVisible()).toBe(false);
});

describe('where the calculator cannot start, the answer stays', () => {
  const stays = async (page: Page) => {
    await page.goto(`${stage.server.origin}/element`);
    await page.waitForLoadState('load');
    expect(await page.getByText('In the first year, you’d save').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.querySelector('f5-roi-calculator')?.shadowRoot)).toBe(null);
    expect(await inPage(page)).toBe(right);
  };

  it('without script', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${stage.server.origin}/element`);
    expect(await page.getByText('In the first year, you’d save').isVisible()).toBe(true);
    await context.close();
  });

  it('with a script that is blocked', async () => {
    const page = await stage.browser.newPage();
    await page.route(/f5-roi-calculator\.js/, (route) => route.abort('blockedbyclient'));
    await stays(page);
  });

  it('in a browser that is too old', async () => {
    const page = await stage.browser.newPage();
    await page.addInitScript(() => Object.defineProperty(CSS, 'supports', { value: () => false }));
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await stays(page);
    await expect.poll(() => told.join()).toContain('this browser is too old');
  });

  it('where the element fails as it starts', async () => {
    const page = await stage.browser.newPage();
    await page.addInitScript(() => {
      Element.prototype.attachShadow = () => {
        throw new Error('no roots here');
      };
    });
    await stays(page);
  });
});

describe('a snapshot that says what the calculator starts with', () => {
  it.each(['/element', '/place', '/default', '/scenario', '/operated'])('%s is left alone', async (path) => {
    const from = stage.server.requests.length;
    const { page } = await stage.visit(path, {}, (opened) =>
      opened.addInitScript(() => {
        const changes: string[] = [];
        Object.assign(window, { changes });
        addEventListener('DOMContentLoaded', () => {
          const child = document.querySelector('[data-f5-roi-snapshot]');
          const seen = new MutationObserver((records) => changes.push(...records.map(({ type }) => type)));
          if (child) seen.observe(child, { attributes: true, childList: true, subtree: true });
        });
      }),
    );
    expect(await findingOn(page)).toMatchObject({
      ok: true,
      words: expect.stringContaining('is that of the'),
    });
    expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
    expect(partsOf(from)).toEqual(['host-snapshot']);
  });

  it('and a page without one asks for nothing', async () => {
    const from = stage.server.requests.length;
    const { page } = await stage.visit('/none');
    await page.waitForTimeout(300);
    expect(partsOf(from)).toEqual([]);
    expect(await findingOn(page)).toMatchObject({ ok: true, words: expect.stringContaining('npx f5-roi') });
  });
});

describe.each(Object.entries(STALE))('a snapshot of %s', (name, [, words]) => {
  it.each(['element', 'place'])('is replaced in the %s, with the page that it links to', async (where) => {
    const { page, noise } = await stage.visit(`/${where}/${name}`.replaceAll(' ', '-'));
    await expect.poll(() => inPage(page)).toBe(right);
    const finding = await findingOn(page);
    expect(finding).toMatchObject({ ok: false, words: expect.stringMatching(words) });
    expect(finding?.words).toMatch(/npx f5-roi snapshot 1\./);
    const { shift, violations } = await page.evaluate(() => window.recording);
    expect({ shift, violations, noise }).toEqual({ shift: 0, violations: [], noise: [] });
  });
});

it('a snapshot without the prices of the page’s own file gets them', async () => {
  const { page } = await stage.visit('/before-the-file');
  await expect.poll(() => inPage(page)).toContain('~47.7 weeks × $480');
  expect(await findingOn(page)).toMatchObject({
    ok: false,
    words: expect.stringMatching(/role, place or price/),
  });
});

it('a link that a visitor opened is not written into the page, nor what a visitor typed', async () => {
  const link = '#f5roi=1.2026-12.sNY_p-accountant_r777';
  const { page } = await stage.visit(`/element/another-price${link}`);
  await expect.poll(() => inPage(page)).toBe(right);
  await page.getByLabel('F5 weekly rate').first().fill('900');
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('r900');
  expect(await inPage(page)).toBe(right);
});

describe('where the operator’s file cannot be read', () => {
  const saving = (html: string) => /<strong>.*?(\$[\d,]+)/.exec(html)?.[1];
  const headline = (page: Page) => page.locator('[part=headline]').innerText();

  it.each(['/lost-file', '/lost-file-of-a-place'])('%s goes on with what it says itself', async (path) => {
    const { page } = await stage.visit(path);
    await expect.poll(() => headline(page)).toContain(saving(OPERATED));
    await page.waitForTimeout(1000);
    expect(await findingOn(page)).toMatchObject({ ok: true });
    const report = await page.evaluate(() =>
      document.querySelector<Calculator>('f5-roi-calculator')?.diagnose(),
    );
    expect(report?.findings.find(({ code }) => code === 'config')).toMatchObject({
      ok: false,
      words: expect.stringContaining('could not be read'),
    });
    await page.context().close();
  });

  it('its attributes stay stronger', async () => {
    const { page } = await stage.visit('/lost-file-under-attributes');
    const inCalifornia = snapshot({ state: 'CA', positions: [{ role: 'bookkeeper', weeklyRate: 480 }] });
    await expect.poll(() => headline(page)).toContain(saving(inCalifornia));
    await page.context().close();
  });
});
