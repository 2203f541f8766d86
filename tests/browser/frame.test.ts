import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainWith } from './figures.ts';
import { calculators, createFrameStage, type FrameStage, heightOf } from './frame-stage.ts';

let frames: FrameStage;
let helper: string;
beforeAll(async () => {
  frames = await createFrameStage();
  helper = `<script src="${frames.site}/cdn/v1/frame.js" async></script>`;
});
afterAll(() => frames.close());

/** The snippet, with more in the query and on the element. */
const snippet = (query = '', more = 'style="width:100%;min-height:630px;border:0"') =>
  `<iframe src="${frames.site}/site/?embed=1${query}" data-f5-roi-frame title="F5 cost calculator" allow="clipboard-write" ${more}></iframe>`;

const ANALYSIS = '&view=analysis';
const fits = (frame: Frame) => expect.poll(async () => (await heightOf(frame)).fits).toBe(true);

describe('a framed calculator', () => {
  it('shows no chrome, takes its attributes from the query, and has the height of its content', async () => {
    const { frame, noise } = await frames.host(
      snippet('&preset-role=bookkeeper&preset-state=TX&view=widget&theme=dark') + helper,
    );
    expect(await frame.getByRole('heading', { name: 'What does this role cost?' }).isVisible()).toBe(false);
    expect(await frame.locator('.say').textContent()).toContain('bookkeeper');
    expect(await frame.evaluate(() => document.querySelector('f5-roi-calculator')?.scenario.state)).toBe(
      'TX',
    );
    await fits(frame);
    expect((await heightOf(frame)).height).toBeLessThan(1000);
    expect(noise).toEqual([]);
  });

  const VIEWS = ['widget', 'analysis'].flatMap((view) =>
    [320, 375, 700, 1280].map((width) => ({ view, width })),
  );

  it.each(VIEWS)(
    '$view at $width px: no scroll bar, and the height comes to rest',
    async ({ view, width }) => {
      const { page, frame } = await frames.host(snippet(`&view=${view}`) + helper, {
        viewport: { width, height: 900 },
      });
      if (view === 'analysis') await frame.locator('canvas').waitFor();
      await expect.poll(() => frame.locator('.like').textContent()).toContain('Likely saving');
      await fits(frame);
      // Pictures far down may still come.
      const told = () =>
        page.evaluate(async () => {
          let count = 0;
          addEventListener('message', () => {
            count += 1;
          });
          await new Promise((resolve) => setTimeout(resolve, 600));
          return count;
        });
      await expect.poll(told, { timeout: 10_000 }).toBe(0);
      expect((await heightOf(frame)).fits).toBe(true);
      const { clientWidth, scrollWidth } = await frame.evaluate(() => document.documentElement);
      expect(clientWidth).toBe(scrollWidth);
    },
  );

  it.each([
    [390, 964],
    [1100, 630],
  ])('at %d px it is no higher than the widget needs', async (width, most) => {
    const style = 'style="width:100%;border:0"';
    const { page, frame } = await frames.host(`<style>body{margin:0}</style>${snippet('', style)}${helper}`, {
      viewport: { width, height: 900 },
    });
    await fits(frame);
    expect((await heightOf(frame)).height).toBeLessThanOrEqual(most);
    await page.setViewportSize({ width: 360, height: 900 });
    await expect.poll(async () => (await heightOf(frame)).height).toBe(1146);
  });

  it('follows its width, its content and a visit to another page inside', async () => {
    const { page, frame } = await frames.host(snippet() + helper);
    const rest = async () => {
      await fits(frame);
      return (await heightOf(frame)).height;
    };
    const wide = await rest();
    await page.setViewportSize({ width: 400, height: 900 });
    await expect.poll(rest).toBeGreaterThan(wide);
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect.poll(rest).toBe(wide);
    await frame.getByRole('button', { name: 'Full analysis' }).click();
    await expect.poll(rest).toBeGreaterThan(wide);
    const open = await rest();
    await frame.getByText('What is not included, and why').click();
    await expect.poll(rest).toBeGreaterThan(open);
    await frame.goto(`${frames.site}/site/?embed=1`);
    await calculators(page);
    await expect.poll(rest).toBe(wide);
  });

  it('two on a page have their own heights, whatever the page sets for boxes', async () => {
    const style = 'style="width:100%;border:4px solid;padding:3px;box-sizing:border-box"';
    const { frames: inside } = await frames.host(snippet(ANALYSIS, style) + snippet('', style) + helper, {
      viewport: { width: 1280, height: 6000 },
    });
    const [analysis, widget] = inside;
    if (!analysis || !widget) throw new Error('no frames');
    await fits(analysis);
    await fits(widget);
    expect((await heightOf(analysis)).height).toBeGreaterThan((await heightOf(widget)).height);
  });

  it('far below the screen has its height before one scrolls to it', async () => {
    const body = `<div style="height:5000px"></div>${snippet()}${helper}`;
    const { page } = await frames.host(body, { until: 'load' });
    const height = () => page.evaluate(() => document.querySelector('iframe')?.style.height);
    await expect.poll(height).toBe('630px');
  });

  it('is sized by a helper that comes late, and by two of them', async () => {
    const { page, frame, noise } = await frames.host(snippet());
    await page.waitForTimeout(200);
    expect((await heightOf(frame)).height).toBe(630);
    for (const _ of [1, 2])
      await page.evaluate((src) => {
        document.head.append(Object.assign(document.createElement('script'), { src }));
      }, `${frames.site}/cdn/v1/frame.js`);
    await fits(frame);
    expect(noise).toEqual([]);
  });

  it('works without the helper, at the height of the snippet', async () => {
    const { frame, noise } = await frames.host(snippet());
    await frame.getByLabel('F5 weekly rate').first().fill('700');
    await expect
      .poll(() => frame.locator('[part=headline]').textContent())
      .toBe(plainWith({ weeklyRate: 700 }).headline);
    expect((await heightOf(frame)).height).toBe(630);
    expect(noise).toEqual([]);
  });

  it('works in a sandbox without an origin', async () => {
    const { page, frame, noise } = await frames.host(
      snippet('', 'sandbox="allow-scripts" width="100%" data-f5-roi-url-sync') + helper,
    );
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    await fits(frame);
    await frame.getByLabel('F5 weekly rate').first().fill('700');
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#f5roi-1__[\w-]*r700/);
    expect(noise).toEqual([]);
  });

  it('and its helper are clean on a page with a strict policy', async () => {
    const { frame, noise } = await frames.host(snippet('', 'width="100%" height="630"') + helper, {
      headers: {
        'content-security-policy': `default-src 'none'; script-src ${frames.site}; frame-src ${frames.site}; require-trusted-types-for 'script'`,
      },
    });
    await fits(frame);
    expect(noise).toEqual([]);
  });
});
