import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, VERSION } from '../../build/vite-shared.ts';
import { brotliBytes } from './brotli.ts';
import { gate, type Row, shown } from './row.ts';

const CDN = join(ROOT, 'dist/cdn', VERSION);

function brotli(file: string): number {
  return brotliBytes(readFileSync(file));
}

/** A module and everything that it imports statically. */
function closure(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path] of code.matchAll(/(?:^|[;}])(?:import|export)[^'"()]*?["'](\.[^"']+)["']/g))
    closure(join(file, '..', path as string), seen);
  return seen;
}

export function byteRows(): Row[] {
  const first = [...closure(join(CDN, 'f5-roi-calculator.js'))].reduce((sum, file) => sum + brotli(file), 0);
  const chunks = readdirSync(join(CDN, 'chunks')).map((name) => ({
    name,
    bytes: brotli(join(CDN, 'chunks', name)),
  }));
  const later = chunks.find(({ name }) => name === 'later.js')?.name ?? '';
  // The chunk imports the first file, so both are in it.
  const widget = [...closure(join(CDN, 'chunks', later))];
  const charts = chunks.filter(({ name }) => name === 'charts.js');
  const others = chunks.filter(({ name }) => name !== 'charts.js');
  return [
    gate('loader (v1/loader.js)', brotli(join(CDN, '../v1/loader.js')), 900, 'kB', '0.6 kB'),
    gate('frame helper (v1/frame.js)', brotli(join(CDN, '../v1/frame.js')), 1000, 'kB'),
    gate('JS to the first live answer', first, 20_000, 'kB', '16 kB'),
    gate(
      'widget complete and usable, all files',
      widget.reduce((sum, file) => sum + brotli(file), 0),
      45_000,
      'kB',
      '38 kB',
    ),
    gate('… in requests', widget.length, 3, '', '2'),
    gate(
      'chart chunk',
      charts.reduce((sum, { bytes }) => sum + bytes, 0) || Number.NaN,
      46_000,
      'kB',
      '43 kB',
    ),
    ...others.map(({ name, bytes }) =>
      shown(`lazy: ${name.replace(/\.js$/, '')}`, `${(bytes / 1000).toFixed(2)} kB`),
    ),
  ];
}
