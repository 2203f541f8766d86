import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../build/vite-shared.ts';
import { PLAIN, plainWith } from './figures.ts';
import { openAnalysis, sectionOf } from './screen.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/default': pageWith('<f5-roi-calculator></f5-roi-calculator>'),
    '/presets': pageWith(
      '<f5-roi-calculator preset-role="data-entry" preset-state="MS" preset-headcount="3" preset-rate="$790" preset-salary="40,000" horizon="24" cta-url="/call"></f5-roi-calculator>',
    ),
    '/bad': pageWith(
      '<f5-roi-calculator preset-role="wizard" preset-state="ZZ" preset-rate="abc" preset-salary="-5" horizon="999" theme="pink" view="huge" cta-url="javascript:alert(1)"></f5-roi-calculator>',
    ),
    '/two': pageWith(
      '<f5-roi-calculator></f5-roi-calculator><f5-roi-calculator preset-state="TX"></f5-roi-calculator>',
    ),
    '/state': pageWith(
      '<f5-roi-calculator preset-state="NY" state="1.2026-11.sTX_r700"></f5-roi-calculator>',
    ),
  });
});
afterAll(() => stage.close());

describe('the first answer', () => {
  it('stands before anything is touched, with the figures of the newest edition', async () => {
    const { page, noise } = await stage.visit('/default');
    await expect.poll(() => page.locator('[part=headline]').textContent()).toBe(PLAIN.headline);
    const words = await page.locator('[part=answer]').innerText();
    expect(words).toContain(
      `${PLAIN.usCash} to hire in California, ${PLAIN.f5Cash} for a full-time remote AI / ML engineer, employed and managed by F5 Hiring Solutions abroad.`,
    );
    expect(words).toContain(`then you’d save ${PLAIN.full}`);
    await openAnalysis(page);
    await expect
      .poll(() => sectionOf(page, 'adds').innerText())
      .toContain(`U.S. hire ${PLAIN.usWeekly}, F5 ${PLAIN.f5Weekly}`);
    expect(noise).toEqual([]);
  });

  it('has the skeptical view in the analysis, which never saves more', async () => {
    const { page } = await stage.visit('/default');
    await openAnalysis(page);
    const words = async () => (await sectionOf(page, 'dearer').innerText()).replace(/\s+/g, ' ');
    await expect.poll(words).toContain(PLAIN.skepticalSaid);
    await page.getByLabel('U.S. base salary').fill('100000');
    await expect.poll(words).toContain(plainWith({ baseSalary: 100_000 }).skepticalSaid);
  });

  it('is said once, by an event and a promise', async () => {
    const { page } = await stage.visit('/default');
    await page.waitForTimeout(400);
    const events = await page.evaluate(() => window.recording.events);
    expect(events.map(({ name }) => name)).toEqual(['ready']);
    expect(events[0]?.detail).toMatchObject({
      version: VERSION,
      cashSavings: PLAIN.shown.cashSaving,
      fullSavings: PLAIN.shown.fullSaving,
    });
  });
});

describe('attributes', () => {
  it('preset role, state, people, rate, salary and horizon', async () => {
    const { page } = await stage.visit('/presets');
    const scenario = await page.evaluate(() => document.querySelector('f5-roi-calculator')?.scenario);
    expect(scenario).toMatchObject({
      state: 'MS',
      horizonMonths: 24,
      positions: [{ role: 'data-entry', headcount: 3, weeklyRate: 790, baseSalary: 40000 }],
    });
    const call = page.getByRole('link', { name: 'Book a call' });
    expect(await call.getAttribute('href')).toBe(`${stage.server.origin}/call`);
  });

  it('that cannot be used are ignored with one warning each', async () => {
    const { page, noise } = await stage.visit('/bad');
    expect(await page.locator('[part=headline]').textContent()).toBe(PLAIN.headline);
    expect(noise.map((line) => /: (\S+)=/.exec(line)?.[1]).sort()).toEqual([
      'cta-url',
      'horizon',
      'preset-rate',
      'preset-role',
      'preset-salary',
      'preset-state',
      'theme',
      'view',
    ]);
    expect(await page.getByRole('link').count()).toBe(0);
  });

  it('follow changes from outside as long as nothing was changed inside', async () => {
    const { page } = await stage.visit('/default');
    const savings = await page.evaluate(() => {
      const element = document.querySelector(
        'f5-roi-calculator',
      ) as HTMLElementTagNameMap['f5-roi-calculator'];
      element.setAttribute('preset-rate', '700');
      return element.results.cash.savings;
    });
    expect(savings).toBe(plainWith({ weeklyRate: 700 }).results.cash.savings);
  });

  it('state opens an encoded scenario and is stronger than the presets', async () => {
    const { page } = await stage.visit('/state');
    const scenario = await page.evaluate(() => document.querySelector('f5-roi-calculator')?.scenario);
    expect(scenario).toMatchObject({ state: 'TX', positions: [{ weeklyRate: 700 }] });
  });
});

describe('the theme', () => {
  const ground = (page: Page) =>
    page.locator('.w').evaluate((card) => getComputedStyle(card).backgroundColor);

  it('follows the system, also while the page is open, and the chart with it', async () => {
    const { page } = await stage.visit('/default', { colorScheme: 'dark' });
    expect(await ground(page)).toBe('rgb(19, 26, 34)');
    await openAnalysis(page);
    await page.locator('canvas').scrollIntoViewIfNeeded();
    await page.waitForTimeout(1200);
    const picture = () => page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const dark = await picture();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground(page)).toBe('rgb(255, 255, 255)');
    await expect.poll(picture).not.toBe(dark);
  });

  it('is the one the page asks for', async () => {
    const { page } = await stage.visit('/default', { colorScheme: 'dark' });
    await page.evaluate(() => document.querySelector('f5-roi-calculator')?.setAttribute('theme', 'light'));
    expect(await ground(page)).toBe('rgb(255, 255, 255)');
  });
});

