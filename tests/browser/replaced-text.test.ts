/** What page translations and highlighters do to text, before an edit: no figure of the scenario before it stays on screen. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEverything, openMore } from './screen.ts';
import { createStage, pageWith, type Stage, type Visit } from './stage.ts';

const element = (view: string) => pageWith(`<f5-roi-calculator view="${view}"></f5-roi-calculator>`);

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/widget': element('widget'),
    '/desk': element('desk'),
    '/presenter': element('presenter'),
  });
});
afterAll(() => stage.close());

const WAYS = ['translated', 'highlighted', 'copied', 'wrapped', 'removed'] as const;
type Way = (typeof WAYS)[number];

/** Does it to every text on screen. */
function replaceTexts(page: Page, way: Way): Promise<number> {
  return page.evaluate((way) => {
    const root = document.querySelector('f5-roi-calculator')?.shadowRoot as ShadowRoot;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const font = (...inside: (Node | string)[]) => {
      const made = document.createElement('font');
      made.append(...inside);
      return made;
    };
    for (const text of texts) {
      if (way === 'translated') text.replaceWith(font(font(text.data)));
      else if (way === 'copied') text.replaceWith(text.cloneNode());
      else if (way === 'removed') text.remove();
      else if (way === 'wrapped') {
        const place = font();
        text.replaceWith(place);
        place.append(text);
      } else if (text.length > 2) {
        const middle = text.splitText(1);
        middle.splitText(middle.length - 1);
        middle.replaceWith(font(middle.data));
      }
    }
    return texts.length;
  }, way);
}

/** All text, but for outcomes out of sight: they are simulated once they come near the screen, which may be for a moment only. */
function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('f5-roi-calculator')?.shadowRoot;
    const text = root?.querySelector('.root')?.textContent ?? '';
    const outcomes = root?.querySelector('.outcomes');
    const unseen = outcomes?.checkVisibility() === false ? (outcomes.textContent ?? '') : '';
    return text.replace(unseen, '').replace(/\s+/g, ' ');
  });
}

/** Both texts from where they part; empty if they are the same. */
async function difference(calm: Page, disturbed: Page): Promise<string> {
  const [right, found] = [await shown(calm), await shown(disturbed)];
  if (right === found) return '';
  const from = [...right].findIndex((sign, i) => sign !== found[i]);
  return `${right.slice(from, from + 200)} | ${found.slice(from, from + 200)}`;
}

/** The amounts in each text. */
async function amounts(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const root = document.querySelector('f5-roi-calculator')?.shadowRoot as ShadowRoot;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const outcomes = walker.currentNode.parentElement?.closest('.outcomes');
      if (outcomes?.checkVisibility() !== false) found.push((walker.currentNode as Text).data);
    }
    return found.filter((text) => !text.startsWith('Likely'));
  });
  return texts.flatMap((text) => text.match(/\$\d[\d,]*k?|\d[\d.]*%/g) ?? []);
}

/** The same screen twice, the second one disturbed before each edit. */
async function twice(path: string, way: Way, open: (page: Page) => Promise<unknown>): Promise<Visit[]> {
  const visits = [await stage.visit(path), await stage.visit(path)];
  for (const { page } of visits) await open(page);
  const [calm, disturbed] = visits.map(({ page }) => page) as [Page, Page];
  await expect.poll(() => difference(calm, disturbed)).toBe('');
  expect(await replaceTexts(disturbed, way)).toBeGreaterThan(20);
  return visits;
}

async function expectSame([calm, disturbed]: readonly Visit[], way: Way): Promise<void> {
  if (way === 'removed')
    await expect
      .poll(async () => {
        const right = await amounts((calm as Visit).page);
        return (await amounts((disturbed as Visit).page)).filter((one) => !right.includes(one));
      })
      .toEqual([]);
  else await expect.poll(() => difference((calm as Visit).page, (disturbed as Visit).page)).toBe('');
  expect((disturbed as Visit).noise).toEqual([]);
}

describe.each(WAYS)('after all texts were %s', (way) => {
  it.each([
    ['the widget', async () => {}],
    ['the whole analysis', openEverything],
  ] as const)('%s follows an edit, and another scenario', async (_, open) => {
    const visits = await twice('/widget', way, async (page) => {
      await openMore(page);
      await open(page);
    });
    for (const { page } of visits) {
      const rate = page.locator('.rate .box input');
      await rate.fill('1150');
      await rate.press('Enter');
    }
    await expectSame(visits, way);
    await replaceTexts((visits[1] as Visit).page, way);
    for (const { page } of visits)
      await page.evaluate(() => {
        const calculator = document.querySelector(
          'f5-roi-calculator',
        ) as HTMLElementTagNameMap['f5-roi-calculator'];
        calculator.scenario = {
          state: 'TX',
          recruiting: 'agency',
          horizonMonths: 24,
          positions: [
            { role: 'data-entry', headcount: 2, weeklyRate: 1100 },
            { role: 'paralegal', baseSalary: 71_300 },
          ],
        } as never;
      });
    await expectSame(visits, way);
  });

  it.each(['/desk', '/presenter'])('%s follows another scenario', async (path) => {
    const visits = await twice(path, way, (page) => page.waitForTimeout(1500));
    for (const { page } of visits)
      await page.evaluate(() => {
        const calculator = document.querySelector(
          'f5-roi-calculator',
        ) as HTMLElementTagNameMap['f5-roi-calculator'];
        calculator.scenario = { state: 'NY', positions: [{ role: 'paralegal', weeklyRate: 1150 }] } as never;
      });
    await expectSame(visits, way);
  });

  it('an explanation opens another', async () => {
    const visits = await twice('/widget', way, async (page) => {
      await page.locator('.receipt .fig').first().click();
      await page.locator('.explain .steps').first().waitFor();
      await page.waitForTimeout(500);
    });
    for (const { page } of visits)
      await page.locator('.explain .fig, .explain .steps button').first().click();
    await expectSame(visits, way);
  });
});

it('marks figures as not to be translated', async () => {
  const { page } = await stage.visit('/widget');
  await openEverything(page);
  const open = await page.evaluate(() => {
    const root = document.querySelector('f5-roi-calculator')?.shadowRoot as ShadowRoot;
    return [...root.querySelectorAll('.fig')].filter((figure) => figure.getAttribute('translate') !== 'no')
      .length;
  });
  expect(open).toBe(0);
});
