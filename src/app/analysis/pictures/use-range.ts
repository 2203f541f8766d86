import { type ReadonlySignal, type Signal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { type Context, createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { rangeSentence } from '../../../output/range-words.ts';
import type { Range } from '../../../output/uncertainty.ts';
import { useApp } from '../../app-context.ts';
import type { RangeWatch } from './range/watch.ts';

/** The simulated range of the answer on screen. */
export interface ShownRange {
  /** Last range; null until the first run is done. */
  readonly found: ReadonlySignal<Range | null>;
  /** Progress or result of a run, in a sentence. */
  readonly words: ReadonlySignal<string>;
  /** Set by a picture that needs it. */
  readonly wanted: Signal<boolean>;
}

/** One simulation for all pictures of the analysis, from the moment at which the first of them is near the screen. */
export const RangeContext: Context<ShownRange | null> = createContext<ShownRange | null>(null);

/** The simulated range of the answer on screen; `near` is set by each picture that needs it. */
export function useShownRange(): ShownRange {
  return useContext(RangeContext) as ShownRange;
}

/** Runs the simulation once it is wanted; its code loads on first use. */
export function useRange(): ShownRange {
  const app = useApp();
  const { measure } = app.display;
  const wanted = useSignal(false);
  const found = useSignal<Range | null>(null);
  const progress = useSignal<number | null>(null);
  const failed = useSignal(false);
  const watch = useRef<RangeWatch | null>(null);
  const gone = useRef(false);
  useSignalEffect(() => {
    if (!wanted.value || watch.current) return;
    failed.value = false;
    import('./range/watch.ts').then(
      ({ watchRange }) => {
        if (!gone.current) watch.current ??= watchRange(app, found, progress);
      },
      () => {
        failed.value = true;
      },
    );
  });
  useEffect(
    () => () => {
      gone.current = true;
      watch.current?.dispose();
    },
    [],
  );
  const words = useComputed(() => {
    if (failed.value) return 'The simulation did not load.';
    if (progress.value !== null) return `Simulating: ${Math.round(progress.value * 100)}%.`;
    if (!found.value) return 'Simulating.';
    return rangeSentence(measure.value, found.value.spread[measure.value]);
  });
  return { found, words, wanted };
}
