import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { afterPaint } from './after-paint.ts';

/** A signal that follows another after the paint that shows it. */
export interface Trailing<T> {
  readonly signal: ReadonlySignal<T>;
  dispose(): void;
}

/** What may appear a frame after the answer reads this, so that it costs the answer nothing. */
export function trailing<T>(source: ReadonlySignal<T>): Trailing<T> {
  const copy = signal(source.peek());
  const paint = afterPaint(0);
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
