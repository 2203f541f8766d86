import { DomPlatform } from 'chart.js';

/** Factor by which `zoom` enlarges a canvas; 1 if the browser does not report it. */
export function zoomOf(canvas: HTMLCanvasElement): number {
  return canvas.currentCSSZoom ?? 1;
}

/**
 * The library measures a box enlarged by `zoom`, but sizes the canvas as if it were not. Here both use the box's own
 * pixels.
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
