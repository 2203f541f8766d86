import type { Headline } from '../model/headline.ts';

/** Both savings, in dollars. */
export type Savings = Pick<Headline, 'cash' | 'full'>;

/**
 * A short code for the quoted savings, to the cent: FNV-1a over both of them, in base 36. It shows if a link still
 * opens on the figures it was made with. The figures cannot be read from it.
 */
export function checkFigure(savings: Savings): string {
  let hash = 0x811c9dc5;
  for (const character of `${cents(savings.cash.savings)}|${cents(savings.full.savings)}`) {
    hash ^= character.charCodeAt(0);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Whole cents as text; −0 and 0 are the same. */
function cents(dollars: number): string {
  return String(Math.round(dollars * 100));
}
