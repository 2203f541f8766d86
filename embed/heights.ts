/** Container widths and the greatest height from there on, in pixels; the same steps as `cdn/reserve.css`. */
type Steps = readonly (readonly [from: number, height: number])[];

export const HEIGHTS: Steps = [
  [1040, 1684],
  [840, 1865],
  [680, 2269],
  [580, 2614],
  [500, 2704],
  [375, 2940],
  [0, 3156],
];

/** The same without charts. */
export const COMPACT_HEIGHTS: Steps = [
  [840, 890],
  [680, 1156],
  [375, 1596],
  [0, 1766],
];

/** Height in pixels to reserve for a calculator in a container of this width. */
export function reservedHeight(width: number, compact: boolean): number {
  const step = (compact ? COMPACT_HEIGHTS : HEIGHTS).find(([from]) => width >= from);
  return step?.[1] ?? 0;
}
