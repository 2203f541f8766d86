import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEWEST } from '../support/editions.ts';
import { LOOKS, violations } from './axe.ts';
import { PLAIN } from './figures.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/': pageWith('<f5-roi-calculator view="desk"></f5-roi-calculator>'),
    '/presenter': pageWith('<f5-roi-calculator view="presenter"></f5-roi-calculator>'),
  });
});
afterAll(() => stage.close());

const LAPTOP = { viewport: { width: 1280, height: 720 } };
const WALL = { viewport: { width: 1920, height: 1080 } };
const TWO = `/#f5roi=1.${NEWEST.id}.k-0~r800_k-0~2-Base-Senior-z`;
const THREE = `/#f5roi=1.${NEWEST.id}.k-0~r800_k-0~sTX_b150000_k-0~2-Base-Senior-Texas-z`;

async function present(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.locator('.w[data-presenting]').waitFor();
}

const presenting = (page: Page) => page.locator('.w[data-presenting]').count();
const chosen = (page: Page) =>
  page.getByRole('navigation', { name: 'Pages' }).locator('[aria-current]').textContent();
const lever = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
/** What is on a page, once it is drawn. */
const drawn = (page: Page) =>
  page
    .locator('.receipt, .chart canvas, .bars-list, .sentences, .compared')
    .filter({ visible: true })
    .first()
    .waitFor();

/** Parts that are cut off, or would have to be scrolled to. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('f5-roi-calculator')?.shadowRoot;
    const frame = root?.querySelector('.w') as HTMLElement;
    const edge = frame.getBoundingClientRect();
    const shown = [...frame.querySelectorAll('*')].filter(
      (part) => part.checkVisibility() && !part.closest('.visually-hidden, .probe'),
    );
    const scrolls = (part: Element) =>
      part.scrollHeight > part.clientHeight + 1 && getComputedStyle(part).overflowY !== 'visible';
    return [
      ...(frame.scrollHeight > frame.clientHeight + 1 ? ['the frame scrolls'] : []),
      ...shown
        .filter((part) => {
          const { bottom, right, width, height } = part.getBoundingClientRect();
          return width && height && (bottom > edge.bottom + 1 || right > edge.right + 1 || scrolls(part));
        })
        .map((part) => `${part.localName}.${part.className}`),
    ];
  });

/** Text smaller than 16 px, with all that enlarges it. */
const small = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('f5-roi-calculator')?.shadowRoot;
    const frame = root?.querySelector('.w') as HTMLElement;
    const found: string[] = [];
    for (const part of frame.querySelectorAll('*')) {
      const own = [...part.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      );
      if (!own || !part.checkVisibility() || part.closest('.visually-hidden')) continue;
      const px = Number.parseFloat(getComputedStyle(part).fontSize) * (part.currentCSSZoom ?? 1);
      if (px < 15.9) found.push(`${px} ${part.textContent}`);
    }
    return found;
  });

