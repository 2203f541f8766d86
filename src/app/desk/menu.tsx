import { type Signal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { intoSight } from '../parts/into-sight.ts';
import { useId } from '../parts/use-id.ts';

/** What is open of the bar, by its name; one at a time. */
type Open = Signal<string | null>;

/** A button that opens the panel with its name, and closes it. */
export function Opener(props: {
  readonly name: string;
  readonly open: Open;
  readonly panel?: string;
}): JSX.Element {
  const { name, open, panel } = props;
  return (
    <button
      type="button"
      class="btn"
      part="button"
      aria-expanded={useComputed(() => (open.value === name ? 'true' : 'false'))}
      aria-controls={panel}
      onClick={() => {
        open.value = open.value === name ? null : name;
      }}
    >
      {name}
    </button>
  );
}

/** A button with a small panel over what is below it. It closes when the press or the keyboard goes elsewhere. */
export function Menu(props: {
  readonly name: string;
  readonly open: Open;
  readonly children: () => JSX.Element;
}): JSX.Element {
  const { name, open, children } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const shown = open.value === name;
  useEffect(() => {
    if (!shown) return;
    const leave = (event: Event) => {
      const [target] = event.composedPath();
      // Text that is copied the old way takes the focus for a moment, and the menu is to say if that was refused.
      if ((target as Element).matches?.('textarea.visually-hidden')) return;
      if (box.current && !event.composedPath().includes(box.current)) open.value = null;
    };
    const page = box.current?.ownerDocument;
    const root = box.current?.getRootNode();
    page?.addEventListener('pointerdown', leave);
    root?.addEventListener('focusin', leave);
    return () => {
      page?.removeEventListener('pointerdown', leave);
      root?.removeEventListener('focusin', leave);
    };
  }, [shown]);
  return (
    <div class="menu" ref={box}>
      <Opener name={name} open={open} panel={id} />
      {shown && (
        <div class="menu-panel" id={id} role="group" aria-label={name} ref={intoSight}>
          {children()}
        </div>
      )}
    </div>
  );
}
