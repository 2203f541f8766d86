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
        aria-label="Undo"
        title="Undo"
        disabled={useComputed(() => !session.canUndo.value)}
        onClick={actions.undo}
      >
        <Arrow path="M3 6h6.5a3.5 3.5 0 0 1 0 7H6M3 6l3-3M3 6l3 3" />
      </button>
      <button
        type="button"
        class="btn plain"
        part="button"
        aria-label="Redo"
        title="Redo"
        disabled={useComputed(() => !session.canRedo.value)}
        onClick={actions.redo}
      >
        <Arrow path="M13 6H6.5a3.5 3.5 0 0 0 0 7H10M13 6l-3-3M13 6l-3 3" />
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

function Arrow({ path }: { readonly path: string }): JSX.Element {
  return (
    <svg class="arrow" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
