import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { cleanText, LONGEST_NOTE } from '../../../scenario/review/clean-text.ts';

/** A line of free text next to a figure, saved when the field loses focus. */
export function NoteBox(props: {
  readonly label: string;
  readonly note: string;
  readonly onNote: (note: string) => void;
}): JSX.Element {
  const { label, note, onNote } = props;
  const draft = useSignal(note);
  // Right away, since later it would overwrite text typed in the meantime.
  useLayoutEffect(() => {
    draft.value = note;
  }, [note]);
  return (
    <input
      class="note"
      type="text"
      maxLength={LONGEST_NOTE}
      autocomplete="off"
      placeholder="Note"
      aria-label={`Note on ${label}`}
      value={draft}
      defaultValue={draft}
      onInput={(event) => {
        draft.value = event.currentTarget.value;
      }}
      onChange={() => {
        const clean = cleanText(draft.value, LONGEST_NOTE);
        draft.value = clean;
        if (clean !== note) onNote(clean);
      }}
    />
  );
}
