import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../app-context.ts';

/** Undo and redo. */
export function Steps(): JSX.Element {
  const { session } = useApp();
  const { actions } = session;
  return (
    <div class="undo">
      <Step
        name="Undo"
        arrow="M3 6h6.5a3.5 3.5 0 0 1 0 7H6M3 6l3-3M3 6l3 3"
        possible={session.canUndo}
        take={actions.undo}
      />
      <Step
        name="Redo"
        arrow="M13 6H6.5a3.5 3.5 0 0 0 0 7H10M13 6l-3-3M13 6l-3 3"
        possible={session.canRedo}
        take={actions.redo}
      />
    </div>
  );
}

/** Icon for undo and redo, an arrow. */
function Step(props: {
  readonly name: string;
  readonly arrow: string;
  readonly possible: ReadonlySignal<boolean>;
  readonly take: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="btn plain"
      part="button"
      aria-label={props.name}
      title={props.name}
      disabled={useComputed(() => !props.possible.value)}
      onClick={props.take}
    >
      <svg class="arrow" viewBox="0 0 16 16" aria-hidden="true">
        <path d={props.arrow} />
      </svg>
    </button>
  );
}
