/** Container widths and the greatest height from there on, in pixels; the same steps as `cdn/reserve.css`. */
type Steps = readonly (readonly [from: number, height: number])[];

export const HEIGHTS: Steps = [
  [1040, 1640],
  [840, 1780],
  [680, 2146],
  [580, 2494],
  [500, 2584],
  [375, 2782],
  [0, 2956],
];

/** The same without charts. */
export const COMPACT_HEIGHTS: Steps = [
  [840, 810],
  [680, 1096],
  [375, 1516],
  [0, 1690],
];

/** Height in pixels to reserve for a calculator in a container of this width. */
export function reservedHeight(width: number, compact: boolean): number {
  const step = (compact ? COMPACT_HEIGHTS : HEIGHTS).find(([from]) => width >= from);
  return step?.[1] ?? 0;
}
