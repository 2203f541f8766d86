import type { JSX } from 'preact';
import type { Lazy } from './use-lazy.ts';

/** Placeholder for something that is loading, or failed to load. */
export function Waiting(props: { readonly state: Lazy<unknown>; readonly failed: string }): JSX.Element {
  return props.state === 'failed' ? <p class="problem">{props.failed}</p> : <p class="hint">Loading…</p>;
}
