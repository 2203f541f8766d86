/** Container widths and the greatest height from there on, in pixels; the same steps as `cdn/reserve.css`. */
type Steps = readonly (readonly [from: number, height: number])[];

export const HEIGHTS: Steps = [
  [1040, 1684],
  [840, 1865],
  [680, 2359],
  [580, 2792],
  [500, 2882],
  [375, 3098],
  [0, 3314],
];

/** The same without charts. */
export const COMPACT_HEIGHTS: Steps = [
  [840, 1048],
  [680, 1246],
  [375, 1754],
  [0, 1924],
];

/** Height in pixels to reserve for a calculator in a container of this width. */
export function reservedHeight(width: number, compact: boolean): number {
  const step = (compact ? COMPACT_HEIGHTS : HEIGHTS).find(([from]) => width >= from);
  return step?.[1] ?? 0;
}
