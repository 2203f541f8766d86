import type { JSX } from 'preact';
import { EXCLUDED, GUARDS } from '../../../model/limits.ts';

/** Items that the comparison leaves out, and costs that it takes care not to count twice. */
export function Excluded(): JSX.Element {
  return (
    <>
      <Notes notes={EXCLUDED} />
      <p class="subhead">Not counted twice</p>
      <Notes notes={GUARDS} />
    </>
  );
}

function Notes({ notes }: { readonly notes: typeof EXCLUDED }): JSX.Element {
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
