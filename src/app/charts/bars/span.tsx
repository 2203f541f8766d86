import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where a bar lies on its track, both 0…1 from its start. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** A scale from the least to the greatest of its values, with 0 where it is asked for. */
export function scaleOf(values: readonly number[]): (value: number) => number {
  const least = Math.min(...values);
  const width = Math.max(...values) - least || 1;
  return (value) => (value - least) / width;
}

/** A bar of a row; placed through the object model, which a strict style policy allows. */
export function Span(props: Extent & { readonly class: string }): JSX.Element {
  const ref = useRef<HTMLElement>(null);
  const start = Math.min(props.from, props.to);
  const length = Math.abs(props.to - props.from);
  useLayoutEffect(() => {
    ref.current?.style.setProperty('inset-inline-start', `${start * 100}%`);
    ref.current?.style.setProperty('inline-size', `${length * 100}%`);
  }, [start, length]);
  return <i ref={ref} class={props.class} />;
}
