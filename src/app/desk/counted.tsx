import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { money } from '../../words/money.ts';
import { useApp } from '../app-context.ts';
import type { Measure } from '../display.ts';

/**
 * The saving in cash and all in, each with its amount, so that a changed chance of a bad hire is seen whatever is counted;
 * the pressed one is the answer.
 */
export function Counted(): JSX.Element {
  const { measure, rounded } = useApp().display;
  const way = (id: Measure, name: string) => {
    const amount = useComputed(() => rounded.value[id === 'cash' ? 'cashSaving' : 'fullSaving']);
    return (
      <button
        type="button"
        class="chip"
        aria-pressed={useComputed(() => (measure.value === id ? 'true' : 'false'))}
        onClick={() => {
          measure.value = id;
        }}
      >
        {name}{' '}
        <b class={useComputed(() => (amount.value < 0 ? 'dearer' : ''))}>
          {useComputed(() => money(amount.value))}
        </b>
      </button>
    );
  };
  return (
    <div class="counted-ways chips" role="group" aria-label="What is counted">
      {way('cash', 'Cash saving')}
      {way('full', 'All-in saving')}
    </div>
  );
}
