import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Calculator } from '../calculator.ts';
import { ExportMenu } from './export-menu.tsx';

/** Copy link, undo, start over, book a call, and which figures these are. */
export function Footer({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session, around } = calculator;
  const { actions } = session;
  const copied = useSignal<'idle' | 'done' | 'failed'>('idle');
  const copy = async () => {
    copied.value = (await around.copyLink()) ? 'done' : 'failed';
    if (copied.value === 'done') setTimeout(() => (copied.value = 'idle'), 2500);
  };
  const label = useComputed(() => (copied.value === 'done' ? 'Link copied' : 'Copy link'));
  const cta = around.cta.value;
  // Only now: the address would otherwise change with every key, and an old one could be followed.
  const carryScenario = ({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }) => {
    currentTarget.href = around.ctaLink();
  };
  return (
    <>
      <button type="button" class="btn" part="button" onClick={copy}>
        {label}
      </button>
      <button
        type="button"
        class="btn"
        part="button"
        disabled={useComputed(() => !session.canUndo.value)}
        onClick={actions.undo}
      >
        Undo
      </button>
      <button
        type="button"
        class="btn"
        part="button"
        disabled={useComputed(() => !session.canRedo.value)}
        onClick={actions.redo}
      >
        Redo
      </button>
      <button
        type="button"
        class="btn"
        part="button"
        disabled={useComputed(() => !session.changed.value)}
        onClick={actions.reset}
      >
        Start over
      </button>
      <button
        type="button"
        class="btn"
        part="button"
        title="For the next client: fields, address and undo steps of this one are gone"
        onClick={() => {
          calculator.outlook.value = 'entered';
          around.startClean();
          calculator.generation.value += 1;
        }}
      >
        Start clean
      </button>
      <button
        type="button"
        class="btn"
        part="button"
        aria-pressed={useComputed(() => (calculator.presenting.value ? 'true' : 'false'))}
        onClick={() => {
          calculator.presenting.value = !calculator.presenting.value;
        }}
      >
        {useComputed(() => (calculator.presenting.value ? 'Stop presenting' : 'Present'))}
      </button>
      <ExportMenu calculator={calculator} />
      {cta && (
        <a
          class="btn primary"
          part="button cta"
          href={cta.href}
          target="_blank"
          rel="noopener"
          onPointerDown={carryScenario}
          onFocus={carryScenario}
          onClick={(event) => {
            carryScenario(event);
            around.followCta();
          }}
        >
          {cta.label}
        </a>
      )}
      <span class="edition">Figures of {useComputed(() => session.edition.value.id)}</span>
      {copied.value === 'failed' && (
        <label class="link-text">
          Copying was not allowed here. Copy the link by hand:
          <input
            type="text"
            readOnly
            value={around.linkText()}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </>
  );
}
