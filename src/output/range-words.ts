import type { Spread } from '../model/analysis/simulation.ts';
import { money, percent } from '../words/money.ts';
import type { Lens } from './tables/months.ts';

/** Names of the two measures of a saving, in a sentence. */
export const SAVING_WORDS: Readonly<Record<Lens, string>> = {
  cash: 'cash saving',
  full: 'saving with delay and mis-hires',
};

/** "In 8 of 10 runs the cash saving lies between $143,369 and $200,942." */
export function rangeSentence(lens: Lens, { p10, p90 }: Spread): string {
  return `In 8 of 10 runs the ${SAVING_WORDS[lens]} lies between ${money(p10)} and ${money(p90)}.`;
}

/** Where the quoted saving stands among the runs, and why it can stand outside the range. */
export function quotedSentence({ p10, p90, quoted, quotedAt }: Spread): string {
  const stands = `The quoted ${money(quoted)} is more than ${percent(quotedAt)} of the runs leave`;
  if (quoted >= p10 && quoted <= p90) return `${stands}.`;
  const other = quoted > p90 ? 'less' : 'more';
  return `${stands}, outside this range: most uncertain figures have more room on the side that saves ${other}.`;
}

/** A share of runs in words, without claiming "all" or "none" for one that only rounds to it. */
export function shareWords(share: number): string {
  if (share === 1) return 'all';
  if (share === 0) return 'none';
  if (share > 0.999) return 'over 99.9%';
  return share < 0.001 ? 'under 0.1%' : percent(share, 1);
}
