import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Attribution, Speaker } from '../../../scenario/review/remarks.ts';
import { SPEAKER_LABELS, SPEAKERS } from '../../../scenario/review/speakers.ts';
import { useApp } from '../../app-context.ts';
import { attribute } from '../../reviewing.ts';
import { NoteBox } from './note-box.tsx';

/** Speaker of a changed input, with a note; `path` as in the scenario. */
export function SaidBy(props: { readonly path: string; readonly label: string }): JSX.Element {
  const { path, label } = props;
  const { session } = useApp();
  const said = useComputed((): Attribution | undefined => session.remarks.value.said[path]).value;
  return (
    <div class="said">
      <select
        aria-label={`Whose figure: ${label}`}
        value={said?.by ?? ''}
        onChange={({ currentTarget: { value } }) =>
          attribute(session, path, value === '' ? null : { by: value as Speaker, note: said?.note ?? '' })
        }
      >
        <option value="">Whose figure?</option>
        {SPEAKERS.map((speaker) => (
          <option key={speaker} value={speaker}>
            {SPEAKER_LABELS[speaker]}
          </option>
        ))}
      </select>
      {said && (
        <NoteBox
          label={label}
          note={said.note}
          onNote={(note) => attribute(session, path, { by: said.by, note })}
        />
      )}
    </div>
  );
}
