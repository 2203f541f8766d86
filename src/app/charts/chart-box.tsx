import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Results } from '../../model/types.ts';
import { linesTable } from '../../output/tables/lines.ts';
import { type Lens, monthsTable } from '../../output/tables/months.ts';
import type { Range } from '../../output/uncertainty.ts';
import { resultsOf } from '../../scenario/results-of.ts';
import { money } from '../../words/money.ts';
import { moneyShort } from '../../words/money-forms.ts';
import type { RoundedFigures } from '../../words/rounded-figures.ts';
import { type App, useApp } from '../app-context.ts';
import type { CanvasId } from './chart-ids.ts';
import type { ChartData, Edges } from './lazy/chart-data.ts';
import type { Drawing } from './lazy/charts.ts';
import { tintOf } from './tint.ts';

/**
 * A canvas in a box of reserved size. The chart library loads when the box is near the screen and the browser is idle.
 * After that the chart updates after each paint of new figures.
 */
export function ChartBox(props: {
  readonly kind: CanvasId;
  readonly lens: Signal<Lens>;
  /** The simulated range of the running totals; null if none is shown. */
  readonly band: ReadonlySignal<Band | null>;
  readonly onMissing: () => void;
}): JSX.Element {
  const app = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) return attach(canvas.current, props, app);
  }, []);
  return (
    <div class={`chart ${props.kind}`}>
      <canvas ref={canvas} role="img" aria-label={WORDS[props.kind]} />
    </div>
  );
}

/** Accessible name of the picture; the sentence below describes it, so the name does not. */
const WORDS: Readonly<Record<CanvasId, string>> = {
  running: 'Both running totals as lines, summed up below',
  lines: 'Cost by line as bars, summed up below',
};

type Band = Range['band'];

function attach(
  canvas: HTMLCanvasElement,
  props: Parameters<typeof ChartBox>[0],
  { displayLater, drawing: page, afterPaint }: Pick<App, 'displayLater' | 'drawing' | 'afterPaint'>,
): () => void {
  let drawing: Drawing | null = null;
  let stopFollowing = () => {};
  let gone = false;
  const start = async () => {
    const lazy = canvas.getContext('2d') && (await import('./lazy/charts.ts').catch(() => null));
    if (gone || !canvas.isConnected) return;
    if (!lazy) return props.onMissing();
    const stop = effect(() => {
      const answer = displayLater.displayed.value;
      const lens = props.lens.value;
      const band = props.band.value;
      const theme = page.themeChanges.value;
      afterPaint.next(canvas, () => {
        drawing ??= lazy.draw(canvas, { money, moneyShort });
        drawing.show(
          chartData(props.kind, resultsOf(answer.scenario), displayLater.rounded.peek(), lens, band),
          theme,
        );
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

function chartData(
  kind: CanvasId,
  results: Results,
  rounded: RoundedFigures,
  lens: Lens,
  band: Band | null,
): ChartData {
  if (kind === 'lines') {
    const lines = linesTable(results, rounded).filter((row) => row.kind === 'line');
    const bars = lines.map(({ id, ledger, label, us, f5 }) => ({
      label,
      ledger,
      us: us?.whole ?? 0,
      f5: f5?.whole ?? 0,
      tint: tintOf({ id }),
    }));
    return { kind, bars };
  }
  const rows = monthsTable(results, rounded, lens);
  const whole = ({ low, high }: Edges) => ({ low: low.map(Math.round), high: high.map(Math.round) });
  return {
    kind,
    us: rows.map(({ us }) => us.whole),
    f5: rows.map(({ f5 }) => f5.whole),
    breakEvenMonth: results[lens].breakEvenMonth,
    band: band && { us: whole(band.us[lens]), f5: whole(band.f5[lens]) },
  };
}

/** Calls back once the element is less than 600 px from the viewport and the browser is idle. */
function whenNearAndIdle(element: Element, callback: () => void): () => void {
  let idle = 0;
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 50));
  const cancelIdle = window.cancelIdleCallback ?? clearTimeout;
  if (!window.IntersectionObserver) {
    idle = whenIdle(callback, { timeout: 1000 }) as number;
    return () => cancelIdle(idle);
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      idle = whenIdle(callback, { timeout: 1000 }) as number;
    },
    { rootMargin: '600px' },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
    cancelIdle(idle);
  };
}
