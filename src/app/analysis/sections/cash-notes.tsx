import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { cashNotes } from '../../../output/cash-words.ts';
import { resultsOf } from '../../../scenario/results-of.ts';
import { useApp } from '../../app-context.ts';

/** What the cash saving contains and assumes. */
export function CashNotes(): JSX.Element {
  const { displayed } = useApp().displayLater;
  return (
    <p class="hint cash-notes">
      {useComputed(() => cashNotes(resultsOf(displayed.value.scenario)).join(' '))}
    </p>
  );
}
