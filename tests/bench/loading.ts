import type { Browser } from 'playwright-core';
import type { Server } from '../setup/server.ts';
import { gate, median, type Row } from './row.ts';

/** Requests, fonts, other origins, cookies and layout shift of a page with one calculator. */
export async function loadingRows(browser: Browser, server: Server): Promise<Row[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    const seen = { atReady: 0, shift: 0 };
    Object.assign(window, { seen });
    addEventListener('f5-roi-ready', () => {
      seen.atReady = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js')).length;
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${server.origin}/calculator`);
  const slider = page.locator('input[type=range]').first();
  await slider.waitFor();
  await page.locator('canvas').scrollIntoViewIfNeeded();
  await page.waitForTimeout(1500);
  await slider.focus();
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(800);
  const { atReady, shift } = await page.evaluate(
    () => (window as unknown as { seen: { atReady: number; shift: number } }).seen,
  );
  const cookies = await context.cookies();
  await context.close();
  const foreign = asked.filter((url) => !url.startsWith(server.origin));
  return [
    gate('requests before the first answer', atReady, 1, '', '–'),
    gate('fonts', asked.filter((url) => /\.(woff2?|ttf|otf)/.test(url)).length, 0, '', '–'),
    gate('other origins', foreign.length, 0, '', '–'),
    gate('cookies', cookies.length, 0, '', '–'),
    gate('layout shift added', shift, 0, '', '–'),
  ];
}

const ROUNDS = 9;

/** Main-thread time of a blank page, the same HTML without script, and the calculator up to its first answer. */
export async function cpuRow(browser: Browser, server: Server): Promise<Row> {
  const costs: Record<string, number[]> = { '/blank': [], '/static': [], '/calculator': [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const path of Object.keys(costs))
      costs[path]?.push(await taskSeconds(browser, server.origin + path));
  const [blank, plain, ours] = Object.values(costs).map((values) => median(values) * 1000) as [
    number,
    number,
    number,
  ];
  const ratio = (ours - blank) / (plain - blank);
  const row = gate('main-thread CPU to the first answer, × same HTML without JS', ratio, 2, '×', '1.5 ×');
  return {
    ...row,
    measured: `${row.measured} (+${(ours - blank).toFixed(1)} ms; HTML alone +${(plain - blank).toFixed(1)} ms)`,
  };
}

async function taskSeconds(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  await page.addInitScript(() => {
    addEventListener('f5-roi-ready', () => Object.assign(window, { answered: true }));
  });
  await page.goto(url);
  if (url.endsWith('/calculator'))
    await page.waitForFunction(() => 'answered' in window, undefined, { polling: 5 });
  const { metrics } = await client.send('Performance.getMetrics');
  await context.close();
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}
