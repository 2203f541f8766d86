import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';

/** State of something that loads on request: not requested, loading, failed, or loaded. */
export type Lazy<T> = 'idle' | 'loading' | 'failed' | { readonly value: T };

/** Loads once; a request after a failure tries again. */
export function useLazy<T>(load: () => Promise<T>): {
  readonly state: ReadonlySignal<Lazy<T>>;
  readonly start: () => void;
} {
  const state = useSignal<Lazy<T>>('idle');
  const start = useCallback(() => {
    if (state.peek() !== 'idle' && state.peek() !== 'failed') return;
    state.value = 'loading';
    load().then(
      (value) => {
        state.value = { value };
      },
      () => {
        state.value = 'failed';
      },
    );
  }, []);
  return { state, start };
}
