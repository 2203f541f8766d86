import type { JSX } from 'preact';
import type { Lazy } from './use-lazy.ts';

/** What stands in for something that is on its way, or did not arrive. */
export function Waiting(props: { readonly state: Lazy<unknown>; readonly failed: string }): JSX.Element {
  return props.state === 'failed' ? <p class="problem">{props.failed}</p> : <p class="hint">Loading…</p>;
}
