/** Colors and font of the calculator, resolved to values that a canvas can paint with. */
export interface Theme {
  readonly us: string;
  readonly f5: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly font: string;
  /** Scale of type, 1 as designed. */
  readonly size: number;
}

/** The size of text around a chart as designed. */
const DESIGNED_PX = 15;

/** A custom property may hold `light-dark(…)` or `var(…)`; only a color in use is resolved, so this borrows one. */
export function readTheme(canvas: HTMLCanvasElement): Theme {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => {
    canvas.style.color = `var(--_${name})`;
    return style.color;
  };
  const theme = {
    us: colour('us'),
    f5: colour('f5'),
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    surface: colour('surface'),
    font: style.fontFamily,
    size: Number.parseFloat(style.fontSize) / DESIGNED_PX,
  };
  canvas.style.removeProperty('color');
  return theme;
}
