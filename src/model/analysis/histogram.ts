/** Counts of values in bins of equal width; 0 is always the edge of a bin, so that no bin mixes both signs. */
export interface Histogram {
  /** Lower edge of the first bin. */
  readonly from: number;
  readonly width: number;
  readonly counts: readonly number[];
}

const BINS = 24;

/** Counts ascending values in some two dozen bins of a round width: 1, 2 or 5 with zeros. */
export function histogramOf(sorted: readonly number[] | Float64Array): Histogram {
  const lowest = sorted[0] ?? 0;
  const highest = sorted.at(-1) ?? 0;
  const width = roundUp((highest - lowest) / BINS);
  const first = Math.floor(lowest / width);
  const counts: number[] = new Array(Math.floor(highest / width) - first + 1).fill(0);
  for (const value of sorted) {
    const bin = Math.floor(value / width) - first;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { from: first * width, width, counts };
}

/** The next 1, 2 or 5 times a power of ten; 1 if there is no width. */
function roundUp(width: number): number {
  if (width <= 0) return 1;
  let power = 1;
  while (power < width) power *= 10;
  while (power / 10 >= width) power /= 10;
  return [power / 5, power / 2].find((round) => round >= width) ?? power;
}