describe('presenting', () => {
  for (const [size, options] of [
    ['1280 × 720', LAPTOP],
    ['1920 × 1080', WALL],
  ] as const)
    it(`fills the screen without anything to scroll or too small to read at ${size}, on every page`, async () => {
      for (const path of ['/', TWO]) {
        const { page } = await stage.visit(path, options);
        await present(page);
        for (const key of ['1', '2', '3', '4', '5', '6', ...(path === TWO ? ['c'] : [])]) {
          await page.keyboard.press(key);
          await drawn(page);
          await expect.poll(() => overflowing(page), { message: `${path} page ${key}` }).toEqual([]);
          expect(await small(page), `${path} page ${key}`).toEqual([]);
        }
        expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe('f5-roi-calculator');
      }
    });

  it('has room for F5 being dearer, for a team, and for the all-in saving', async () => {
    for (const scenario of [
      'sMS_p-data-entry_r1500',
      'sNY_p-software-developer_h2r900_p-data-entry_h3r1100_p-bookkeeper',
    ]) {
      const { page } = await stage.visit(`/#f5roi=1.${NEWEST.id}.${scenario}`, LAPTOP);
      await present(page);
      await page.getByRole('button', { name: /^All-in saving/ }).click();
      for (const key of ['1', '2', '3', '4', '5', '6']) {
        await page.keyboard.press(key);
        await drawn(page);
        await expect.poll(() => overflowing(page), { message: `${scenario} page ${key}` }).toEqual([]);
      }
    }
  });

  it('is titled with the client and what is compared', async () => {
    const { page } = await stage.visit('/', LAPTOP);
    await page.getByLabel('Prepared for').first().fill('Acme');
    await page.keyboard.press('Enter');
    await present(page);
    expect(await page.locator('.present-top h2').textContent()).toBe('Acme: AI / ML engineer in California');
  });

  it('answers “what if bad hires are 45 %” in two presses: the lever, the number', async () => {
    const { page } = await stage.visit('/', LAPTOP);
    await present(page);
    const allIn = page.getByRole('button', { name: /^All-in saving/ });
    const before = await allIn.textContent();
    await lever(page, 'Bad hires').click();
    await page.keyboard.type('45');
    await expect.poll(() => allIn.textContent()).not.toBe(before);
    expect(await lever(page, 'Bad hires').inputValue()).toBe('45');
    await allIn.click();
    const headline = await page.locator('[part=headline]').textContent();
    expect(await allIn.textContent()).toBe(`All-in saving ${headline}`);
  });

  it('moves the answer with each of its five levers', async () => {
    const { page } = await stage.visit('/', LAPTOP);
    await present(page);
    await page.getByRole('button', { name: /^All-in saving/ }).click();
    const headline = page.locator('[part=headline]');
    let before = await headline.textContent();
    const moved = async () => {
      await expect.poll(() => headline.textContent()).not.toBe(before);
      before = await headline.textContent();
    };
    for (const [name, value] of [
      ['U.S. base salary', '150000'],
      ['F5 weekly rate', '900'],
      ['Bad hires', '45'],
      ['Days to hire', '90'],
    ] as const) {
      await lever(page, name).fill(value);
      await moved();
    }
    await page.getByRole('region', { name: 'Inputs' }).getByRole('button', { name: 'Agency' }).click();
    await moved();
    for (const name of ['U.S. base salary', 'F5 weekly rate']) {
      await page.getByRole('slider', { name }).press('ArrowRight');
      await moved();
    }
  });

  it('scrolls on a phone, where one screen is not enough', async () => {
    const { page } = await stage.visit('/', { viewport: { width: 360, height: 740 } });
    await present(page);
    await page.getByText('Underlined: press for formula').scrollIntoViewIfNeeded();
    expect(await page.locator('.w').evaluate((frame) => frame.scrollTop)).toBeGreaterThan(300);
    expect(await page.locator('.w').evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBe(0);
  });

  it('shows three scenarios side by side in one table and one chart, with nothing over or under anything', async () => {
    const { page } = await stage.visit(THREE, LAPTOP);
    await present(page);
    await page.keyboard.press('c');
    await page.locator('.compared .chart canvas').waitFor();
    await expect.poll(() => overflowing(page)).toEqual([]);
    const heads = page.locator('.compared thead th');
    expect(await heads.allTextContents()).toEqual(['A: Base', 'B: Senior', 'C: Texas']);
    expect(await page.locator('.verdict').isVisible()).toBe(false);
    await heads.nth(2).getByRole('button').click();
    await expect.poll(() => page.locator('.present-top h2').textContent()).toContain('Texas');
  });

  it('goes on through the pages from the scenarios side by side, by the same keys', async () => {
    const { page } = await stage.visit(TWO, LAPTOP);
    await present(page);
    await page.getByRole('button', { name: 'Side by side' }).click();
    await page.locator('.compared').waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await chosen(page)).toBe('Receipt');
    expect(await page.locator('.compared').count()).toBe(0);
    await expect.poll(() => page.locator('.receipt').isVisible()).toBe(true);
  });

  it('is driven by a clicker’s keys, and by Ctrl+Z', async () => {
    const { page } = await stage.visit('/', LAPTOP);
    await present(page);
    await page.keyboard.press('PageDown');
    expect(await chosen(page)).toBe('How it adds up');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowLeft');
    expect(await chosen(page)).toBe('Plan by month');
    await page.keyboard.press('c');
    expect(await chosen(page), 'one scenario has nothing beside it').toBe('Receipt');
    await page.keyboard.press('s');
    await expect.poll(() => page.locator('[part=answer]').textContent()).toContain('skeptical view');
    await page.keyboard.press('s');
    const rate = lever(page, 'F5 weekly rate');
    await rate.fill('900');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+z');
    await expect.poll(() => rate.inputValue()).toBe(PLAIN.rate);
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => rate.inputValue()).toBe('900');
  });

  it('leaves keys in a field to the field until Enter, but a clicker’s are always its own', async () => {
    const { page } = await stage.visit('/', LAPTOP);
    await present(page);
    await lever(page, 'F5 weekly rate').focus();
    await page.keyboard.press('ArrowRight');
    expect(await chosen(page)).toBe('Receipt');
    await page.keyboard.press('PageDown');
    expect(await chosen(page)).toBe('How it adds up');
    await page.keyboard.press('Enter');
    await page.keyboard.press('3');
    expect(await chosen(page)).toBe('Over time');
    await page.keyboard.press('?');
    expect(await page.locator('dialog.keys').isVisible()).toBe(true);
    const labels = await page
      .locator('dialog.keys dt')
      .evaluateAll((terms) =>
        terms.filter((term) => term.scrollWidth > term.clientWidth).map(({ textContent }) => textContent),
      );
    expect(labels).toEqual([]);
  });

  it('leaves keys to an explanation that is open: Escape closes it first, the screen after it', async () => {
    const { page } = await stage.visit('/', LAPTOP);
    await present(page);
    await page.getByRole('button', { name: PLAIN.headline, exact: true }).first().click();
    await page.locator('dialog.explain[open] h2').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('?');
    expect(await chosen(page)).toBe('Receipt');
    expect(await page.locator('dialog.keys').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    expect(await presenting(page)).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => presenting(page)).toBe(0);
  });

  it('keeps away what is for the presenter alone, and gives the page back', async () => {
    const { page } = await stage.visit('/', LAPTOP);
    await present(page);
    for (const hidden of ['.desk', '.in', '.act', '.end', '.links'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    await page.getByRole('button', { name: 'Stop presenting' }).click();
    await expect.poll(() => page.locator('.links').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
    expect(await page.locator('.w').getAttribute('popover')).toBeNull();
    const button = page.getByRole('button', { name: 'Present', exact: true });
    await expect.poll(() => button.evaluate((one) => one.matches(':focus'))).toBe(true);
  });

  it('covers the window where the full screen is refused', async () => {
    const { page } = await stage.visit('/', LAPTOP);
    await page.evaluate(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not allowed'));
    });
    await present(page);
    await expect
      .poll(() => page.locator('.w').evaluate((frame) => frame.matches(':popover-open')))
      .toBe(true);
    const box = await page.locator('.w').boundingBox();
    expect([box?.x, box?.y, box?.width, box?.height]).toEqual([0, 0, 1280, 720]);
    await page.keyboard.press('Escape');
    await expect.poll(() => presenting(page)).toBe(0);
  });

  it('draws its enlarged charts in the pixels of the screen, also after the window changed', async () => {
    const { page } = await stage.visit('/presenter', WALL);
    await page.getByRole('navigation', { name: 'Pages' }).getByText('Over time').click();
    const canvas = page.locator('.chart canvas');
    const ratio = () =>
      canvas.evaluate((drawn: HTMLCanvasElement) => {
        const box = drawn.parentElement?.getBoundingClientRect().width ?? 0;
        return [drawn.width / box, drawn.getBoundingClientRect().width / box].map((x) => x.toFixed(2));
      });
    await expect.poll(ratio).toEqual(['1.00', '1.00']);
    await page.setViewportSize({ width: 1600, height: 1000 });
    await page.waitForTimeout(300);
    expect(await ratio()).toEqual(['1.00', '1.00']);
  });

  it('is the look of a page of its own with the attribute, and fills the screen from there', async () => {
    const { page } = await stage.visit('/presenter', LAPTOP);
    await page.locator('.w[data-presenting]').waitFor();
    const box = await page.locator('f5-roi-calculator').boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
    expect(await overflowing(page)).toEqual([]);
    await page.getByRole('button', { name: 'Fill the screen' }).click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
    expect(await presenting(page)).toBe(1);
  });
});

describe('axe finds nothing', () => {
  for (const { theme: colorScheme } of LOOKS)
    it(`${colorScheme}: on the pages of the presenter, and in the panels of the bar`, async () => {
      const { page } = await stage.visit(TWO, { ...LAPTOP, colorScheme });
      for (const name of ['Ask next', 'Send', 'More']) {
        await page.getByRole('button', { name, exact: true }).click();
        await page.waitForTimeout(300);
        expect(await violations(page), name).toEqual([]);
      }
      await page.keyboard.press('Escape');
      await present(page);
      for (const key of ['1', '6', 'c', '?']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(300);
        expect(await violations(page), `page ${key}`).toEqual([]);
      }
    });
});

describe('starting clean', () => {
  it('leaves nothing of the last client: fields, drafts, address, undo, storage', async () => {
    const { page } = await stage.visit('/');
    const before = page.url();
    const salary = lever(page, 'U.S. base salary');
    const rate = lever(page, 'F5 weekly rate');
    await rate.fill('777');
    await expect.poll(() => page.url()).toContain('r777');
    await salary.fill('client says 1x');
    const entries = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: /^New client/ }).click();
    await expect.poll(() => page.url()).toBe(before);
    expect(await salary.inputValue()).toBe(PLAIN.salary);
    expect(await rate.inputValue()).toBe(PLAIN.rate);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Redo' }).isDisabled()).toBe(true);
    expect(
      await page.evaluate(() => [
        history.length,
        localStorage.length,
        sessionStorage.length,
        document.cookie,
      ]),
    ).toEqual([entries, 0, 0, '']);
    await page.reload();
    expect(await page.locator('f5-roi-calculator').innerText()).not.toContain('777');
  });

  it('brings the last client back for a few seconds', async () => {
    const { page } = await stage.visit('/');
    const rate = lever(page, 'F5 weekly rate');
    await rate.fill('777');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: /^New client/ }).click();
    await page.getByRole('button', { name: 'Bring back' }).click();
    await expect.poll(() => rate.inputValue()).toBe('777');
  });

  it('resets one field to its default', async () => {
    const { page } = await stage.visit('/');
    const salary = lever(page, 'U.S. base salary');
    await salary.fill('150000');
    await page.getByRole('button', { name: 'Reset the salary' }).click();
    expect(await salary.inputValue()).toBe(PLAIN.salary);
  });
});
