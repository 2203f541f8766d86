import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, VERSION } from '../../build/vite-shared.ts';
import type { LevyFact } from '../../src/edition/types.ts';
import { simulate } from '../../src/model/analysis/spread.ts';
import { methodologyPage } from '../../src/output/methodology/page.ts';
import { money } from '../../src/words/money.ts';
import { moneyExact } from '../../src/words/money-forms.ts';
import { NEWEST as edition } from '../support/editions.ts';
import { figuresOf, PLAIN, plainWith, START } from './figures.ts';
import { openAnalysis, openAssumptions, openEverything, sectionOf, unfold } from './screen.ts';
import { createStage, pageWith, STRICT_CSP, type Stage } from './stage.ts';

const CALCULATOR = '<f5-roi-calculator></f5-roi-calculator>';
const DAY_MS = 24 * 60 * 60 * 1000;
const socialSecurity = edition.federal.find(({ id }) => id === 'socialSecurity') as LevyFact;

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/': pageWith(CALCULATOR),
    '/strict': pageWith(CALCULATOR, { 'content-security-policy': STRICT_CSP }),
    '/worker': pageWith('<f5-roi-calculator use-worker></f5-roi-calculator>'),
    '/clerk': pageWith(
      '<f5-roi-calculator preset-role="bookkeeper" preset-state="MS" preset-rate="1400"></f5-roi-calculator>',
    ),
  });
});
afterAll(() => stage.close());

const dialog = (page: Page) => page.locator('dialog.explain');

/** Opens the step of that name in the explanation with the keyboard. */
async function stepInto(page: Page, name: string | RegExp): Promise<void> {
  await dialog(page).getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
}

