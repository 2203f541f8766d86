import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Comparison } from '../../../scenario/comparison.ts';
import { letterOf, moved, renamed, without } from '../../../scenario/comparison-edits.ts';
import { LONGEST_NAME } from '../../../scenario/review/clean-text.ts';
import { useApp } from '../../app-context.ts';
import { TextBox } from '../../parts/text-box.tsx';
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
  const { current } = session.comparison.peek();
  const name = useComputed(() => session.comparison.value.scenarios[current]?.name ?? '').value;
  return (
    <>
      <label for={id}>Name of this scenario</label>
      <TextBox
        id={id}
        class="name-box"
        longest={LONGEST_NAME}
        placeholder={`Scenario ${letterOf(current)}`}
        text={name}
        onText={(typed) => changeScenarios(session, (comparison) => renamed(comparison, typed))}
      />
    </>
  );
}
