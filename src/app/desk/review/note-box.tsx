import type { JSX } from 'preact';
import { cleanText, LONGEST_NOTE } from '../../../scenario/review/clean-text.ts';
import { TextBox } from '../../parts/text-box.tsx';

/** A line of free text next to a figure. */
export function NoteBox(props: {
  readonly label: string;
  readonly note: string;
  readonly onNote: (note: string) => void;
}): JSX.Element {
  const { label, note, onNote } = props;
  return (
    <TextBox
      class="note"
      longest={LONGEST_NOTE}
      placeholder="Note"
      label={`Note on ${label}`}
      text={note}
      onText={(typed) => {
        const clean = cleanText(typed, LONGEST_NOTE);
        if (clean !== note) onNote(clean);
      }}
    />
  );
}
