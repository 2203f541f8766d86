import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';

/** Details behind one line; they are made when they are opened. */
export function Fold(props: {
  readonly title: string;
  /** Opens them whenever it becomes true; it never closes what somebody may be reading. */
  readonly opens?: ReadonlySignal<boolean>;
  readonly children: () => JSX.Element;
}): JSX.Element {
  const open = useSignal(props.opens?.peek() ?? false);
  useSignalEffect(() => {
    if (props.opens?.value) open.value = true;
  });
  return (
    <details
      class="fold"
      open={open.value}
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>{props.title}</summary>
      {open.value && props.children()}
    </details>
  );
}
