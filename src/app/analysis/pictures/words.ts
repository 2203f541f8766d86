import type { Lens } from '../../../output/tables/months.ts';
import type { Evaluation } from '../../../scenario/evaluation.ts';
import { resultsOf } from '../../../scenario/results-of.ts';
import { lessOrMore } from '../../../words/answer-words.ts';
import type { RoundedFigures } from '../../../words/rounded-figures.ts';

/** The running total in a sentence. */
export function runningSentence(answer: Evaluation, rounded: RoundedFigures, lens: Lens): string {
  const { breakEvenMonth } = resultsOf(answer.scenario)[lens];
  const saving = lens === 'cash' ? rounded.cashSaving : rounded.fullSaving;
  const months = answer.scenario.horizonMonths;
  const counted = lens === 'cash' ? 'in cash' : 'all in';
  const end = `by month ${months} F5 has cost ${lessOrMore(saving)}, ${counted}`;
  if (breakEvenMonth === null) return `F5 does not stay ahead: ${end}.`;
  return `F5 is ahead from the end of month ${breakEvenMonth} on: ${end}.`;
}