describe('an explanation', () => {
  it('of a month that a shorter horizon just took away says so, and nothing fails', async () => {
    const { page, noise } = await stage.visit('/');
    await openAnalysis(page);
    await unfold(page, 'Month by month');
    const last = page.locator('[data-line="us.cashToMonth.12"]');
    await last.evaluate((figure: HTMLElement) => {
      figure.dataset.line = 'us.cashToMonth.13';
      figure.click();
    });
    await dialog(page).getByText('This figure belonged to an earlier plan.').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-line="us.cashToMonth.11"]').click();
    await dialog(page).getByRole('heading').waitFor();
    expect(noise).toEqual([]);
  });

  it('is announced by the name of the figure that is shown, also after the measure changed', async () => {
    const { page } = await stage.visit('/');
    const headline = page.locator('[part=headline] [data-line]');
    const described = () => headline.getAttribute('aria-description');
    await expect.poll(described).toBe('Cash saving');
    await page.getByRole('checkbox', { name: /^Also count/ }).check();
    await expect.poll(described).not.toBe('Cash saving');
    expect(await headline.getAttribute('data-line')).toBe('full.savings');
  });

  for (const width of [360, 1280])
    it(`leads from the headline down to a legal rate and its source, by keyboard, at ${width} px`, async () => {
      const { page } = await stage.visit('/', { viewport: { width, height: 780 } });
      await page.locator('[part=headline] button').focus();
      await page.keyboard.press('Enter');
      await dialog(page).getByRole('heading', { name: 'Cash saving' }).waitFor();
      const { us, f5, cash } = PLAIN.results;
      expect(await dialog(page).locator('.values').textContent()).toBe(
        `${moneyExact(us.cash)} − ${moneyExact(f5.cash)} = ${moneyExact(cash.savings)}`,
      );
      await stepInto(page, /^U\.S\. hire: cash/);
      await stepInto(page, /^Employer payroll taxes/);
      await stepInto(page, /^Employer payroll taxes of the U.S. hire who stays, year 1/);
      await stepInto(page, /^Social Security/);
      const source = dialog(page)
        .getByRole('link', { name: /Social Security Administration/ })
        .first();
      expect(await source.getAttribute('href')).toMatch(/^https:/);
      const [wages, cap] = [us.lines.basePay, socialSecurity.base].map(moneyExact);
      expect(await dialog(page).textContent()).toContain(`6.2% × min(${wages}, ${cap})`);
      expect(await dialog(page).textContent()).toContain('its weakest evidence is judgment');
      await dialog(page).getByRole('button', { name: 'Cash saving' }).press('Enter');
      expect(await dialog(page).getByRole('heading').textContent()).toBe('Cash saving');
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog(page).count()).toBe(0);
      const focused = () =>
        page.evaluate(
          () =>
            (document.querySelector('f5-roi-calculator')?.shadowRoot?.activeElement as HTMLElement)?.dataset
              .line,
        );
      expect(await focused()).toBe('cash.savings');
    });

  it('leads to a wage of the Bureau of Labor Statistics where the role has a code', async () => {
    const { page } = await stage.visit('/clerk');
    await page.locator('[data-line="us.cash"]').first().click();
    await dialog(page).getByRole('heading', { name: 'U.S. hire: cash' }).waitFor();
    await stepInto(page, /^Base salary and bonus/);
    await stepInto(page, /^Wages of the U.S. hire who stays, year 1/);
    await expect
      .poll(() => dialog(page).textContent())
      .toMatch(/Base salary\$[\d,]+.*Official statistics.*Bureau of Labor Statistics/);
  });

  it('opens from every underlined figure of answer and tables', async () => {
    const { page } = await stage.visit('/');
    await openAnalysis(page);
    await unfold(page, 'Month by month');
    await unfold(page, 'Line by line');
    await page.locator('[data-line="us.cashToMonth.12"]').waitFor();
    const lines = new Set<string>();
    for (const line of await page
      .locator('[data-line]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.line ?? '')))
      lines.add(line);
    expect(lines.size).toBeGreaterThan(60);
    const failures: string[] = [];
    for (const line of lines) {
      await page.evaluate((id) => {
        const root = document.querySelector('f5-roi-calculator')?.shadowRoot;
        const figure = document.createElement('button');
        figure.dataset.line = id;
        root?.querySelector('.w')?.append(figure);
        figure.click();
        figure.remove();
      }, line);
      await dialog(page).locator('.values').waitFor();
      const text = (await dialog(page).textContent()) ?? '';
      if (!/(= |Total)[−$\d]/.test(text) || /NaN|undefined|Infinity|\[object/.test(text))
        failures.push(`${line}: ${text}`);
      await dialog(page).getByRole('button', { name: 'Close' }).click();
    }
    expect(failures).toEqual([]);
  });

  it('says so when it does not load', async () => {
    const broken = await createStage({ '/': pageWith(CALCULATOR) }, /\/dialog[-.]/);
    const { page } = await broken.visit('/');
    await page.locator('[part=headline] button').click();
    await page.getByRole('dialog').getByText('did not load').waitFor();
    await broken.close();
  });
});

describe('views', () => {
  it('show the whole screen as the skeptical view sees it, and leave the link as it is', async () => {
    const { page } = await stage.visit('/');
    await openAnalysis(page);
    const link = await page.evaluate(() => document.querySelector('f5-roi-calculator')?.state);
    await page.getByRole('button', { name: 'Skeptical', exact: true }).click();
    expect(await page.locator('[part=answer]').textContent()).toContain('skeptical view');
    await page.getByLabel(/Also count empty-seat weeks/).check();
    expect(await page.locator('[part=headline]').textContent()).toBe(PLAIN.skeptical);
    await page.getByLabel(/Also count empty-seat weeks/).uncheck();
    expect(await page.evaluate(() => document.querySelector('f5-roi-calculator')?.state)).toBe(link);
    await page.getByRole('button', { name: 'Typical', exact: true }).click();
    expect(await page.locator('[part=headline]').textContent()).toBe(PLAIN.headline);
  });

  it('offer the typical one beside yours once something was changed', async () => {
    const { page } = await stage.visit('/');
    await openAnalysis(page);
    const changed = { ...START, assumptions: { usDaysToFill: 10 } };
    await page.evaluate((scenario) => {
      Object.assign(document.querySelector('f5-roi-calculator') as object, { scenario });
    }, changed);
    await page.getByRole('button', { name: 'Typical', exact: true }).click();
    expect(await page.locator('[part=headline]').textContent()).toBe(PLAIN.headline);
    await page.getByRole('button', { name: 'Yours', exact: true }).click();
    expect(await page.locator('[part=headline]').textContent()).toBe(figuresOf(changed).headline);
  });
});

describe('the range', () => {
  const shown = async (page: Page) => {
    await openAnalysis(page);
    await sectionOf(page, 'change').scrollIntoViewIfNeeded();
    await page.locator('.histogram').waitFor();
    return page.locator('.facts.four dd').allTextContents();
  };
  const inNode = () => {
    const { p10, p50, p90 } = simulate(PLAIN.scenario).cash;
    return [p10, p50, p90].map(money);
  };

  it('is the same in a worker, in slices on the main thread, and in Node', async () => {
    const worker = await stage.visit('/worker');
    const workers: string[] = [];
    worker.page.on('worker', (started) => workers.push(started.url()));
    const fromWorker = await shown(worker.page);
    expect(workers).toHaveLength(1);
    const slices = await stage.visit('/');
    expect(await shown(slices.page)).toEqual(fromWorker);
    expect(slices.page.workers()).toEqual([]);
    expect(fromWorker.slice(0, 3)).toEqual(inNode());
  });

  it('follows the scenario, and the last one counts', async () => {
    const { page } = await stage.visit('/');
    const before = await shown(page);
    for (const rate of ['700', '800', '900']) await page.getByLabel('F5 weekly rate').first().fill(rate);
    await expect
      .poll(() => page.locator('.facts.four dd').allTextContents(), { timeout: 5000 })
      .not.toEqual(before);
    const { p50 } = simulate(plainWith({ weeklyRate: 900 }).scenario).cash;
    await expect.poll(() => page.locator('.facts.four dd').nth(1).textContent()).toBe(money(p50));
  });
});

describe('checking', () => {
  it('loads nothing of it before it is asked for', async () => {
    const { page } = await stage.visit('/strict');
    await page.waitForTimeout(500);
    const names = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1) ?? ''),
    );
    expect(
      names.filter((name) =>
        /^(explanation|analysis|desk|links|watch|range|sources|panel|more-fields|charts)/.test(name),
      ),
    ).toEqual([]);
  });

  it('is clean under the strictest policy with everything open', async () => {
    const { page, noise } = await stage.visit('/strict');
    await openAssumptions(page);
    await openEverything(page);
    await page.locator('.histogram').waitFor();
    await sectionOf(page, 'time').scrollIntoViewIfNeeded();
    await page.locator('canvas').waitFor();
    await page.locator('[part=headline] button').click();
    await dialog(page).locator('.values').waitFor();
    expect(noise).toEqual([]);
    expect(await page.evaluate(() => window.recording.violations)).toEqual([]);
  });

  it('says which statutory figures are past their last day, with what they do here', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    const lastDay = socialSecurity.validThrough ?? '';
    await page.clock.setFixedTime(Date.parse(lastDay) + 32 * DAY_MS);
    await page.goto(stage.server.origin);
    await expect
      .poll(() => page.locator('.expired').textContent())
      .toMatch(new RegExp(`Social Security, in force through ${lastDay}: \\$\\d`));
    await context.close();
  });

  it('says where F5 costs more as plainly as where it costs less', async () => {
    const { page } = await stage.visit('/clerk');
    expect(await page.locator('[part=answer]').textContent()).toMatch(/F5 would cost this much more/);
    await openAnalysis(page);
    await unfold(page, 'One figure at a time');
    await expect
      .poll(() => page.locator('.sentences').textContent())
      .toContain('F5 would be cheaper at a weekly rate of');
  });
});

describe('what the build writes', () => {
  it('the methodology page of this model and this edition, beside the site and beside the script', () => {
    const expected = methodologyPage(edition, VERSION);
    const written = (folder: string) => readFileSync(join(ROOT, 'dist', folder, 'methodology.html'), 'utf8');
    expect(written(`cdn/${VERSION}`)).toBe(expected);
    // The site's own has the card of its preview as well.
    expect(written('site').replace(/\n<meta (?:property="og:|name="twitter:).*/g, '')).toBe(expected);
  });

  it('a command for auditors, offline', () => {
    const command = join(ROOT, 'dist/lib/f5-roi.js');
    const text = execFileSync(process.execPath, [command, 'explain', '1.2026-11.r700', 'f5.weeklyRate'], {
      encoding: 'utf8',
    });
    expect(text).toContain('$700 × 1 × 47.726027 weeks');
    expect(() =>
      execFileSync(process.execPath, [command, 'verify', '1.2026-11.r700'], { stdio: 'pipe' }),
    ).toThrow(/Command failed/);
  });
});
