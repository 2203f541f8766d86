import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Calculator } from '../calculator.ts';

/** A step back and forward, back to the page's start, on to the next client, and before an audience. */
export function Steps({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session, around } = calculator;
  const { actions } = session;
  return (
    <div class="foot-row steps-row">
      <button
        type="button"
        class="btn plain"
        part="button"
        disabled={useComputed(() => !session.canUndo.value)}
        onClick={actions.undo}
      >
        Undo
      </button>
      <button
        type="button"
        class="btn plain"
        part="button"
        disabled={useComputed(() => !session.canRedo.value)}
        onClick={actions.redo}
      >
        Redo
      </button>
      <button
        type="button"
        class="btn plain"
        part="button"
        disabled={useComputed(() => !session.changed.value)}
        onClick={around.startOver}
      >
        Reset all
      </button>
      <button
        type="button"
        class="btn plain"
        part="button"
        title="Clears everything of this client: inputs, names, notes, the address and undo steps"
        onClick={() => {
          calculator.outlook.value = 'entered';
          calculator.judged.value = null;
          around.startClean();
          calculator.generation.value += 1;
        }}
      >
        New client
      </button>
      <button
        type="button"
        class="btn plain"
        part="button"
        aria-pressed={useComputed(() => (calculator.presenting.value ? 'true' : 'false'))}
        onClick={() => {
          calculator.presenting.value = !calculator.presenting.value;
        }}
      >
        {useComputed(() => (calculator.presenting.value ? 'Stop presenting' : 'Present'))}
      </button>
    </div>
  );
}
