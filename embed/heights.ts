/** Widths and the greatest height from there on, in pixels. */
type Steps = readonly (readonly [from: number, height: number])[];

/** Of the widget by the width of its container, whatever its role and state. `cdn/reserve.css` knows the window's width alone. */
export const HEIGHTS: Steps = [
  [884, 630],
  [658, 702],
  [480, 942],
  [384, 964],
  [368, 1084],
  [344, 1146],
  [312, 1280],
  [0, 1392],
];

/** What the analysis adds at least: more than a screen, so that what follows is not in sight. */
export const ANALYSIS_HEIGHT = 3000;

/** Height in pixels to reserve for a calculator in a container of this width. */
export function reservedHeight(width: number, view: string | null): number {
  const widget = HEIGHTS.find(([from]) => width >= from)?.[1] ?? 0;
  return widget + (/^(analysis|full|desk)$/.test(view ?? '') ? ANALYSIS_HEIGHT : 0);
}
