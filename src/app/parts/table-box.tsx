import type { JSX } from 'preact';
import { adopting } from '../styles/adopting.ts';
import css from '../styles/tables.css?inline';

const adoptCss = adopting(css);

/** A table with its own scrolling. `cued` has narrow first columns and shows if there is more to the side; `long` also scrolls down. */
export function TableBox(props: {
  readonly kind?: 'cued' | 'long';
  readonly children: JSX.Element;
}): JSX.Element {
  const { kind } = props;
  return (
    <div
      class={kind ? `table-box ${kind}` : 'table-box'}
      ref={adoptCss}
      tabIndex={0}
      role="group"
      aria-label={kind === 'long' ? 'Table, scrolls' : 'Table, scrolls sideways'}
    >
      {props.children}
    </div>
  );
}
