import type { EditionFigures } from '../edition/figures.ts';
import { assumptionDefault, weeklyRateDefault } from '../scenario/index.ts';
import { QUESTION } from '../words/verdict-words.ts';
import type { Terms } from './config.ts';
import { TERM_ASSUMPTIONS } from './figures.ts';

/** What the calculator uses where the operator's file says nothing: heading. */
export const USUAL_TITLE: string = QUESTION;

/** The same: price of a role, in $/week. */
export function usualRate(edition: EditionFigures, role: string): number {
  return weeklyRateDefault(edition, role).default;
}

/** The same: what F5 promises, in days. */
export function usualTerm(edition: EditionFigures, term: keyof Terms): number {
  return assumptionDefault(edition, TERM_ASSUMPTIONS[term], edition.defaults.recruiting, null).default;
}
