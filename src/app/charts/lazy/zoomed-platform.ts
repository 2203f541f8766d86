import { DomPlatform } from 'chart.js';

/** Factor by which `zoom` enlarges a canvas; 1 if the browser does not report it. */
function zoomOf(canvas: HTMLCanvasElement): number {
  return canvas.currentCSSZoom ?? 1;
}

/**
 * The library measures a box enlarged by `zoom`, but sizes the canvas as if it were not. Here both use the box's own
 * pixels, and the drawing has as many as the screen: `zoom` may come after it, with a style sheet that is still loading.
 */
export class ZoomedPlatform extends DomPlatform {
  #canvas: HTMLCanvasElement | undefined;

  override acquireContext(
    ...given: Parameters<DomPlatform['acquireContext']>
  ): ReturnType<DomPlatform['acquireContext']> {
    [this.#canvas] = given;
    return super.acquireContext(...given);
  }

  override getDevicePixelRatio(): number {
    return devicePixelRatio * (this.#canvas ? zoomOf(this.#canvas) : 1);
  }

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
