import type { ComponentChildren } from 'preact';

/** A text in which "mis-hire" stays on one line: a column narrow enough would break it at its hyphen. */
export function unbroken(text: string): ComponentChildren {
  return text.split(/(mis-hires?)/i).map((part, i) =>
    i % 2 === 1 ? (
      <span key={i} class="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
