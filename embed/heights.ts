/** Container widths and the greatest height from there on, in pixels; the same steps as `cdn/reserve.css`. */
type Steps = readonly (readonly [from: number, height: number])[];

/** Of the widget. */
export const HEIGHTS: Steps = [
  [884, 630],
  [658, 702],
  [384, 938],
  [350, 1080],
  [320, 1196],
  [0, 1348],
];

/** What the analysis adds at least: more than a screen, so that what follows is not in sight. */
export const ANALYSIS_HEIGHT = 3000;

/** Height in pixels to reserve for a calculator in a container of this width. */
export function reservedHeight(width: number, view: string | null): number {
  const widget = HEIGHTS.find(([from]) => width >= from)?.[1] ?? 0;
  return widget + (/^(analysis|full|desk)$/.test(view ?? '') ? ANALYSIS_HEIGHT : 0);
}
