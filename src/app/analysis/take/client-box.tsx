import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { preparedFor } from '../../../scenario/comparison-edits.ts';
import { LONGEST_NAME } from '../../../scenario/review/clean-text.ts';
import { useApp } from '../../app-context.ts';
import { TextBox } from '../../parts/text-box.tsx';
import { useId } from '../../parts/use-id.ts';

/** Name of the client, shown above the figures, in the link and in every export. */
export function ClientBox(): JSX.Element {
  const { session } = useApp();
  const id = useId();
  const client = useComputed(() => session.comparison.value.client ?? '').value;
  return (
    <div class="client">
      <label for={id}>Prepared for</label>
      <TextBox
        id={id}
        class="name-box"
        longest={LONGEST_NAME}
        placeholder="Client or company"
        text={client}
        onText={(name) => session.actions.change(preparedFor(session.comparison.peek(), name))}
      />
      <span class="hint">Shown in the link and in every export</span>
    </div>
  );
}
