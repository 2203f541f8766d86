import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Recruiting } from '../../../edition/types.ts';
import { useApp } from '../../app-context.ts';
import { setRecruiting } from '../../editing.ts';
import { useId } from '../../parts/use-id.ts';

/** How the U.S. hire is found. */
export function RecruitingLever(): JSX.Element {
  const { session } = useApp();
  const label = useId();
  const way = (id: Recruiting, name: string) => (
    <button
      type="button"
      class="chip"
      aria-pressed={useComputed(() => (session.answer.value.scenario.recruiting === id ? 'true' : 'false'))}
      onClick={() => setRecruiting(session, id)}
    >
      {name}
    </button>
  );
  return (
    <div class="lever">
      <span class="label" id={label}>
        Recruiting
      </span>
      <div class="chips" role="group" aria-labelledby={label}>
        {way('in-house', 'In-house')}
        {way('agency', 'Agency')}
      </div>
    </div>
  );
}
