/** The charts, in the order of their tabs. */
export const CHART_IDS = ['running', 'lines', 'waterfall', 'sensitivity', 'range', 'plan'] as const;
export type ChartId = (typeof CHART_IDS)[number];
/** Charts that the chart library draws on a canvas; the others are plain elements. */
export const CANVAS_IDS = ['running', 'lines'] as const;
export type CanvasId = (typeof CANVAS_IDS)[number];
