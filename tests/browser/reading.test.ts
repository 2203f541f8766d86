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
import { SECTIONS, type SectionId } from '../../src/app/analysis/section-ids.ts';
import { edition202611 } from '../support/editions.ts';
import { openAssumptions, openEverything, openMore } from './screen.ts';
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
    '/desk': pageWith('<f5-roi-calculator view="desk"></f5-roi-calculator>'),
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
const sure = (page: Page) => page.getByText(/^Likely (saving|extra cost)/).waitFor();

interface View {
  readonly name: string;
  /** Where it opens; the plain page where nothing is said. */
  readonly path?: string;
  readonly reach?: (page: Page) => Promise<unknown>;
  /** What is read of it; the whole element where nothing is said. */
  readonly part?: string;
}

const SECTION_VIEWS: readonly View[] = (Object.keys(SECTIONS) as SectionId[]).map((id) => ({
  name: SECTIONS[id],
  reach: async (page: Page) => {
    await openEverything(page);
    if (id === 'change') await page.locator('.histogram').waitFor();
  },
  part: `[data-section=${id}]`,
}));

const VIEWS: readonly View[] = [
  { name: 'first view', reach: sure },
  {
    name: 'assumptions',
    path: '/#f5roi=1.2026-11.bo0.2_k-0',
    reach: async (page) => {
      await openAssumptions(page);
      for (const summary of await page.locator('.assumptions summary').all()) await summary.click();
    },
    part: '.assumptions',
  },
  {
    name: 'two positions, one refused',
    reach: async (page) => {
      await openMore(page);
      await press(page, 'Add another role');
      await page.getByLabel('U.S. base salary').first().fill('abc');
    },
    part: '[part=inputs]',
  },
  ...SECTION_VIEWS,
  {
    name: 'desk',
    path: '/desk',
    reach: (page) => page.locator('[part=desk]').waitFor(),
    part: '[part=desk]',
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
  await sure(page);
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    // With the first field come the tables of pay.
    if (stops.length === 0) await page.waitForLoadState('networkidle');
    stops.push(await stopOf(page));
  }
  await expect(`${stops.join('\n')}\n`).toMatchFileSnapshot('reading/stops.txt');
});
