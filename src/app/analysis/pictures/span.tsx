import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Start and end of a bar on its track, 0…1. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** A scale from the smallest to the largest of the values; pass 0 among them to include it. */
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
