import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { forked } from '../../scenario/comparison-edits.ts';
import { useApp } from '../app-context.ts';

/** From the analysis to the bar for calls, also with a second scenario right away. */
export function ToDesk(): JSX.Element | null {
  const { session, stage } = useApp();
  const one = useComputed(() => session.comparison.value.scenarios.length === 1).value;
  if (stage.surface.value !== 'analysis') return null;
  const open = () => {
    stage.surface.value = 'desk';
  };
  return (
    <>
      <button type="button" class="quiet" onClick={open}>
        Scenarios and presenting
      </button>
      {one && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            session.actions.change(forked(session.comparison.peek()));
            open();
          }}
        >
          + Compare a second scenario
        </button>
      )}
    </>
  );
}
