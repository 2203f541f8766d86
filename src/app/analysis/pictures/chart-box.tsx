import { effect, type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Results } from '../../../model/types.ts';
import { type Lens, monthsTable } from '../../../output/tables/months.ts';
import type { Range } from '../../../output/uncertainty.ts';
import { resultsOf } from '../../../scenario/results-of.ts';
import { money } from '../../../words/money.ts';
import { moneyShort } from '../../../words/money-forms.ts';
import type { RoundedFigures } from '../../../words/rounded-figures.ts';
import { type App, useApp } from '../../app-context.ts';
import type { ChartData, Edges } from '../../charts/lazy/chart-data.ts';
import type { Drawing } from '../../charts/lazy/charts.ts';
import { whenNearAndIdle } from '../../parts/when-near.ts';

/** Both running totals of the answer on screen as lines. */
export function ChartBox(props: {
  /** The simulated range of the running totals; null if none is shown. */
  readonly band: ReadonlySignal<Band | null>;
  readonly onMissing: () => void;
}): JSX.Element {
  const { display, displayLater } = useApp();
  const data = useComputed(() => {
    const { scenario } = displayLater.displayed.value;
    const lens = display.measure.value;
    const band = props.band.value;
    return () => chartData(resultsOf(scenario), displayLater.rounded.peek(), lens, band);
  });
  return (
    <LinesChart
      label="Both running totals as lines, summed up above"
      data={data}
      onMissing={props.onMissing}
    />
  );
}

/**
 * Running totals as lines, on a canvas in a box of reserved size. The chart library loads when the box is near the screen
 * and the browser is idle. After that the chart updates after each paint of new figures.
 */
export function LinesChart(props: {
  readonly label: string;
  /** What is drawn, calculated after the paint of its figures. */
  readonly data: ReadonlySignal<() => ChartData>;
  readonly onMissing: () => void;
}): JSX.Element {
  const app = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) return attach(canvas.current, props, app);
  }, []);
  return (
    <div class="chart">
      <i class="probe" aria-hidden="true" onTransitionRun={app.drawing.themeChanged} />
      <canvas ref={canvas} role="img" aria-label={props.label} />
    </div>
  );
}

type Band = Range['band'];

function attach(
  canvas: HTMLCanvasElement,
  props: Pick<Parameters<typeof LinesChart>[0], 'data' | 'onMissing'>,
  { drawing: page, afterPaint }: Pick<App, 'drawing' | 'afterPaint'>,
): () => void {
  let drawing: Drawing | null = null;
  let stopFollowing = () => {};
  let gone = false;
  const start = async () => {
    const lazy = canvas.getContext('2d') && (await import('../../charts/lazy/charts.ts').catch(() => null));
    if (gone || !canvas.isConnected) return;
    if (!lazy) return props.onMissing();
    const stop = effect(() => {
      const make = props.data.value;
      const theme = page.themeChanges.value;
      afterPaint.next(canvas, () => {
        drawing ??= lazy.draw(canvas, { money, moneyShort });
        drawing.show(make(), theme);
      });
    });
    stopFollowing = () => {
      stop();
      afterPaint.cancel(canvas);
    };
  };
  const stopWaiting = whenNearAndIdle(canvas, start);
  return () => {
    gone = true;
    stopWaiting();
    stopFollowing();
    drawing?.destroy();
  };
}

function chartData(results: Results, rounded: RoundedFigures, lens: Lens, band: Band | null): ChartData {
  const rows = monthsTable(results, rounded, lens);
  const whole = ({ low, high }: Edges) => ({ low: low.map(Math.round), high: high.map(Math.round) });
  return {
    lines: (['us', 'f5'] as const).map((side) => ({
      side,
      scenarios: [],
      totals: rows.map((row) => row[side].whole),
    })),
    breakEvenMonth: results[lens].breakEvenMonth,
    band: band && { us: whole(band.us[lens]), f5: whole(band.f5[lens]) },
  };
}
