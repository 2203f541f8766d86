import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { tippingPoints } from '../../../scenario/tipping-points.ts';
import { useApp } from '../../app-context.ts';
import { tippingSentences } from './tipping-words.ts';

/** Break-evens, one input at a time. */
export function TippingPoints(): JSX.Element {
  const { displayed } = useApp().displayLater;
  const sentences = useComputed(() => tippingSentences(tippingPoints(displayed.value), displayed.value));
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
