import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';

/** Something that loads when it is asked for: not yet, on its way, not arrived, or there. */
export type Lazy<T> = 'idle' | 'loading' | 'failed' | { readonly value: T };

/** Loads once; asking again after a failure tries again. */
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
