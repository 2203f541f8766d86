/** Container widths and the greatest height from there on, in pixels; the same steps as `cdn/reserve.css`. */
type Steps = readonly (readonly [from: number, height: number])[];

export const HEIGHTS: Steps = [
  [1040, 1959],
  [840, 2130],
  [680, 2546],
  [580, 2854],
  [500, 3058],
  [375, 3372],
  [0, 3522],
];

/** The same without charts. */
export const COMPACT_HEIGHTS: Steps = [
  [840, 890],
  [680, 1342],
  [375, 1872],
  [0, 1976],
];

/** Height in pixels to reserve for a calculator in a container of this width. */
export function reservedHeight(width: number, compact: boolean): number {
  const step = (compact ? COMPACT_HEIGHTS : HEIGHTS).find(([from]) => width >= from);
  return step?.[1] ?? 0;
}
