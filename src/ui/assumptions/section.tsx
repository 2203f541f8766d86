import { useComputed, useSignal } from '@preact/signals';
import type { ComponentType, JSX } from 'preact';
import { changedCount } from '../../session/selectors.ts';
import type { Calculator } from '../calculator.ts';

type Panel = ComponentType<{ readonly calculator: Calculator }>;

/** The door to the assumptions: what is behind it loads when it is opened. */
export function AssumptionsSection({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session } = calculator;
  const open = useSignal(false);
  const panel = useSignal<Panel | 'loading' | 'failed' | null>(null);
  const changed = useComputed(() => `${changedCount(session.answer.value, session.edition.value)} changed`);
  const toggle = async () => {
    open.value = !open.value;
    if (!open.value || typeof panel.value === 'function' || panel.value === 'loading') return;
    panel.value = 'loading';
    try {
      const { AssumptionsPanel } = await import('./panel.tsx');
      panel.value = AssumptionsPanel;
    } catch {
      panel.value = 'failed';
    }
  };
  const Shown = panel.value;
  return (
    <div class="assumptions">
      <button type="button" class="opener" aria-expanded={open.value ? 'true' : 'false'} onClick={toggle}>
        <span>All assumptions</span>
        <span class="hint">{changed}</span>
      </button>
      {open.value && Shown === 'loading' && <p class="hint">Loading…</p>}
      {open.value && Shown === 'failed' && (
        <p class="problem">The assumptions did not load. Close and open this to try again.</p>
      )}
      {open.value && typeof Shown === 'function' && <Shown calculator={calculator} />}
    </div>
  );
}
