import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../app-context.ts';
import { ScenarioTools } from './scenarios/tools.tsx';

/** What a call seldom needs: the scenario on screen by name and place, back to the start, the next client. */
export function More(): JSX.Element {
  const { session, host } = useApp();
  return (
    <>
      <ScenarioTools />
      <button
        type="button"
        class="quiet"
        disabled={useComputed(() => {
          const sent = host.sent.value;
          return sent ? session.comparison.value === sent : !session.changed.value;
        })}
        onClick={host.startOver}
      >
        Reset all
      </button>
      <button type="button" class="quiet" onClick={host.newClient}>
        New client
        <span class="hint">Clears inputs, names, notes and undo steps</span>
      </button>
    </>
  );
}