describe('properties', () => {
  it('give and take a scenario', async () => {
    const { page } = await stage.visit('/default');
    const [before, after, same] = await page.evaluate(async () => {
      const element = document.querySelector(
        'f5-roi-calculator',
      ) as HTMLElementTagNameMap['f5-roi-calculator'];
      const first = element.scenario;
      element.scenario = { ...first, horizonMonths: 36 } as typeof first;
      const changed = element.scenario.horizonMonths;
      element.scenario = first;
      return [first, changed, JSON.stringify(element.scenario) === JSON.stringify(first)];
    });
    expect(before).toMatchObject({ horizonMonths: PLAIN.scenario.horizonMonths });
    expect(after).toBe(36);
    expect(same).toBe(true);
  });

  it('undo, redo and reset', async () => {
    const { page } = await stage.visit('/default');
    const [{ weeklyRate, baseSalary } = {}] = PLAIN.scenario.positions;
    await page.getByLabel('F5 weekly rate').first().fill('650');
    await page.getByLabel('U.S. base salary').fill('150000');
    const steps = await page.evaluate(() => {
      const element = document.querySelector(
        'f5-roi-calculator',
      ) as HTMLElementTagNameMap['f5-roi-calculator'];
      const shown = () => {
        const [seats] = element.scenario.positions;
        return [seats?.weeklyRate, seats?.baseSalary];
      };
      const states = [shown()];
      element.undo();
      states.push(shown());
      element.undo();
      states.push(shown());
      element.redo();
      states.push(shown());
      element.reset();
      states.push(shown());
      return states;
    });
    expect(steps).toEqual([
      [650, 150000],
      [650, baseSalary],
      [weeklyRate, baseSalary],
      [650, baseSalary],
      [weeklyRate, baseSalary],
    ]);
  });

  it('are plain: changing what was handed out changes nothing inside', async () => {
    const { page } = await stage.visit('/default');
    const rate = await page.evaluate(() => {
      const element = document.querySelector(
        'f5-roi-calculator',
      ) as HTMLElementTagNameMap['f5-roi-calculator'];
      Object.assign(element.scenario.positions[0] ?? {}, { weeklyRate: 1 });
      return element.scenario.positions[0]?.weeklyRate;
    });
    expect(rate).toBe(PLAIN.scenario.positions[0]?.weeklyRate);
  });
});

describe('on the page', () => {
  it('survives being moved, removed and put back, and says ready once', async () => {
    const { page, noise } = await stage.visit('/default');
    await page.getByLabel('F5 weekly rate').first().fill('655');
    await page.evaluate(async () => {
      const element = document.querySelector('f5-roi-calculator') as HTMLElement;
      const other = document.body.appendChild(document.createElement('div'));
      for (let i = 0; i < 20; i++) {
        other.append(element);
        document.body.append(element);
      }
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      other.append(element);
    });
    await expect.poll(() => page.getByLabel('F5 weekly rate').first().inputValue()).toBe('655');
    expect(await page.locator('.root').count()).toBe(1);
    const events = await page.evaluate(() => window.recording.events.filter(({ name }) => name === 'ready'));
    expect(events).toHaveLength(1);
    expect(noise).toEqual([]);
  });

  it('two of them keep to themselves; the first has the address', async () => {
    const { page } = await stage.visit('/two');
    await page.getByLabel('F5 weekly rate').nth(2).fill('900');
    await page.waitForTimeout(450);
    expect(page.url()).not.toContain('f5roi');
    await page.getByLabel('F5 weekly rate').first().fill('800');
    await expect.poll(() => page.url()).toMatch(/f5roi-1__\d{4}-\d{2}__r800/);
    const rates = await page.evaluate(() =>
      [...document.querySelectorAll('f5-roi-calculator')].map(
        (element) => element.scenario.positions[0]?.weeklyRate,
      ),
    );
    expect(rates).toEqual([800, 900]);
  });
});

describe('below the answer', () => {
  it('the verdict stays in sight, below what the page keeps at the top', async () => {
    const { page } = await stage.visit('/default', { viewport: { width: 1280, height: 900 } });
    const pinned = page.locator('.pinned');
    await openAnalysis(page);
    await sectionOf(page, 'rests').scrollIntoViewIfNeeded();
    const place = () =>
      pinned.evaluate((bar) => {
        const { top, height } = bar.getBoundingClientRect();
        return [getComputedStyle(bar).visibility, Math.round(top), Math.round(height)];
      });
    await expect.poll(place).toEqual(['visible', 0, 56]);
    expect(await pinned.textContent()).toContain(PLAIN.headline);
    await page.getByLabel('F5 weekly rate').first().fill('700');
    await sectionOf(page, 'rests').scrollIntoViewIfNeeded();
    await expect.poll(() => pinned.textContent()).toContain(plainWith({ weeklyRate: 700 }).headline);
    await page.addStyleTag({ content: 'f5-roi-calculator { --f5-roi-sticky-top: 80px }' });
    await expect.poll(place).toEqual(['visible', 80, 56]);
    await page.locator('[part=headline]').scrollIntoViewIfNeeded();
    await expect.poll(async () => (await place())[0]).toBe('hidden');
  });
});
