import { describe, expect, it, vi } from 'vitest';
import { createAfterPaint } from './after-paint.ts';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('work that may follow the answer', () => {
  it('runs after the paint, the newest job of each place alone', async () => {
    const queue = createAfterPaint(window);
    const [chart, table] = [{}, {}];
    const done: string[] = [];
    queue.next(chart, () => done.push('chart at $600'));
    queue.next(table, () => done.push('table at $605'));
    queue.next(chart, () => done.push('chart at $605'));
    expect(done).toEqual([]);
    await vi.waitFor(() => expect(done).toEqual(['chart at $605', 'table at $605']), 5000);
  });

  it('leaves the main thread free for eight times as long as a job took', async () => {
    const queue = createAfterPaint(window);
    const starts: number[] = [];
    const slow = () => {
      starts.push(performance.now());
      while (performance.now() - (starts.at(-1) as number) < 25);
    };
    queue.next({}, slow);
    queue.next({}, slow);
    await vi.waitFor(() => expect(starts).toHaveLength(2), 5000);
    expect((starts[1] as number) - (starts[0] as number)).toBeGreaterThanOrEqual(25 + 8 * 25 - 2);
  });

  it('runs nothing for a place that is gone', async () => {
    const queue = createAfterPaint(window);
    const chart = {};
    let ran = false;
    queue.next(chart, () => {
      ran = true;
    });
    queue.cancel(chart);
    await pause(100);
    expect(ran).toBe(false);
  });
});
