import { expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { byteRows } from './bytes.ts';
import { handlerRow, inpRows } from './handling.ts';
import { cpuRows, loadingRows } from './loading.ts';
import { modelRows } from './model.ts';
import { mountingRows } from './mounting.ts';
import { benchServer } from './pages.ts';
import { peers } from './peers.ts';
import { type Row, shown } from './row.ts';
import { writeSizeTables } from './size-tables.ts';

const SIGNS: Readonly<Record<Row['verdict'], string>> = {
  met: '✓',
  missed: '✗ MISSED',
  slow: 'over (time)',
  missing: '–',
};

it('every byte and count budget is met', async () => {
  const browser = await launchChromium();
  const server = await benchServer(browser);
  const rows = [
    ...byteRows(),
    ...(await loadingRows(browser, server)),
    ...(await cpuRows(browser, server)),
    await handlerRow(browser, server),
    ...(await inpRows(browser, server)),
    ...(await mountingRows(browser, server)),
    ...(await modelRows()),
  ];
  const others = peers();
  rows.push(
    ...others.map(({ what, bytes }) =>
      shown(`others: ${what}`, bytes === null ? 'not reached' : `${(bytes / 1000).toFixed(2)} kB`),
    ),
  );
  await browser.close();
  await server.close();
  process.stdout.write(table(rows));
  if (process.env.BENCH_WRITE) writeSizeTables(rows, others);
  expect(rows.filter(({ verdict }) => verdict === 'missed').map(({ what }) => what)).toEqual([]);
}, 600_000);

function table(rows: readonly Row[]): string {
  const cells = [
    ['what', 'measured', 'budget', 'aim', ''],
    ...rows.map(({ what, measured, budget, aim, verdict }) => [what, measured, budget, aim, SIGNS[verdict]]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `\n${lines.join('\n')}\n\n`;
}
