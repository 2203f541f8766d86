import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFrameStage, type FrameStage, heightOf } from './frame-stage.ts';

let frames: FrameStage;
beforeAll(async () => {
  frames = await createFrameStage();
});
afterAll(() => frames.close());

const snippet = (more = '') =>
  `<iframe src="${frames.site}/site/?embed=1&view=widget" data-f5-roi-frame ${more} title="F5 cost calculator" width="100%" height="1110"></iframe>`;
const helper = () => `<script src="${frames.site}/cdn/v1/frame.js" async></script>`;

const HEIGHT = { f5roi: 1, type: 'height', height: 4321 };
const STATE = { f5roi: 1, type: 'state', state: 'forged' };

describe('the helper', () => {
  it('hears no window but a known frame’s', async () => {
    const { page, frame } = await frames.host(
      `${snippet('data-f5-roi-url-sync')}<iframe id="other" src="${frames.site}/site/?embed=1"></iframe>${helper()}`,
      { viewport: { width: 1280, height: 1600 } },
    );
    await expect.poll(async () => (await heightOf(frame)).fits).toBe(true);
    const other = page.frames().find((candidate) => candidate.url() === `${frames.site}/site/?embed=1`);
    for (const message of [HEIGHT, STATE])
      for (const window of [other, page.mainFrame()])
        await window?.evaluate((forged) => parent.postMessage(forged, '*'), message);
    await page.waitForTimeout(200);
    expect((await heightOf(frame)).fits).toBe(true);
    expect(await page.evaluate(() => location.hash)).toBe('');
  });

  it('hears a known frame no longer once it shows another origin', async () => {
    const { page, frame } = await frames.host(snippet('data-f5-roi-url-sync') + helper());
    await expect.poll(async () => (await heightOf(frame)).fits).toBe(true);
    const { height } = await heightOf(frame);
    await frame.goto(`${frames.site.replace('127.0.0.1', 'localhost')}/cdn/v1/reserve.css`);
    for (const message of [HEIGHT, STATE])
      await frame.evaluate((forged) => parent.postMessage(forged, '*'), message);
    await page.waitForTimeout(200);
    expect((await heightOf(frame)).height).toBe(height);
    expect(await page.evaluate(() => location.hash)).toBe('');
  });

  it('takes no nonsense from the frame itself', async () => {
    const { page, frame, noise } = await frames.host(snippet('data-f5-roi-url-sync') + helper());
    await expect.poll(async () => (await heightOf(frame)).fits).toBe(true);
    const nonsense = [
      null,
      'height',
      { ...HEIGHT, height: 1e9 },
      { ...STATE, state: 'a&b=<c>' },
      { f5roi: 2 },
    ];
    await frame.evaluate((messages) => {
      for (const message of messages) parent.postMessage(message, '*');
    }, nonsense);
    await page.waitForTimeout(200);
    expect((await heightOf(frame)).fits).toBe(true);
    expect(await page.evaluate(() => location.hash)).toBe('');
    expect(noise).toEqual([]);
  });
});

describe('the frame', () => {
  const CALL = { f5roi: 1, type: 'call' };
  const HELLO = { f5roi: 1, type: 'hello', page: 'https://elsewhere.example/' };

  it('hears no window but its parent', async () => {
    const { page, frames: inside } = await frames.host(snippet() + snippet(), {
      viewport: { width: 1280, height: 4000 },
    });
    const [frame, sibling] = inside;
    await sibling?.evaluate((hello) => parent.frames[0]?.postMessage(hello, '*'), HELLO);
    await page.waitForTimeout(200);
    expect(await frame?.locator('f5-roi-calculator').getAttribute('share-base')).toBe('/site/');
  });

  it('hears no origin but the one that spoke first', async () => {
    const { frame } = await frames.host(snippet());
    const heard = (origin: string) =>
      frame.evaluate(
        ([from, data]) => {
          dispatchEvent(new MessageEvent('message', { source: parent, origin: from, data }));
          return document.querySelector('f5-roi-calculator')?.getAttribute('share-base');
        },
        [origin, HELLO] as const,
      );
    await frame.evaluate((data) => {
      dispatchEvent(new MessageEvent('message', { source: parent, origin: 'https://first.example', data }));
    }, CALL);
    expect(await heard('https://second.example')).toBe('/site/');
    expect(await heard('https://first.example')).toBe(HELLO.page);
  });

  it('tells its scenario to a page that asks, and to no other', async () => {
    for (const asks of [false, true]) {
      const { page, frame } = await frames.host(snippet());
      await page.evaluate((hello) => {
        Object.assign(window, { heard: [] as unknown[] });
        addEventListener('message', ({ data }) =>
          (window as unknown as { heard: unknown[] }).heard.push(data.type),
        );
        if (hello) window.frames[0]?.postMessage(hello, '*');
      }, asks && HELLO);
      await page.waitForTimeout(100);
      await frame.getByLabel('F5 weekly rate').first().fill('700');
      await page.waitForTimeout(600);
      const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
      expect(heard.includes('state')).toBe(asks);
    }
  });

  it('takes another’s button only where it is framed', async () => {
    const query = '?embed=1&cta-url=https%3A%2F%2Felsewhere.example%2F&cta-label=Book';
    const { frame } = await frames.host(
      `<iframe src="${frames.site}/site/${query}" data-f5-roi-frame title="F5 cost calculator"></iframe>`,
    );
    expect(await frame.getByRole('link', { name: 'Book' }).getAttribute('href')).toBe(
      'https://elsewhere.example/',
    );
    const { page } = await frames.stage.visit(`/site/${query}`);
    expect(await page.locator('[href*="elsewhere.example"]').count()).toBe(0);
  });
});
