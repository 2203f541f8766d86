import type { Browser } from 'playwright-core';
import type { Server } from '../support/server.ts';
import { gate, type Row } from './row.ts';

const CYCLES = 50;
/** Caches and compiled code grow for some dozen mounts before the heap lies flat. */
const WARM_UP = 60;

/** What 50 mounts and unmounts leave behind: nodes, listeners, heap. */
export async function mountingRows(browser: Browser, server: Server): Promise<Row[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  await page.goto(`${server.origin}/calculator`);
  await page.locator('input[type=range]').first().waitFor();
  const cycle = (times: number) =>
    page.evaluate(async (count) => {
      for (let i = 0; i < count; i++) {
        const element = document.body.appendChild(
          document.createElement('f5-roi-calculator'),
        ) as HTMLElement & {
          ready: Promise<void>;
        };
        await element.ready;
        element.remove();
        await new Promise((resolve) => setTimeout(resolve));
      }
    }, times);
  const state = async () => {
    await page.waitForTimeout(1200);
    for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Record<string, number>;
  };
  await cycle(WARM_UP);
  const before = await state();
  await cycle(CYCLES);
  const after = await state();
  await context.close();
  const grown = (name: string) => Math.max(0, (after[name] ?? 0) - (before[name] ?? 0));
  return [
    gate('nodes left by 50 mounts', grown('Nodes'), 0, '', '–'),
    gate('listeners left by 50 mounts', grown('JSEventListeners'), 0, '', '–'),
    gate('heap grown per mount', grown('JSHeapUsedSize') / CYCLES, 3000, 'B'),
  ];
}
