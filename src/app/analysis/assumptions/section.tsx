import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { changedCount } from '../../../scenario/changed-count.ts';
import { useApp } from '../../app-context.ts';
import { useLazy } from '../../parts/use-lazy.ts';
import { Waiting } from '../../parts/waiting.tsx';

/** The button to the assumptions, which load when it is pressed. */
export function AssumptionsSection(): JSX.Element {
  const { session, stage } = useApp();
  const open = stage.assuming;
  const panel = useLazy(() => import('./panel.tsx'));
  const changed = useComputed(() => `${changedCount(session.answer.value, session.edition.value)} changed`);
  const toggle = () => {
    open.value = !open.value;
    if (open.value) panel.start();
  };
  const loaded = panel.state.value;
  return (
    <div class="assumptions">
      <button type="button" class="opener" aria-expanded={open.value ? 'true' : 'false'} onClick={toggle}>
        <span>All assumptions</span>
        <span class="hint">{changed}</span>
      </button>
      {open.value &&
        (typeof loaded === 'object' ? (
          <loaded.value.AssumptionsPanel />
        ) : (
          <Waiting state={loaded} failed="The assumptions did not load. Close and open this to try again." />
        ))}
    </div>
  );
}
