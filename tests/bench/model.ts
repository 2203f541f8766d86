import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../build/vite-shared.ts';
import { createRange } from '../../src/model/analysis/range.ts';
import { simulate } from '../../src/model/analysis/spread.ts';
import { resolve } from '../../src/scenario/index.ts';
import golden from '../golden/model.json' with { type: 'json' };
import { edition202611 } from '../support/editions.ts';
import { type Row, time } from './row.ts';

/** Warm time of `calculate`, in microseconds a call. */
export async function modelRows(): Promise<Row[]> {
  const { calculate } = await import(/* @vite-ignore */ pathToFileURL(join(ROOT, 'dist/lib/model.js')).href);
  const [{ scenario: small }] = golden as unknown as [{ scenario: { positions: object[] } }];
  const large = {
    ...small,
    horizonMonths: 60,
    positions: Array.from({ length: 12 }, () => small.positions[0]),
  };
  return [
    time(
      'calculate, one position, 12 months',
      microseconds(() => calculate(small), 20_000),
      50,
      'µs',
      '10 µs',
    ),
    time('calculate, 12 positions, 60 months', microseconds(() => calculate(large), 500) / 1000, 3, 'ms'),
    time('simulation, 10,000 trials', microseconds(() => simulate(ONE), 8) / 1000, 60, 'ms', '20 ms'),
    time('longest step of a simulation, 12 positions, 60 months', longestStep(TWELVE), 8, 'ms'),
  ];
}

const ONE = resolve(edition202611, { state: 'CA', positions: [{ role: 'ai-engineer' }] });
const TWELVE = resolve(edition202611, {
  state: 'CA',
  horizonMonths: 60,
  positions: Array.from({ length: 12 }, () => ({ role: 'ai-engineer', headcount: 10 })),
});

/** A slice runs at least one step: the 99th percentile of them, in milliseconds, since a shared machine takes breaks. */
function longestStep(scenario: typeof ONE): number {
  const run = createRange(scenario);
  const times: number[] = [];
  while (run.done < run.total) {
    const start = performance.now();
    run.step();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] as number;
}

function microseconds(run: () => unknown, times: number): number {
  for (let i = 0; i < times / 2; i++) run();
  const start = performance.now();
  for (let i = 0; i < times; i++) run();
  return ((performance.now() - start) / times) * 1000;
}
