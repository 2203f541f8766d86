import type { ElementState } from './element-state.ts';

/** Whether the page's address asks for a check: `?f5-roi-check`. */
export function isCheckAsked(): boolean {
  return /[?&]f5-roi-check(?:[=&]|$)/.test(location.search);
}

/** Looks at the embed and says above the answer what was found; what is in the way goes out as an event. */
export async function showSelfCheck(host: HTMLElement, state: ElementState): Promise<void> {
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
