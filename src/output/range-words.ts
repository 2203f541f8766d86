import type { Spread } from '../model/analysis/spread.ts';
import { money } from '../words/money.ts';
import { percent } from '../words/money-forms.ts';
import type { Lens } from './tables/months.ts';

/** Names of the two measures of a saving, in a sentence. */
export const SAVING_WORDS: Readonly<Record<Lens, string>> = {
  cash: 'cash saving',
  full: 'all-in saving',
};

/** "In 8 of 10 runs the cash saving lies between $143,369 and $200,942." */
export function rangeSentence(lens: Lens, { p10, p90 }: Spread): string {
  return `In 8 of 10 runs the ${SAVING_WORDS[lens]} lies between ${money(p10)} and ${money(p90)}.`;
}

/** Where the quoted saving stands among the runs, and why it can stand outside the range. */
export function quotedSentence({ p10, p90, quoted, quotedAt }: Spread): string {
  const saved = quoted < 0 ? `the quoted ${money(-quoted)} of extra cost` : `the quoted ${money(quoted)}`;
  const stands = `${shareWords(quotedAt)} of the runs save less than ${saved}`;
  const sentence = stands.charAt(0).toUpperCase() + stands.slice(1);
  if (quoted >= p10 && quoted <= p90) return `${sentence}.`;
  const [more, less] = quoted > p90 ? ['against F5', 'for it'] : ['for F5', 'against it'];
  return `${sentence}: the uncertain figures have more room ${more} than ${less}.`;
}

/** A share of runs in words, without claiming "all" or "none" for one that only rounds to it. */
export function shareWords(share: number): string {
  if (share === 1) return 'all';
  if (share === 0) return 'none';
  if (share > 0.999) return 'over 99.9%';
  return share < 0.001 ? 'under 0.1%' : percent(share, 1);
}
