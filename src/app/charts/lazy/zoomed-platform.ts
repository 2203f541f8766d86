import { DomPlatform } from 'chart.js';

/** How much `zoom` enlarges a canvas; 1 where the browser does not tell. */
export function zoomOf(canvas: HTMLCanvasElement): number {
  return canvas.currentCSSZoom ?? 1;
}

/**
 * The library measures a box as the window sees it, enlarged by `zoom`, and sizes the canvas as if it had not been:
 * here both are the box's own pixels.
 */
export class ZoomedPlatform extends DomPlatform {
  override getMaximumSize(
    canvas: HTMLCanvasElement,
    width?: number,
    height?: number,
    aspectRatio?: number,
  ): { width: number; height: number } {
    const box = canvas.parentElement?.getBoundingClientRect();
    const zoom = zoomOf(canvas);
    return super.getMaximumSize(
      canvas,
      width ?? (box?.width ?? 0) / zoom,
      height ?? (box?.height ?? 0) / zoom,
      aspectRatio,
    );
  }
}
