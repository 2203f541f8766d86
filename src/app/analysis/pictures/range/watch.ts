import { effect, type Signal, untracked } from '@preact/signals';
import type { Range } from '../../../../output/uncertainty.ts';
import type { App } from '../../../app-context.ts';
import { startRange } from './run.ts';

/** A simulation that follows the answer on screen. */
export interface RangeWatch {
  dispose(): void;
}

/** Pause before a run, since a run during typing would be stale before it ends. */
const PAUSE_MS = 250;
/** Shortest run for which progress is shown. */
const SILENT_MS = 1000;

/** Reruns the simulation whenever the answer changes, and cancels a stale run. */
export function watchRange(
  { session, display, displayLater, drawing }: Pick<App, 'session' | 'display' | 'displayLater' | 'drawing'>,
  found: Signal<Range | null>,
  progress: Signal<number | null>,
): RangeWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancel = () => {};
  // The skeptical view is at the ends of the ranges, so this draws from the scenario as entered.
  const drawn = () =>
    display.caseInForce.value === 'skeptical' ? session.answer.value : displayLater.displayed.value;
  const run = () => {
    const started = performance.now();
    const { scenario } = untracked(drawn);
    cancel = startRange(scenario, drawing.mayUseWorker(), {
      onProgress: (share) => {
        progress.value = performance.now() - started < SILENT_MS ? null : share;
      },
      onDone: (range) => {
        progress.value = null;
        found.value = range;
      },
    });
  };
  const schedule = (pause: number) => {
    clearTimeout(timer);
    cancel();
    progress.value = null;
    timer = setTimeout(run, pause);
  };
  let first = true;
  const stop = effect(() => {
    drawn();
    schedule(first ? 0 : PAUSE_MS);
    first = false;
  });
  return {
    dispose: () => {
      stop();
      clearTimeout(timer);
      cancel();
    },
  };
}
