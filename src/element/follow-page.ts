import { feedDataLayer } from './data-layer.ts';
import type { ElementState } from './element-state.ts';
import { detailOf } from './events.ts';

/** Starts the host's optional extras: a check of the embed, events in the tag manager's list. */
export function followPage(host: HTMLElement, state: ElementState): () => void {
  if (/[?&]f5-roi-check(?:[=&]|$)/.test(location.search)) showSelfCheck(host, state);
  if (!host.hasAttribute('data-layer')) return () => {};
  return feedDataLayer(host, detailOf(state.session.answer.peek()));
}

/** Shows the results of the check above the answer, and dispatches an event about any problem. */
async function showSelfCheck(host: HTMLElement, state: ElementState): Promise<void> {
  const { diagnose } = await import('./diagnose.ts');
  const { ok, findings } = await diagnose(host, state);
  state.noticed({
    code: ok ? null : 'self-check',
    text: ok ? 'Self-check: this embed works.' : 'Self-check: something on this page is in the way.',
    details: [...findings]
      .sort((a, b) => Number(a.ok) - Number(b.ok))
      .map((finding) => `${finding.ok ? '✓' : '✗'} ${finding.words}`),
  });
}
