/**
 * What a screen reader is given, from the browser's accessibility tree: the order of the page, roles, names, values, and
 * what each stop of the keyboard says. The texts in `reading/` are to be read, and written again with
 * `npx vitest run --project browser tests/browser/reading.test.ts -u` after a change that is meant. They are read off files
 * built with the first edition alone, on its day: a newer edition changes nothing in them, and no figure runs out.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltEditions, buildWithEditions } from '../../build/build-editions.ts';
import { VERSION } from '../../build/vite-shared.ts';
import { edition202611 } from '../support/editions.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

const SEVERAL = '#f5roi=1.2026-11.k-1w2lhx8~r800_k-0~2-Base-Senior-Acme-z';
const REPLY =
  '#f5roi=1.2026-11.b150000_k-hsebss~A-b0.c.Per_20HR-us_2erecruiting.n.0.We_20refer-us_2ebenefits.y-r0.n.550-z';

let built: BuiltEditions;
let stage: Stage;
beforeAll(async () => {
  built = buildWithEditions([edition202611]);
  const pages = {
    '/': pageWith('<f5-roi-calculator cta-url="/call"></f5-roi-calculator>'),
    '/compact': pageWith('<f5-roi-calculator view="compact"></f5-roi-calculator>'),
  };
  stage = await createStage(pages, undefined, { folders: { [`/cdn/${VERSION}`]: built.folder } });
});
afterAll(async () => {
  await stage?.close();
  built?.remove();
});

const open = (path: string) =>
  stage.visit(path, {}, (page) => page.clock.setFixedTime(edition202611.compiled));

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** Resolves once the likely range is known, which is calculated after the first answer. */
const sure = (page: Page) => page.getByText(/^Likely range/).waitFor();

interface View {
  readonly name: string;
  /** Where it opens; the plain page where nothing is said. */
  readonly path?: string;
  readonly reach?: (page: Page) => Promise<unknown>;
  /** What is read of it; the whole element where nothing is said. */
  readonly part?: string;
}

const CHARTS: readonly View[] = [
  { name: 'Running total', part: 'canvas' },
  { name: 'Cost by line', part: 'canvas' },
  { name: 'From U.S. to F5', part: '.bars-list' },
  { name: 'What matters most', part: 'ol.bars-list' },
  { name: 'Range', part: '.histogram' },
].flatMap(({ name, part: drawing }) =>
  [false, true].map((asTable) => ({
    name: `${name}${asTable ? ', table' : ''}`,
    reach: async (page: Page) => {
      await page.getByRole('tab', { name }).click();
      await page.locator(drawing).waitFor();
      if (asTable) await press(page, 'Table');
    },
    part: '[role=tabpanel]',
  })),
);

const VIEWS: readonly View[] = [
  { name: 'first view', reach: sure },
  { name: 'compact', path: '/compact', reach: sure },
  {
    name: 'assumptions',
    path: '/#f5roi=1.2026-11.bo0.2_k-0',
    reach: async (page) => {
      await press(page, 'All assumptions');
      for (const summary of await page.locator('.assumptions summary').all()) await summary.click();
    },
    part: '.assumptions',
  },
  {
    name: 'two positions, one refused',
    reach: async (page) => {
      await press(page, 'Add another role');
      await page.getByLabel('U.S. base salary').first().fill('abc');
    },
    part: '[part=inputs]',
  },
  ...CHARTS,
  {
    name: 'check it, everything open',
    reach: async (page) => {
      for (const opener of await page.locator('.topic .opener').all()) await opener.click();
      await page.getByRole('columnheader', { name: 'At risk in the skeptical view' }).waitFor();
    },
    part: '[part=check]',
  },
  {
    name: 'scenarios side by side',
    path: `/${SEVERAL}`,
    reach: (page) => page.locator('table.compare').waitFor(),
    part: '[part=scenarios]',
  },
  { name: 'a reply', path: `/${REPLY}`, reach: (page) => press(page, 'Show all'), part: 'section.reply' },
  {
    name: 'an explanation',
    reach: async (page) => {
      await page.locator('[part=headline] button').click();
      await page.locator('dialog h2').waitFor();
    },
    part: 'dialog.explain',
  },
  { name: 'exports', reach: (page) => press(page, 'Export'), part: '[part=footer]' },
];

describe('in the order in which it is read', () => {
  it.each(VIEWS)('$name', async ({ name, path = '/', reach, part = 'f5-roi-calculator' }) => {
    const { page } = await open(path);
    await reach?.(page);
    await page.waitForTimeout(700);
    const text = await page.locator(part).first().ariaSnapshot();
    const short = text
      .replace(/^ *- option (?!.*\[selected]).*\n/gm, '')
      .replaceAll(stage.server.origin, '')
      .replaceAll(`/cdn/${VERSION}/`, '/cdn/…/');
    const file = name.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();
    await expect(`${short}\n`).toMatchFileSnapshot(`reading/${file}.txt`);
    await page.context().close();
  });
});

/** Role, name, value and description of what has the keyboard. */
async function stopOf(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const { result } = await client.send('Runtime.evaluate', {
    expression:
      "document.querySelector('f5-roi-calculator').shadowRoot.activeElement ?? document.activeElement",
  });
  const { nodes } = await client.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId as string,
    fetchRelatives: false,
  });
  await client.detach();
  const [node] = nodes;
  const words = [node?.role, node?.name, node?.value, node?.description].map((part) =>
    String(part?.value ?? ''),
  );
  return words.filter((word) => word !== '').join(' | ');
}

it('with the keyboard from the first stop to the last', async () => {
  const { page } = await open('/');
  await page.locator('canvas').waitFor();
  await sure(page);
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    stops.push(await stopOf(page));
  }
  await expect(`${stops.join('\n')}\n`).toMatchFileSnapshot('reading/stops.txt');
});
