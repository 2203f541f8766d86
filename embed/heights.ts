/** Container width from which on the calculator is at most so high, in pixels; the same steps as `cdn/reserve.css`. */
type Steps = readonly (readonly [from: number, height: number])[];

export const HEIGHTS: Steps = [
  [1120, 1070],
  [1000, 1110],
  [840, 1300],
  [640, 1560],
  [480, 1930],
  [375, 2160],
  [0, 2240],
];

/** Without charts it is shorter. */
export const COMPACT_HEIGHTS: Steps = [
  [840, 780],
  [640, 990],
  [0, 1490],
];

/** The height that keeps a calculator's place free in a container of this width. */
export function reservedHeight(width: number, compact: boolean): number {
  const step = (compact ? COMPACT_HEIGHTS : HEIGHTS).find(([from]) => width >= from);
  return step?.[1] ?? 0;
}
