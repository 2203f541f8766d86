import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { afterPaint } from './after-paint.ts';

/** A signal that follows another after the paint that shows it. */
export interface Trailing<T> {
  readonly signal: ReadonlySignal<T>;
  dispose(): void;
}

/** A quarter of what is noticed as late; a dragged slider finds the main thread free in between. */
const PAUSE_MS = 60;

/** What may appear a frame after the answer reads this, so that it costs the answer nothing. */
export function trailing<T>(source: ReadonlySignal<T>): Trailing<T> {
  const copy = signal(source.peek());
  const paint = afterPaint(PAUSE_MS);
  const stop = effect(() => {
    const value = source.value;
    paint.next(() => {
      copy.value = value;
    });
  });
  return {
    signal: copy,
    dispose: () => {
      stop();
      paint.cancel();
    },
  };
}
