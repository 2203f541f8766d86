import type { ComponentChildren } from 'preact';

/** Text in which "mis-hire" stays on one line; a narrow column would break it at the hyphen. */
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
