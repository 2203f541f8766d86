import type { Browser, Page } from 'playwright-core';
import type { Server } from '../support/server.ts';
import { median, quantile, type Row, round, time } from './row.ts';

const STEPS = 200;

/** Time inside the input event of one slider step, figures on screen included. */
export async function handlerRow(browser: Browser, server: Server): Promise<Row> {
  const page = await open(browser, `${server.origin}/calculator`);
  const times = await page.evaluate((steps) => {
    const slider = document
      .querySelector('f5-roi-calculator')
      ?.shadowRoot?.querySelector('input[type=range]');
    const taken: number[] = [];
    for (let i = 0; i < steps && slider instanceof HTMLInputElement; i++) {
      slider.value = String(400 + 5 * (i % 100));
      const start = performance.now();
      slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      taken.push(performance.now() - start);
    }
    return taken;
  }, STEPS);
  await page.context().close();
  return time('handler time per slider step, p50', median(times), 1, 'ms', '0.8 ms');
}

const RUNS = 5;
const KEYS = 100;
const THRESHOLD_MS = 16;

/** Interaction to next paint under a sixfold slower processor, beside bare sliders in the same run. */
export async function inpRows(browser: Browser, server: Server): Promise<Row[]> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(...(await interactions(browser, `${server.origin}/calculator`)));
    bare.push(...(await interactions(browser, `${server.origin}/sliders`)));
  }
  const p98 = quantile(ours, 0.98);
  const control = quantile(bare, 0.98);
  return [
    time('INP p98 at 6× throttle, × bare sliders', p98 / control, 1.5, '×', '1.25 ×'),
    time('INP p98 at 6× throttle', p98, 200, 'ms', `bare ${round(control)} ms`),
  ];
}

/** How long each key step took until its paint: the longest of its events, as INP counts it. */
async function interactions(browser: Browser, url: string): Promise<number[]> {
  const page = await open(browser, url);
  const client = await page.context().newCDPSession(page);
  await page.waitForTimeout(800);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.evaluate(() => {
    const durations = new Map<number, number>();
    Object.assign(window, { durations });
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries() as (PerformanceEntry & {
        interactionId: number;
      })[])
        if (interactionId > 0)
          durations.set(interactionId, Math.max(duration, durations.get(interactionId) ?? 0));
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.locator('input[type=range]').first().focus();
  for (let i = 0; i < KEYS; i++) await page.keyboard.press(i % 50 < 25 ? 'ArrowRight' : 'ArrowLeft');
  await page.waitForTimeout(500);
  const durations = await page.evaluate(() => [
    ...(window as unknown as { durations: Map<number, number> }).durations.values(),
  ]);
  await page.context().close();
  // The browser keeps what took less than its threshold to itself.
  return [...durations, ...Array<number>(Math.max(0, KEYS - durations.length)).fill(THRESHOLD_MS)];
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(url);
  await page.locator('input[type=range]').first().waitFor();
  return page;
}
