import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calculators, createFrameStage, type FrameStage } from './frame-stage.ts';

let frames: FrameStage;
beforeAll(async () => {
  frames = await createFrameStage();
});
afterAll(() => frames.close());

const snippet = (more: string, query = '') =>
  `<iframe src="${frames.site}/site/?embed=1${query}" data-f5-roi-frame ${more} title="F5 cost calculator" width="100%" height="1110"></iframe>`;
const helper = () => `<script src="${frames.site}/cdn/v1/frame.js" async></script>`;
const SYNCED = 'data-f5-roi-url-sync';

const rate = (frame: Frame) => frame.getByLabel('F5 weekly rate').first();
const hash = (page: Page) => page.evaluate(() => location.hash);
const shareUrl = (frame: Frame) =>
  frame.evaluate(() => document.querySelector('f5-roi-calculator')?.shareUrl());
/** The calculator is complete before the page has answered the frame. */
const settled = (page: Page) => page.waitForTimeout(200);

describe('the page’s address, where the page asks for it', () => {
  it('carries what the visitor changed beside the page’s own fragment, without a history entry', async () => {
    const { page, frame, noise } = await frames.host(snippet(SYNCED, '&view=desk') + helper(), {
      after: '?a=%20b#own',
    });
    await settled(page);
    const entries = await page.evaluate(() => history.length);
    await rate(frame).fill('700');
    await expect.poll(() => hash(page)).toMatch(/^#own,f5roi-1__[\w-]*r700/);
    expect(await page.evaluate(() => location.search)).toBe('?a=%20b');
    await frame.locator('.desk').getByRole('button', { name: 'More' }).click();
    await frame.getByRole('button', { name: 'Reset all' }).click();
    await expect.poll(() => hash(page)).toBe('#own');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(noise).toEqual([]);
  });

  it.each(['', 'loading="lazy"'])(
    'opens a link in the frame, with no other figures before (%s)',
    async (lazy) => {
      const { page, frame } = await frames.host(snippet(`${SYNCED} ${lazy}`) + helper(), {
        after: '#f5roi=1.2026-11.r700',
      });
      await expect.poll(() => rate(frame).inputValue()).toBe('700');
      expect(await hash(page)).toBe('#f5roi=1.2026-11.r700');
      expect(await frame.evaluate(() => Reflect.get(window, 'firstSaving'))).toBe(169_387);
      expect(await page.evaluate(() => history.length)).toBe(2);
    },
  );

  it('opens a link in a frame that loads when one scrolls to it', async () => {
    const far = `<div style="height:9000px"></div>${snippet(`${SYNCED} loading="lazy"`)}${helper()}`;
    const { page } = await frames.host(far, { after: '#f5roi=1.2026-11.r700', until: 'load' });
    await settled(page);
    await page.evaluate(() => scrollTo(0, 9000));
    const [frame] = await calculators(page);
    expect(await frame?.getByLabel('F5 weekly rate').first().inputValue()).toBe('700');
  });

  it('opens a link once in a frame whose address leads on to another', async () => {
    const moved = snippet(SYNCED).replace('/site/?embed=1', '/moved');
    frames.stage.server.requests.length = 0;
    const { page } = await frames.host(moved + helper(), { after: '#f5roi=1.2026-11.r700', until: 'load' });
    const inside = page.frameLocator('iframe').getByLabel('F5 weekly rate').first();
    await expect.poll(() => inside.inputValue()).toBe('700');
    await page.waitForTimeout(500);
    const visits = frames.stage.server.requests.filter((path) => path === '/moved');
    expect(visits.length).toBeLessThan(4);
  });

  it('changes the frame when a link is followed on the page, and when one goes back', async () => {
    const { page, frame } = await frames.host(
      `<a href="#f5roi=1.2026-11.r705">A quote</a>${snippet(SYNCED)}${helper()}`,
      { after: '#f5roi=1.2026-11.r700' },
    );
    await expect.poll(() => rate(frame).inputValue()).toBe('700');
    await page.getByText('A quote').click();
    await expect.poll(() => rate(frame).inputValue()).toBe('705');
    await page.goBack();
    await expect.poll(() => rate(frame).inputValue()).toBe('700');
  });

  it('goes along to the page’s own anchors, and back from them', async () => {
    const { page, frame } = await frames.host(`<a href="#faq">Questions</a>${snippet(SYNCED)}${helper()}`);
    await settled(page);
    await page.getByText('Questions').click();
    await rate(frame).fill('710');
    await expect.poll(() => hash(page)).toMatch(/^#faq,f5roi-.*r710/);
    await page.evaluate(() => location.assign('#prices'));
    await expect.poll(() => hash(page)).toMatch(/^#prices,f5roi-.*r710/);
    await rate(frame).fill('720');
    await expect.poll(() => hash(page)).toMatch(/^#prices,f5roi-.*r720/);
    await page.goBack();
    await expect.poll(() => rate(frame).inputValue()).toBe('710');
    await page.goBack();
    await expect.poll(() => hash(page)).toMatch(/^#f5roi-.*r710/);
    expect(await rate(frame).inputValue()).toBe('710');
  });

  it('keeps the scenario where a router swaps the frame out and, going back, puts it in anew', async () => {
    const { page, frame } = await frames.host(
      `<main>${snippet(SYNCED, '&preset-role=bookkeeper&preset-state=TX')}</main>${helper()}`,
    );
    await settled(page);
    await rate(frame).fill('555');
    await expect.poll(() => hash(page)).toContain('r555');
    const withFrame = await page.evaluate(() => document.querySelector('main')?.innerHTML ?? '');
    await page.evaluate(() => {
      history.pushState(null, '', '/home');
      document.querySelector('main')?.replaceChildren('Home');
    });
    await page.evaluate((html) => {
      addEventListener(
        'popstate',
        () => {
          const main = document.querySelector('main');
          if (main) main.innerHTML = html;
        },
        { once: true },
      );
      history.back();
    }, withFrame);
    const inside = page.frameLocator('iframe').getByLabel('F5 weekly rate').first();
    await expect.poll(() => inside.inputValue()).toBe('555');
    await page.waitForTimeout(600);
    expect(await hash(page)).toContain('r555');
  });

  it.each([
    ['elsewhere in the page', 'move'],
    ['away and back', 'leave'],
    ['nowhere, but loaded again', 'reload'],
  ])('is what the frame shows again after it was moved %s', async (_where, how) => {
    const { page, frame } = await frames.host(`<main>${snippet(SYNCED)}</main>${helper()}`);
    await settled(page);
    await rate(frame).fill('555');
    await expect.poll(() => hash(page)).toContain('r555');
    const move = () =>
      page.evaluate((way) => {
        const inside = document.querySelector('iframe') as HTMLIFrameElement;
        const { parentNode } = inside;
        if (way === 'move') document.body.append(inside);
        else if (way === 'reload') inside.src = `${inside.src}`;
        else {
          inside.remove();
          setTimeout(() => parentNode?.append(inside), 300);
        }
      }, how);
    // A frame that loads again at once may be one whose address leads on for ever.
    await page.waitForTimeout(3000);
    for (let round = 0; round < 2; round++) {
      await move();
      await page.waitForTimeout(3500);
      expect(await hash(page)).toContain('r555');
      expect(await page.frameLocator('iframe').getByLabel('F5 weekly rate').first().inputValue()).toBe('555');
    }
  });

  it('is what a shared link opens', async () => {
    const { page, frame } = await frames.host(snippet(SYNCED) + helper(), { after: '?a=b' });
    const own = page.url();
    await expect.poll(() => shareUrl(frame)).toContain(`${own}#f5roi-`);
  });

  it('belongs to the first frame that asks', async () => {
    const { page, frames: inside } = await frames.host(
      snippet('') + snippet(SYNCED) + snippet(SYNCED) + helper(),
      { viewport: { width: 1280, height: 4000 } },
    );
    await settled(page);
    const [quiet, first, second] = inside as [Frame, Frame, Frame];
    await rate(quiet).fill('640');
    await rate(second).fill('650');
    await page.waitForTimeout(600);
    expect(await hash(page)).toBe('');
    await rate(first).fill('660');
    await expect.poll(() => hash(page)).toContain('r660');
  });
});

describe('a page that does not ask', () => {
  it('keeps its address; a shared link opens the full page, a link in the snippet opens in the frame', async () => {
    const { page, frame } = await frames.host(
      snippet('').replace('embed=1', 'embed=1#f5roi=1.2026-11.r700') + helper(),
    );
    await settled(page);
    expect(await rate(frame).inputValue()).toBe('700');
    await rate(frame).fill('720');
    await page.waitForTimeout(600);
    expect(await hash(page)).toBe('');
    expect(await shareUrl(frame)).toContain(`${frames.site}/site/#f5roi-`);
  });
});
