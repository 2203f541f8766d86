import { money } from '../../format/money.ts';

/** Ids of the figures in the answer's sentences. */
export const ANSWER_LINES = ['us.cash', 'f5.cash', 'full.savings'] as const;

/** What is left in the skeptical view; a blank of the same height until it is known. */
export function skepticalWords(saving: number | null): string {
  if (saving === null) return '\u00a0';
  return `Skeptical: ${saving < 0 ? `${money(-saving)} dearer` : money(saving)}`;
}
