import type { JSX } from 'preact';

/** A text that could not be copied, to copy by hand. */
export function ByHand({ text }: { readonly text: string }): JSX.Element {
  return (
    <textarea
      class="by-hand"
      readOnly
      rows={5}
      aria-label="Text to copy by hand"
      value={text}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
