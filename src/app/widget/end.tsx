import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { datesInWords } from '../../words/dates.ts';
import { useApp } from '../app-context.ts';

/** The last line of the widget: how new the figures are, where they come from, and how to look into one. */
export function End(): JSX.Element {
  const { session, visit } = useApp();
  return (
    <span>
      Updated {useComputed(() => datesInWords(session.edition.value.id))} ·{' '}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          visit.asked.value = 'rests';
        }}
      >
        sources
      </button>
    </span>
  );
}
