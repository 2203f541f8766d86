import { feedDataLayer } from './data-layer.ts';
import type { ElementState } from './element-state.ts';
import { detailOf } from './events.ts';
import { isCheckAsked, showSelfCheck } from './self-check.ts';

/** What the host asked for beside the calculator itself: its events in the tag manager's list, a check of the embed. */
export function followPage(host: HTMLElement, state: ElementState): () => void {
  if (isCheckAsked()) showSelfCheck(host, state);
  if (!host.hasAttribute('data-layer')) return () => {};
  return feedDataLayer(host, detailOf(state.session.answer.peek()));
}
