import type { Session } from '../app/session/session.ts';
import { encodeComparison } from '../link/comparison.ts';
import type { Comparison } from '../scenario/comparison.ts';
import { asLink } from '../scenario/review/sent.ts';

/** Texts of links that stay the texts of their scenarios until something changes. */
const KEPT = new WeakMap<Comparison, string>();

/** Keeps an incoming link as the text of its scenarios. */
export function keepText(comparison: Comparison, text: string): void {
  KEPT.set(comparison, text);
}

/** The text of the link to all scenarios; null while state pay loads. */
export function linkText({ edition, comparison, lacksPay, waiting }: Session): string | null {
  const all = comparison.peek();
  const kept = KEPT.get(all);
  if (kept !== undefined) return kept;
  const waits = all.scenarios.length > 1 ? lacksPay : waiting;
  return waits.peek() ? null : encodeComparison(edition.peek(), asLink(edition.peek(), all));
}
