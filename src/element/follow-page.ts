import type { Core } from './core.ts';
import { feedDataLayer } from './data-layer.ts';
import { detailOf } from './events.ts';
import { isCheckAsked, showSelfCheck } from './self-check.ts';

/** What the host asked for beside the calculator itself: its events in the tag manager's list, a check of the embed. */
export function followPage(host: HTMLElement, core: Core): () => void {
  if (isCheckAsked()) showSelfCheck(host, core);
  if (!host.hasAttribute('data-layer')) return () => {};
  return feedDataLayer(host, detailOf(core.session.answer.peek()));
}
