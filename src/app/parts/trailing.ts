import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { AfterPaint } from './after-paint.ts';

/** A signal that follows another after the paint that shows it. */
export interface Trailing<T> {
  readonly signal: ReadonlySignal<T>;
  dispose(): void;
}

/** A delayed copy of a signal, for parts that can appear a moment later, so that they do not slow the answer. */
export function trailing<T>(source: ReadonlySignal<T>, queue: AfterPaint): Trailing<T> {
  const copy = signal(source.peek());
  const stop = effect(() => {
    const value = source.value;
    if (value === copy.peek()) return;
    queue.next(copy, () => {
      copy.value = source.peek();
    });
  });
  return {
    signal: copy,
    dispose: () => {
      stop();
      queue.cancel(copy);
    },
  };
}

/** The same for a component, as long as it is on screen. */
export function useTrailing<T>(source: ReadonlySignal<T>, queue: AfterPaint): ReadonlySignal<T> {
  const follower = useMemo(() => trailing(source, queue), []);
  useEffect(() => follower.dispose, []);
  return follower.signal;
}
