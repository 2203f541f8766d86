import type { Percentiles, PercentileTable } from './types.ts';

/**
 * Percentiles in little space. Pay is close to a guess: the occupation's usual median × the place's level, and around it
 * the occupation's usual spread. What is stored is each percentile's distance from its guess, in tens of dollars.
 */
export interface PackedTable {
  readonly codes: readonly string[];
  /** National pay per occupation, in tens of dollars, in the order of `STORED`. */
  readonly usual: readonly (readonly number[])[];
  /** Level of each place, in hundredths of the usual median. */
  readonly levels: readonly number[];
  /** Distances, one letter a digit: the lowest digit of all cells, then the next. */
  readonly digits: readonly string[];
}

export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Stored percentiles, as places in `Percentiles`: the median first, then those that are guessed from another. */
export const STORED = [2, 1, 3, 4] as const;

/** Of the k-th stored percentile, the stored one that its guess starts from. */
const FROM = [0, 0, 0, 2] as const;

/** The guess of the k-th stored percentile, in tens of dollars, when those before it are known. */
export function guessed(
  usual: readonly number[],
  level: number,
  known: readonly number[],
  k: number,
): number {
  const [own, base] = [usual[k] ?? 0, usual[FROM[k] ?? 0] ?? 1];
  return Math.round(k === 0 ? (own * level) / 100 : (own * (known[FROM[k] ?? 0] ?? 0)) / base);
}

/** The reverse of `packTable`; the 10th percentile is null. */
export function unpackTable(
  { codes, usual, levels, digits }: PackedTable,
  places: readonly string[],
): PercentileTable {
  const valueAt = (at: number) =>
    digits.reduceRight((sum, line) => sum * LETTERS.length + LETTERS.indexOf(line[at] as string), 0);
  return Object.fromEntries(
    codes.map((soc, s) => [
      soc,
      Object.fromEntries(
        places.map((place, p) => {
          const known: number[] = [];
          for (const k of STORED.keys()) {
            const value = valueAt((k * codes.length + s) * places.length + p) - 1;
            if (value < 0) return [place, null];
            const distance = value % 2 ? -(value + 1) / 2 : value / 2;
            known.push(distance + guessed(usual[s] ?? [], levels[p] ?? 0, known, k));
          }
          const [p50, p25, p75, p90] = known.map((value) => value * 10) as [number, number, number, number];
          return [place, [null, p25, p50, p75, p90] satisfies Percentiles];
        }),
      ),
    ]),
  );
}
