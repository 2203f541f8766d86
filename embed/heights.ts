/** Container width from which on the calculator is at most so high, in pixels; the same steps as `cdn/reserve.css`. */
type Steps = readonly (readonly [from: number, height: number])[];

export const HEIGHTS: Steps = [
  [1160, 1524],
  [1100, 1570],
  [1000, 1646],
  [840, 1882],
  [640, 2098],
  [480, 2510],
  [375, 2826],
  [0, 2900],
];

/** Without charts it is shorter. */
export const COMPACT_HEIGHTS: Steps = [
  [840, 780],
  [640, 1034],
  [0, 1552],
];

/** The height that keeps a calculator's place free in a container of this width. */
export function reservedHeight(width: number, compact: boolean): number {
  const step = (compact ? COMPACT_HEIGHTS : HEIGHTS).find(([from]) => width >= from);
  return step?.[1] ?? 0;
}
