import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { breakEvenPoints } from '../../../scenario/break-even-points.ts';
import { useApp } from '../../app-context.ts';
import { breakEvenSentences } from './break-even-sentences.ts';

/** Break-evens, one input at a time. */
export function BreakEvenPoints(): JSX.Element {
  const { displayed } = useApp().displayLater;
  const sentences = useComputed(() => breakEvenSentences(breakEvenPoints(displayed.value), displayed.value));
  return (
    <>
      <p class="hint">Each alone, everything else unchanged, delay and mis-hires counted.</p>
      <ul class="sentences">
        {sentences.value.map((sentence, i) => (
          <li key={i}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
