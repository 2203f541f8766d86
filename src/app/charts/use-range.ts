import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { rangeSentence } from '../../output/range-words.ts';
import type { Lens } from '../../output/tables/months.ts';
import type { Range } from '../../output/uncertainty.ts';
import { useApp } from '../app-context.ts';
import type { RangeWatch } from './range/watch.ts';

/** The simulated range of the answer on screen. */
export interface ShownRange {
  /** Last range; null until the first run is done. */
  readonly found: ReadonlySignal<Range | null>;
  /** Progress or result of a run, in a sentence. */
  readonly words: ReadonlySignal<string>;
}

/** Runs the simulation while it is on screen; its code loads on first use. */
export function useRange(wanted: () => boolean, lens: ReadonlySignal<Lens>): ShownRange {
  const app = useApp();
  const found = useSignal<Range | null>(null);
  const progress = useSignal<number | null>(null);
  const failed = useSignal(false);
  const watch = useRef<RangeWatch | null>(null);
  const gone = useRef(false);
  useSignalEffect(() => {
    const on = wanted();
    if (watch.current) return watch.current.pause(!on);
    if (!on) return;
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
    return rangeSentence(lens.value, found.value.spread[lens.value]);
  });
  return { found, words };
}
