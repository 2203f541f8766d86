import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { preparedFor } from '../../../scenario/comparison-edits.ts';
import { LONGEST_NAME } from '../../../scenario/review/clean-text.ts';
import { useApp } from '../../app-context.ts';
import { useId } from '../../parts/use-id.ts';

/** Name of the client, shown above the figures, in the link and in every export. */
export function ClientBox(): JSX.Element {
  const { session } = useApp();
  const id = useId();
  const client = useComputed(() => session.comparison.value.client ?? '').value;
  const draft = useSignal(client);
  useLayoutEffect(() => {
    draft.value = client;
  }, [client]);
  return (
    <div class="client">
      <label for={id}>Prepared for</label>
      <input
        id={id}
        class="name-box"
        type="text"
        maxLength={LONGEST_NAME}
        autocomplete="off"
        placeholder="Client or company"
        value={draft}
        // WebKit goes back to this where completion is off and the page comes from its cache.
        defaultValue={draft}
        onInput={(event) => {
          draft.value = event.currentTarget.value;
        }}
        onChange={() => session.actions.change(preparedFor(session.comparison.peek(), draft.peek()))}
      />
      <span class="hint">Shown in the link and in every export</span>
    </div>
  );
}
