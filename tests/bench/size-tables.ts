import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, VERSION } from '../../build/vite-shared.ts';
import type { Peer } from './peers.ts';
import type { Row } from './row.ts';

const FILE = join(ROOT, 'docs/hosting.md');

/** Rows of the run that the page shows, in its order and words. */
const SHOWN: readonly (readonly [row: string, words: string])[] = [
  ['JS to the first live answer', 'script to the first answer'],
  ['lazy: later', 'the rest of the screen, right after it'],
  ['chart chunk', 'charts, when they are near the screen'],
  ['loader (v1/loader.js)', 'loader for tag managers'],
  ['frame helper (v1/frame.js)', 'helper for frames'],
  ['lazy: workbook', 'workbook, when it is asked for'],
  ['widget complete and usable, all files', 'the widget complete, all its files'],
  ['requests before the first answer', 'requests before the first answer'],
  ['layout shift added', 'layout shift'],
];

/** Writes sizes, peers and the release's line into the page on hosting; lines of other releases stay. */
export function writeSizeTables(rows: readonly Row[], peers: readonly Peer[]): void {
  const found = SHOWN.map(([what, words]) => {
    const row = rows.find((candidate) => candidate.what === what);
    if (!row) throw new Error(`no row is called “${what}”`);
    return [words, row.measured, row.budget];
  });
  const others = peers.map(({ what, package: name, bytes }) => [
    `${what} (\`${name}\`)`,
    bytes === null ? 'not reached' : `${(bytes / 1000).toFixed(1)} kB`,
    '',
  ]);
  let text = between(readFileSync(FILE, 'utf8'), 'sizes', () =>
    table(['what', 'measured', 'budget'], [...found, ...others]),
  );
  text = between(text, 'history', (before) => {
    const kept = before
      .split('\n')
      .filter((line) => /^\| \d/.test(line) && !line.startsWith(`| ${VERSION} `));
    const cells = kept.map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    const measured = found.slice(0, 6).map(([, value = '']) => value);
    return table(
      ['release', 'first answer', 'rest', 'charts', 'loader', 'frame', 'workbook'],
      [...cells, [VERSION, ...measured]],
    );
  });
  writeFileSync(FILE, text);
}

function between(text: string, name: string, write: (before: string) => string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  if (to < from) throw new Error(`docs/hosting.md has no ${start} … ${end}`);
  return `${text.slice(0, from)}\n\n${write(text.slice(from, to))}\n\n${text.slice(to)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(3, ...all.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
