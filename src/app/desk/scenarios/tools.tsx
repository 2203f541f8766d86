import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Comparison } from '../../../scenario/comparison.ts';
import { letterOf, moved, renamed, without } from '../../../scenario/comparison-edits.ts';
import { useApp } from '../../app-context.ts';
import { useId } from '../../parts/use-id.ts';
import { changeScenarios } from './change.ts';

/** Name and place of the scenario on screen, and its end; nothing while it is the only one. */
export function ScenarioTools(): JSX.Element | null {
  const { session } = useApp();
  const { comparison } = session;
  const count = useComputed(() => comparison.value.scenarios.length).value;
  const current = useComputed(() => comparison.value.current).value;
  if (count === 1) return null;
  const tool = (what: string, edit: (now: Comparison) => Comparison, disabled = false) => (
    <button type="button" class="quiet" disabled={disabled} onClick={() => changeScenarios(session, edit)}>
      {what}
    </button>
  );
  return (
    <div class="scenario-tools">
      <NameBox key={current} />
      {tool('Move to the left', (now) => moved(now, -1), current === 0)}
      {tool('Move to the right', (now) => moved(now, 1), current === count - 1)}
      {tool('Delete', without)}
    </div>
  );
}

function NameBox(): JSX.Element {
  const { session } = useApp();
  const id = useId();
  const { scenarios, current } = session.comparison.peek();
  const draft = useSignal(scenarios[current]?.name ?? '');
  return (
    <>
      <label for={id}>Name of this scenario</label>
      <input
        id={id}
        class="name-box"
        type="text"
        maxLength={40}
        autocomplete="off"
        placeholder={`Scenario ${letterOf(current)}`}
        value={draft}
        defaultValue={draft}
        onInput={(event) => {
          draft.value = event.currentTarget.value;
        }}
        onChange={() => changeScenarios(session, (comparison) => renamed(comparison, draft.peek()))}
      />
    </>
  );
}
