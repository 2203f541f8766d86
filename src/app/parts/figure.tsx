import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';

/** A figure that opens its own explanation; `line` is its id in the model. */
export function Figure(props: {
  readonly line: string;
  readonly text: string | ReadonlySignal<string>;
}): JSX.Element {
  return (
    <button type="button" class="fig" aria-haspopup="dialog" data-line={props.line} translate={false}>
      {props.text}
    </button>
  );
}
