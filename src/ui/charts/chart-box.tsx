import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { money, moneyShort } from '../../format/money.ts';
import type { Calculator } from '../calculator.ts';
import { costRows, type Lens, runningTotals } from './data.ts';
import type { Drawing } from './lazy/charts.ts';
import { tintOf } from './tint.ts';

/**
 * A canvas in a box of reserved size. The chart library loads when the box is near the screen and the browser idle;
 * after that the chart follows the figures once per frame, after the paint that shows them.
 */
export function ChartBox(props: {
  readonly calculator: Calculator;
  readonly kind: 'running' | 'lines';
  readonly lens: Signal<Lens>;
  readonly label: ReadonlySignal<string>;
  readonly onMissing: () => void;
}): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) return attach(canvas.current, props);
  }, []);
  return (
    <div class={`chart ${props.kind}`}>
      <canvas ref={canvas} role="img" aria-label={props.label} />
    </div>
  );
}

function attach(canvas: HTMLCanvasElement, props: Parameters<typeof ChartBox>[0]): () => void {
  let drawing: Drawing | null = null;
  let stopFollowing = () => {};
  let gone = false;
  const start = async () => {
    const lazy = await import('./lazy/charts.ts').catch(() => null);
    if (gone || !canvas.isConnected) return;
    if (!lazy) return props.onMissing();
    const { session, shown, around } = props.calculator;
    const paint = afterPaint();
    const stop = effect(() => {
      const { results } = session.answer.value;
      const figures = shown.value;
      const lens = props.lens.value;
      const data =
        props.kind === 'lines'
          ? {
              kind: 'lines' as const,
              rows: costRows(results, figures).map((row) => ({ ...row, tint: tintOf(row) })),
            }
          : {
              kind: 'running' as const,
              us: runningTotals(results.us, figures.us, lens),
              f5: runningTotals(results.f5, figures.f5, lens),
              breakEvenMonth: results[lens].breakEvenMonth,
            };
      const dress = around.themeChanges.value;
      paint.next(() => {
        drawing ??= lazy.draw(canvas, { money, moneyShort });
        drawing.show(data, dress);
      });
    });
    stopFollowing = () => {
      stop();
      paint.cancel();
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

/** Runs the newest of many jobs after the next paint: one chart update a frame, never inside the input's handler. */
function afterPaint() {
  let job: (() => void) | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    frame = 0;
    timer = setTimeout(() => {
      const newest = job;
      job = null;
      newest?.();
    });
  };
  return {
    next: (newest: () => void) => {
      job = newest;
      if (frame === 0) frame = requestAnimationFrame(run);
    },
    cancel: () => {
      job = null;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}

/** Calls back once the element is within a screen's height of the viewport and the browser has nothing better to do. */
function whenNearAndIdle(element: Element, callback: () => void): () => void {
  let idle = 0;
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 50));
  const cancelIdle = window.cancelIdleCallback ?? clearTimeout;
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
