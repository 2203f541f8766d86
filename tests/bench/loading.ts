import type { Browser } from 'playwright-core';
import type { Server } from '../support/server.ts';
import { gate, median, type Row, round, shown } from './row.ts';

type LayoutShift = PerformanceEntry & { value: number; hadRecentInput: boolean };
type Seen = { seen: { atReady: number; opening: boolean; shift: number } };

/** Requests, fonts, other origins, cookies and layout shift of a page with one calculator. */
export async function loadingRows(browser: Browser, server: Server): Promise<Row[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    const seen = { atReady: 0, opening: false, shift: 0 };
    Object.assign(window, { seen });
    addEventListener('f5-roi-ready', () => {
      seen.atReady = performance
        .getEntriesByType('resource')
        .filter(({ name }) => !name.endsWith('/reserve.css')).length;
    });
    new PerformanceObserver((list) => {
      // Shifts just after a key count too: a step must move nothing. Only the press that opens the analysis may push
      // down what stands below it.
      for (const entry of list.getEntries() as LayoutShift[])
        if (!(seen.opening && entry.hadRecentInput)) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${server.origin}/calculator`);
  const slider = page.locator('input[type=range]').first();
  await slider.waitFor();
  await page.evaluate(() => Object.assign((window as unknown as Seen).seen, { opening: true }));
  await page.getByRole('button', { name: 'Full analysis' }).click();
  await page.locator('canvas').scrollIntoViewIfNeeded();
  await page.waitForTimeout(1500);
  await page.evaluate(() => Object.assign((window as unknown as Seen).seen, { opening: false }));
  await slider.focus();
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(800);
  const { atReady, shift } = await page.evaluate(() => (window as unknown as Seen).seen);
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
const SETTLED_MS = 700;

/**
 * Main-thread time beside pages that show the same without script: the first answer, and the whole screen. The budget
 * is about the HTML of the whole widget; the other two rows say how it looks part by part.
 */
export async function cpuRows(browser: Browser, server: Server): Promise<Row[]> {
  const paths = ['/blank', '/answer-html', '/screen-html', '/calculator', '/calculator#whole'] as const;
  const costs: Record<string, number[]> = Object.fromEntries(paths.map((path) => [path, []]));
  for (let run = 0; run < ROUNDS; run++)
    for (const path of paths) costs[path]?.push(await taskSeconds(browser, server.origin + path));
  const over = (path: (typeof paths)[number]) =>
    (median(costs[path] ?? []) - median(costs['/blank'] ?? [])) * 1000;
  const words = (ours: number, html: number) =>
    `${round(ours / html)}× (+${ours.toFixed(1)} ms; HTML alone +${html.toFixed(1)} ms)`;
  const answer = over('/calculator');
  const screen = over('/screen-html');
  return [
    {
      ...gate('main-thread CPU to the first answer, × HTML of the widget', answer / screen, 2, '×', '1.5 ×'),
      measured: words(answer, screen),
    },
    shown('… × HTML of the first answer alone', words(answer, over('/answer-html'))),
    shown('… whole screen without charts, × HTML of the widget', words(over('/calculator#whole'), screen)),
  ];
}

async function taskSeconds(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  // The rest of the screen would start to load while the figure is being read.
  if (!url.endsWith('#whole')) await page.route('**/later.js', () => {});
  await page.route('**/charts.js', () => {});
  await page.goto(url);
  // Asking whether it is there yet would itself be counted: wait long enough instead.
  await page.waitForTimeout(SETTLED_MS);
  const { metrics } = await client.send('Performance.getMetrics');
  await context.close();
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}
