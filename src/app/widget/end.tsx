import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { datesInWords } from '../../words/dates.ts';
import { useApp } from '../app-context.ts';

/** The last line of the widget: how new the figures are, where they come from, and how to look into one. */
export function End(): JSX.Element {
  const { session, visit, operator, sources } = useApp();
  const { brand, analysis } = operator.value?.config ?? {};
  return (
    <span>
      {brand?.name && `${brand.name} · `}
      Updated {useComputed(() => datesInWords(session.edition.value.id))} ·{' '}
      {analysis === false ? (
        <a class="quiet" href={sources.methodUrl} target="_blank" rel="noopener">
          sources
        </a>
      ) : (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            visit.asked.value = 'rests';
          }}
        >
          sources
        </button>
      )}
    </span>
  );
}
