import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { GUARDS, type Limit } from '../../../model/limits.ts';
import { excludedOf } from '../../../output/excluded.ts';
import { roleOf } from '../../../scenario/index.ts';
import { useApp } from '../../app-context.ts';

/** Items that the comparison leaves out, and costs that it takes care not to count twice. */
export function Excluded(): JSX.Element {
  const { session, displayLater } = useApp();
  const notes = useComputed(() => {
    const edition = session.edition.value;
    return excludedOf(displayLater.displayed.value.scenario, (role) => roleOf(edition, role)?.group ?? null);
  });
  return (
    <>
      <Notes notes={notes.value} />
      <p class="subhead">Not counted twice</p>
      <Notes notes={GUARDS} />
    </>
  );
}

function Notes({ notes }: { readonly notes: readonly Limit[] }): JSX.Element {
  return (
    <dl class="notes">
      {notes.map(({ what, why }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  );
}
