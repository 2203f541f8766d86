import type { EditionFigures } from '../edition/figures.ts';
import { encodeComparison } from '../link/comparison.ts';
import type { Comparison } from '../scenario/comparison.ts';
import { asLink } from '../scenario/review/sent.ts';

/** The text of the link to a comparison. */
export function linkText(edition: EditionFigures, comparison: Comparison): string {
  return encodeComparison(edition, asLink(edition, comparison));
}
