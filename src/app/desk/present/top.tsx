import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { namesOf } from '../../../scenario/names-of.ts';
import { hireWords } from '../../../words/hire-words.ts';
import { useApp } from '../../app-context.ts';
import { ScenarioSwitch } from '../scenarios/chips.tsx';

/** What is compared, for whom; the scenarios, if there are several; and the way back. */
export function Top({ onKeys }: { readonly onKeys: () => void }): JSX.Element {
  const { session, display, stage } = useApp();
  const { presenting, page } = stage;
  const title = useComputed(() => {
    const { client } = session.comparison.value;
    const words = hireWords(display.displayed.value.scenario, namesOf(session.edition.value));
    return client ? `${client}: ${words}` : words;
  });
  const several = useComputed(() => session.comparison.value.scenarios.length > 1).value;
  const compared = useComputed(() => (page.value === 'compare' ? 'true' : 'false'));
  return (
    <header class="present-top">
      <h2>{title}</h2>
      {several && (
        <>
          <ScenarioSwitch />
          <button
            type="button"
            class="chip alone"
            aria-pressed={compared}
            onClick={() => {
              page.value = page.value === 'compare' ? 'answer' : 'compare';
            }}
          >
            Side by side
          </button>
        </>
      )}
      <button type="button" class="btn plain" aria-label="Keys" title="Keys" onClick={onKeys}>
        ?
      </button>
      <button
        type="button"
        class="btn"
        onClick={() => {
          presenting.value = !presenting.value;
        }}
      >
        {useComputed(() => (presenting.value ? 'Stop presenting' : 'Fill the screen'))}
      </button>
    </header>
  );
}
