import {
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartData, Formats } from './chart-data.ts';
import { runningConfiguration } from './running.ts';
import { readTheme, type Theme } from './theme.ts';
import { ZoomedPlatform } from './zoomed-platform.ts';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

export interface Drawing {
  /** Shows the figures; `themeNumber` is any number that changes with the page's colors. */
  show(data: ChartData, themeNumber: number): void;
  destroy(): void;
}

/** Draws on a connected canvas, without animation, so that figures and chart change together. */
export function draw(canvas: HTMLCanvasElement, formats: Formats): Drawing {
  let chart: Chart | null = null;
  let theme: Theme | null = null;
  let shownTheme = Number.NaN;
  const stopRatio = onRatioChange(() => {
    // The library keeps the ratio that it read until it is updated.
    chart?.update('none');
    chart?.resize();
  });
  const stopDismissing = onEscapeOver(canvas, () => {
    chart?.tooltip?.setActiveElements([], { x: 0, y: 0 });
    chart?.setActiveElements([]);
    chart?.update('none');
  });
  return {
    show: (data, themeNumber) => {
      if (!canvas.isConnected) return;
      const changed = shownTheme !== themeNumber || theme === null;
      if (changed || theme === null) theme = readTheme(canvas);
      shownTheme = themeNumber;
      const configuration = runningConfiguration(data, theme, formats) as ChartConfiguration;
      if (!chart) {
        chart = new Chart(canvas, { ...configuration, platform: ZoomedPlatform });
        return;
      }
      chart.data = configuration.data;
      chart.options = configuration.options ?? {};
      chart.update('none');
      // An enlarged box has the same size of its own, but needs more pixels.
      if (changed) chart.resize();
    },
    destroy: () => {
      stopRatio();
      stopDismissing();
      chart?.destroy();
    },
  };
}

/** A copy of a drawn chart with that many pixels for each one of the page, whatever the screen has. */
export function copyAt(ratio: number, canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  const chart = Chart.getChart(canvas);
  if (!chart) return copy;
  const redraw = (pixels: number | undefined) => {
    chart.options.devicePixelRatio = pixels as number;
    chart.resize();
  };
  redraw(ratio);
  [copy.width, copy.height] = [canvas.width, canvas.height];
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  redraw(undefined);
  return copy;
}

/** Calls back when the window comes to another screen, or the browser's zoom changes; neither has to change its size. */
function onRatioChange(callback: () => void): () => void {
  let query: MediaQueryList;
  const changed = () => {
    callback();
    follow();
  };
  const follow = () => {
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    // Chromium reports a change of what was read.
    void query.matches;
    query.addEventListener('change', changed, { once: true });
  };
  follow();
  return () => query.removeEventListener('change', changed);
}

/** Closes a hint on Escape, no matter where the focus is (WCAG 1.4.13). */
function onEscapeOver(canvas: HTMLCanvasElement, dismiss: () => void): () => void {
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') dismiss();
  };
  // Not on the document, where some libraries leave their mark with each listener.
  const page = canvas.ownerDocument.documentElement;
  const enter = () => page.addEventListener('keydown', press);
  const leave = () => page.removeEventListener('keydown', press);
  canvas.addEventListener('pointerenter', enter);
  canvas.addEventListener('pointerleave', leave);
  return () => {
    leave();
    canvas.removeEventListener('pointerenter', enter);
    canvas.removeEventListener('pointerleave', leave);
  };
}
