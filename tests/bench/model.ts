import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import golden from '../golden/model.json' with { type: 'json' };
import { ROOT } from '../setup/vite-shared.ts';
import { notBuilt, type Row, time } from './row.ts';

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
    notBuilt('simulation, 10,000 trials', '≤ 60 ms'),
  ];
}

function microseconds(run: () => unknown, times: number): number {
  for (let i = 0; i < times / 2; i++) run();
  const start = performance.now();
  for (let i = 0; i < times; i++) run();
  return ((performance.now() - start) / times) * 1000;
}
