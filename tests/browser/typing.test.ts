/** What is typed, key by key: when it counts, what it says, and what it leaves alone. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAssumptions, openMore } from './screen.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/': pageWith('<f5-roi-calculator></f5-roi-calculator>'),
    '/desk': pageWith('<f5-roi-calculator view="desk"></f5-roi-calculator>'),
  });
});
afterAll(() => stage.close());

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true }).first();
const choices = (page: Page) =>
  page.evaluate(() => document.querySelector('f5-roi-calculator')?.scenario.positions[0]);

/** Notes everything that a visitor, a page or a screen reader could notice from now on. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const noticed: string[] = [];
    const root = document.querySelector('f5-roi-calculator')?.shadowRoot;
    const look = () => {
      for (const said of root?.querySelectorAll('[role=alert], [role=status], [aria-live]') ?? [])
        if (said.textContent) noticed.push(said.textContent);
      noticed.push(root?.querySelector('[part=headline]')?.textContent ?? '', location.hash);
    };
    look();
    const before = new Set(noticed);
    noticed.length = 0;
    new MutationObserver(look).observe(root as Node, { childList: true, characterData: true, subtree: true });
    addEventListener('f5-roi-change', (event) => noticed.push(`event ${event.type}`));
    Object.assign(window, { noticed: () => noticed.filter((one) => !before.has(one)) });
  });
const noticed = (page: Page) =>
  page.evaluate(() => (window as unknown as { noticed: () => string[] }).noticed());

describe('half a number', () => {
  it.each([
    ['F5 weekly rate', '650', 200],
    ['U.S. base salary', '187000', 450],
    ['People', '12', 700],
    ['Horizon in months', '36', 400],
  ])('of %s counts for nothing: no alert, figure, address, event, status', async (name, keys, delay) => {
    const { page } = await stage.visit('/');
    await openMore(page);
    await watch(page);
    const field = box(page, name);
    await field.click({ clickCount: 3 });
    await page.keyboard.type(keys.slice(0, -1), { delay });
    await page.waitForTimeout(delay);
    expect(await noticed(page)).toEqual([]);
    await page.keyboard.type(keys.slice(-1));
    expect(await noticed(page)).toEqual([]);
    await page.keyboard.press('Enter');
    const events = async () => (await noticed(page)).filter((one) => one.startsWith('event'));
    await expect.poll(events).toHaveLength(1);
    expect(new URL(page.url()).hash).toContain(keys);
  });

  it('counts after a pause, without another key', async () => {
    const { page } = await stage.visit('/');
    await box(page, 'F5 weekly rate').click({ clickCount: 3 });
    await page.keyboard.type('650', { delay: 200 });
    await expect.poll(() => page.url()).toContain('r650');
    expect(await box(page, 'F5 weekly rate').inputValue()).toBe('650');
  });

  it('of a text that is refused leaves the last value that was said', async () => {
    const { page } = await stage.visit('/');
    await openAssumptions(page);
    const chance = box(page, 'Chance that a U.S. hire does not work out');
    await page.locator('.panel > details > summary', { hasText: 'Mis-hire' }).click();
    await chance.fill('12');
    await chance.press('Enter');
    await chance.click({ clickCount: 3 });
    await page.keyboard.type('400', { delay: 100 });
    await page.keyboard.press('Tab');
    await page.getByText('Enter 0% to 100%. Still using 12%.').waitFor();
    await box(page, 'F5 weekly rate').click({ clickCount: 3 });
    await page.keyboard.type('1500000', { delay: 100 });
    await page.keyboard.press('Tab');
    await page.getByText('Enter $100 to $10,000. Still using $600.').waitFor();
  });
});

describe('a unit that is not the field’s', () => {
  it('is converted, and that is said beside the field', async () => {
    const { page } = await stage.visit('/');
    const salary = box(page, 'U.S. base salary');
    await salary.click({ clickCount: 3 });
    await page.keyboard.type('$12,000 a month', { delay: 60 });
    await page.keyboard.press('Tab');
    await page.getByText('$12,000 a month = $144,000 a year').waitFor();
    expect(await salary.inputValue()).toBe('144,000');
    expect((await choices(page))?.baseSalary).toBe(144_000);
  });

  it('is refused where that is no definition, and the value stays', async () => {
    const { page } = await stage.visit('/');
    await box(page, 'F5 weekly rate').fill('$150/hour');
    await page.getByText('Enter dollars a week, not dollars an hour. Still using $600.').waitFor();
    expect((await choices(page))?.weeklyRate).toBe(600);
  });

  it('is never taken as it stands, even if its reader cannot load', async () => {
    const { page } = await stage.visit('/', {}, (page) =>
      page.route(/\/typed\.js/, (route) => route.abort()),
    );
    await box(page, 'F5 weekly rate').fill('$750 per month');
    await page.getByText('Not read, since a part did not load. Try a plain number.').waitFor();
    expect((await choices(page))?.weeklyRate).toBe(600);
    await box(page, 'F5 weekly rate').fill('750');
    await expect.poll(async () => (await choices(page))?.weeklyRate).toBe(750);
  });
});

describe('what is said of a number', () => {
  for (const width of [360, 1100])
    it(`moves nothing and is in sight, at ${width} px`, async () => {
      const { page } = await stage.visit('/', { viewport: { width, height: 900 } });
      await openAssumptions(page);
      await page.locator('.panel > details').evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      const places = () =>
        page.evaluate(() =>
          [
            ...(document
              .querySelector('f5-roi-calculator')
              ?.shadowRoot?.querySelectorAll('.row, .in > :not(.more-fields), .fields > *') ?? []),
          ].map((part) => `${part.className} ${part.clientHeight}`),
        );
      const fields = await page.locator('.box input').all();
      const before = await places();
      for (const field of fields) {
        await field.fill('5 parsecs');
        const told = field.locator('xpath=ancestor::*[@class="box-wrap"]').locator('.problem');
        await expect.poll(() => told.textContent()).toMatch(/^Enter one number/);
        const [area, card] = [await told.boundingBox(), await page.locator('.w').boundingBox()];
        expect(area && card && area.x >= card.x && area.x + area.width <= card.x + card.width).toBe(true);
      }
      expect(await places()).toEqual(before);
    });
});

describe('keys for undo', () => {
  const later = async (page: Page, field: Locator, text: string) => {
    await box(page, 'F5 weekly rate').fill('700');
    await page.keyboard.press('Enter');
    await field.click();
    await page.keyboard.type(text);
    await page.keyboard.press('Control+z');
  };

  it.each(['Prepared for'])('in %s change its text alone', async (name) => {
    const { page } = await stage.visit('/desk');
    const field = page.getByLabel(name).first();
    await later(page, field, 'Acme');
    expect(await field.inputValue()).not.toBe('Acme');
    expect((await choices(page))?.weeklyRate).toBe(700);
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+y');
    expect((await choices(page))?.weeklyRate).toBe(700);
    expect(await field.inputValue()).toBe('Acme');
  });

  it.each(['U.S. base salary', 'F5 weekly rate'])('in %s change its text alone', async (name) => {
    const { page } = await stage.visit('/');
    await openMore(page);
    await box(page, 'People').fill('3');
    await page.keyboard.press('Enter');
    const field = box(page, name);
    const before = await field.inputValue();
    await field.click({ clickCount: 3 });
    await page.keyboard.type('7');
    await page.keyboard.press('Control+z');
    expect(await field.inputValue()).toBe(before);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect((await choices(page))?.headcount).toBe(3);
    await page.keyboard.press('Control+y');
    expect(await field.inputValue()).toBe('7');
    await page.keyboard.press('Escape');
    await page.getByRole('slider').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await choices(page))?.headcount).toBe(1);
  });

  it('and a scenario’s name is not saved elsewhere when its field is removed', async () => {
    const { page } = await stage.visit('/desk');
    await page.getByRole('button', { name: '+ Compare a second scenario' }).click();
    await page.getByRole('button', { name: 'Scenario B', exact: true }).waitFor();
    const more = page.getByRole('button', { name: 'More', exact: true });
    if (!(await page.getByLabel('Name of this scenario').isVisible())) await more.click();
    await page.getByLabel('Name of this scenario').click();
    await page.keyboard.type('Half a na');
    await page.evaluate(() => document.querySelector('f5-roi-calculator')?.undo());
    await page.waitForTimeout(300);
    expect(await page.locator('f5-roi-calculator').innerText()).not.toContain('Half a na');
    expect(page.url()).not.toContain('Half');
  });
});

describe('for hands and voice', () => {
  it('a press on a label brings the keyboard to its field', async () => {
    const { page } = await stage.visit('/');
    await openAssumptions(page);
    await page.locator('.panel > details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    const unfocused: string[] = [];
    for (const label of await page.locator('label:visible').all()) {
      const text = (await label.textContent()) ?? '';
      await label.click({ position: { x: 2, y: 6 } });
      const takes = await label.evaluate((element) => {
        const { control } = element as HTMLLabelElement;
        const { activeElement } = element.getRootNode() as ShadowRoot;
        return control !== null && control === activeElement;
      });
      if (!takes) unfocused.push(text);
    }
    expect(unfocused).toEqual([]);
    for (const name of ['People', 'Annual raise', 'Time horizon', 'F5 weekly rate', 'U.S. base salary']) {
      await page.getByText(name, { exact: true }).first().click();
      expect(await page.locator('input:focus').count(), name).toBe(1);
    }
  });

  it.each(['/', '/desk'])(
    'a field of %s on a touch screen is large enough for its text, and for a finger',
    async (path) => {
      const { page } = await stage.visit(path, {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      await openAssumptions(page);
      await box(page, 'F5 weekly rate').fill('700');
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      await box(page, 'Annual raise').fill('5');
      await page.getByLabel('Whose figure: Annual raise').first().selectOption({ index: 1 });
      await page.getByLabel('Note on Annual raise').first().waitFor();
      const small = await page
        .locator('input, select, textarea, button:not(.fig), summary')
        .evaluateAll((all) =>
          all.flatMap((control) => {
            const { width, height } = control.getBoundingClientRect();
            if (width === 0) return [];
            const name = `${control.closest('label')?.textContent ?? ''} ${control.localName}.${control.className} ${control.getAttribute('aria-label') ?? control.textContent?.slice(0, 20)}`;
            const font = Number.parseFloat(getComputedStyle(control).fontSize);
            const isText = control.matches(
              'select, textarea, input:not([type=range],[type=checkbox],[type=radio])',
            );
            if (isText && font < 16) return [`${name}: ${font} px text`];
            const area = (control.closest('tr') ?? control.closest('label'))?.getBoundingClientRect() ?? {
              width,
              height,
            };
            return area.height < 24 || area.width < 24 ? [`${name}: ${area.width} × ${area.height}`] : [];
          }),
        );
      expect(small).toEqual([]);
    },
  );

  it('a name on screen is the field’s name on a call, too', async () => {
    const { page } = await stage.visit('/desk');
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await page.locator('[data-presenting]').waitFor();
    for (const name of ['U.S. base salary', 'F5 weekly rate', 'Bad hires', 'Days to hire']) {
      await page.locator('.levers').getByText(name, { exact: true }).click();
      expect(await page.locator('.levers input:focus').count(), name).toBe(1);
    }
  });
});
