import type { ComponentChildren } from 'preact';

/** Text in which "mis-hire" and a negative amount stay on one line; a narrow column would break them at hyphen and minus. */
export function unbroken(text: string): ComponentChildren {
  return text.split(/(mis-hires?|−\$[\d,]+)/i).map((part, i) =>
    i % 2 === 1 ? (
      <span key={i} class="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
