import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { AskNext } from '../analysis/check/ask-next.tsx';
import { ClientBox } from '../analysis/take/client-box.tsx';
import { useApp } from '../app-context.ts';
import { adopting } from '../styles/adopting.ts';
import css from './desk.css?inline';
import { ScenarioBar } from './scenarios/bar.tsx';
import { Steps } from './steps.tsx';

const adoptCss = adopting(css);

/** The bar of a call: undo and redo, the client, what to ask next, presenting, the next client, and the scenarios. */
export function Desk(): JSX.Element {
  const { host, visit, stage } = useApp();
  const asking = useSignal(false);
  return (
    <section class="desk" part="desk" aria-label="For a call" ref={adoptCss}>
      <div class="desk-row">
        <Steps />
        <ClientBox />
        <button
          type="button"
          class="btn"
          aria-expanded={asking.value ? 'true' : 'false'}
          onClick={() => {
            asking.value = !asking.value;
          }}
        >
          Ask next
        </button>
        <button
          type="button"
          class="btn"
          part="button"
          aria-pressed={useComputed(() => (stage.presenting.value ? 'true' : 'false'))}
          onClick={() => {
            stage.presenting.value = !stage.presenting.value;
          }}
        >
          {useComputed(() => (stage.presenting.value ? 'Stop presenting' : 'Present'))}
        </button>
        {visit.cleared.value ? (
          <span class="cleared" role="status">
            Client cleared
            <button type="button" class="quiet" ref={focusOn} onClick={visit.cleared.value}>
              Bring back
            </button>
          </span>
        ) : (
          <button
            type="button"
            class="btn plain"
            part="button"
            title="Clears everything of this client: inputs, names, notes, the address and undo steps"
            onClick={host.newClient}
          >
            New client
          </button>
        )}
      </div>
      {asking.value && <AskNext />}
      <ScenarioBar />
    </section>
  );
}

/** The button that was pressed is gone: the keyboard goes to the way back. */
const focusOn = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true });
