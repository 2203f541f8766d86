import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { byName } from '../../../words/by-name.ts';
import { useApp } from '../../app-context.ts';
import { setState } from '../../editing.ts';
import { useId } from '../../parts/use-id.ts';

/** Where the U.S. hire would work. */
export function StateSelect(): JSX.Element {
  const { session, sources } = useApp();
  const id = useId();
  return (
    <div>
      <label for={id}>State</label>
      <select
        id={id}
        value={useComputed(() => session.choices.value.state)}
        onFocus={() => {
          sources.preparePay();
          sources.prepareMetros();
        }}
        onChange={(event) => setState(session, event.currentTarget.value)}
      >
        {byName(session.edition.value.states, ({ name }) => name).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
