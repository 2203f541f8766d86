import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Free text, saved on Enter or when the field is left. A field that is removed saves nothing: its place is another's then. */
export function TextBox(props: {
  readonly class: string;
  readonly text: string;
  readonly longest: number;
  readonly placeholder: string;
  /** Id for a label on screen. */
  readonly id?: string;
  /** Its name, where no label on screen names it. */
  readonly label?: string;
  readonly onText: (text: string) => void;
}): JSX.Element {
  const { text } = props;
  const draft = useSignal(text);
  const removed = useRef(false);
  // Right away, since later it would overwrite text typed in the meantime.
  useLayoutEffect(() => {
    draft.value = text;
  }, [text]);
  useLayoutEffect(
    () => () => {
      removed.current = true;
    },
    [],
  );
  return (
    <input
      id={props.id}
      class={props.class}
      type="text"
      maxLength={props.longest}
      autocomplete="off"
      placeholder={props.placeholder}
      aria-label={props.label}
      value={draft}
      defaultValue={draft}
      onInput={(event) => {
        draft.value = event.currentTarget.value;
      }}
      onChange={() => {
        if (removed.current) return;
        const typed = draft.peek();
        // As it is until it is saved in its clean form, which may be no other.
        draft.value = text;
        props.onText(typed);
      }}
    />
  );
}
