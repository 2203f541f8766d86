import { effect, type Signal, untracked } from '@preact/signals';
import type { Range } from '../../../output/uncertainty.ts';
import type { App } from '../../app-context.ts';
import { startRange } from './run.ts';

/** A simulation that follows the answer on screen. */
export interface RangeWatch {
  /** A range that nobody looks at is not kept up. */
  pause(paused: boolean): void;
  dispose(): void;
}

/** Typing goes on for a moment; a run that is stale before it is done is not worth starting. */
const PAUSE_MS = 250;
/** A run that is over sooner needs no line about how far it has come. */
const SILENT_MS = 1000;

/** Runs the simulation anew whenever the answer changes; a run that is overtaken is cancelled. */
export function watchRange(
  { session, display, displayLater, drawing }: Pick<App, 'session' | 'display' | 'displayLater' | 'drawing'>,
  found: Signal<Range | null>,
  progress: Signal<number | null>,
): RangeWatch {
  let paused = false;
  let pending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancel = () => {};
  // The skeptical view stands at the ends of the ranges that are drawn from: what is drawn are those entered.
  const drawn = () =>
    display.caseInForce.value === 'skeptical' ? session.answer.value : displayLater.displayed.value;
  const run = () => {
    pending = false;
    const started = performance.now();
    cancel = startRange(untracked(drawn).scenario, drawing.mayUseWorker(), {
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
    pending = true;
    if (!paused) timer = setTimeout(run, pause);
  };
  let first = true;
  const stop = effect(() => {
    drawn();
    schedule(first ? 0 : PAUSE_MS);
    first = false;
  });
  return {
    pause: (next) => {
      paused = next;
      if (!paused && pending) schedule(0);
    },
    dispose: () => {
      stop();
      clearTimeout(timer);
      cancel();
    },
  };
}
