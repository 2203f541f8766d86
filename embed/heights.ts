/** Widths of a container in pixels, the widest first. */
export const WIDTHS = [884, 658, 562, 384, 368, 344, 312] as const;

/**
 * The widget's greatest height in pixels, whatever its role and state, in a container that reaches none of the widths, one of
 * them, two … Not in pairs with them: the loader is counted in bytes. `cdn/reserve.css` knows the window's width alone.
 */
export const HEIGHTS = [1392, 1280, 1146, 1084, 964, 894, 702, 630] as const;

/** What the analysis adds at least: more than a screen, so that what follows is not in sight. */
export const ANALYSIS_HEIGHT = 3000;

/** Height in pixels to reserve for a calculator in a container of this width. */
export function reservedHeight(width: number, view: string | null | undefined): number {
  const widget = HEIGHTS[WIDTHS.filter((from) => width >= from).length] as number;
  return widget + (/^(analysis|full|desk)$/.test(`${view}`) ? ANALYSIS_HEIGHT : 0);
}
