import type { Percentiles, PercentileTable, WagePercentiles } from './types.ts';
import { guessed, LETTERS, type PackedTable, STORED } from './unpack-table.ts';

/** Packs the percentiles of every occupation in every place, without the 10th, in the order of `places`. */
export function packTable(
  table: PercentileTable,
  places: readonly string[],
  national: (soc: string) => WagePercentiles | undefined,
): PackedTable {
  const codes = Object.keys(table);
  const cells = codes.map((soc) => places.map((place) => table[soc]?.[place] ?? null));
  const usual = codes.map((soc) => {
    const { p25 = 0, p50 = 0, p75 = 0, p90 = 0 } = national(soc) ?? {};
    return [p50, p25, p75, p90 ?? p75].map((pay) => pay / 10);
  });
  const levels = places.map((_, p) =>
    middle(
      cells.flatMap((row, s) => {
        const cell = row[p];
        return cell ? [(cell[2] * 10) / (usual[s]?.[0] as number)] : [];
      }),
    ),
  );
  const columns = cells.map((row, s) =>
    row.map((cell, p) => distances(cell, usual[s] as number[], levels[p] as number)),
  );
  const values = STORED.flatMap((_, k) => columns.flatMap((row) => row.map((column) => column[k] as number)));
  const widest = Math.max(...values);
  const digits: string[] = [];
  for (let unit = 1; unit <= widest; unit *= LETTERS.length)
    digits.push(values.map((value) => LETTERS[Math.floor(value / unit) % LETTERS.length]).join(''));
  return { codes, usual, levels, digits };
}

/** 0 for a withheld cell; else one more than the distance, with its sign in the lowest bit. */
function distances(cell: Percentiles | null, usual: readonly number[], level: number): number[] {
  const known: number[] = [];
  return STORED.map((at, k) => {
    if (!cell) return 0;
    const value = (cell[at] as number) / 10;
    const distance = value - guessed(usual, level, known, k);
    known.push(value);
    return 1 + (distance < 0 ? -2 * distance - 1 : 2 * distance);
  });
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
