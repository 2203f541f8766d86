import type { LineRow } from '../../../output/tables/lines.ts';
import type { Lens } from '../../../output/tables/months.ts';
import type { Evaluation } from '../../../scenario/evaluation.ts';
import { resultsOf } from '../../../scenario/results-of.ts';
import { lessOrMore } from '../../../words/answer-words.ts';
import { inSentence } from '../../../words/in-sentence.ts';
import { money } from '../../../words/money.ts';
import type { RoundedFigures } from '../../../words/rounded-figures.ts';

/** The running total in a sentence. */
export function runningSentence(answer: Evaluation, rounded: RoundedFigures, lens: Lens): string {
  const { breakEvenMonth } = resultsOf(answer.scenario)[lens];
  const saving = lens === 'cash' ? rounded.cashSaving : rounded.fullSaving;
  const months = answer.scenario.horizonMonths;
  const counted = lens === 'cash' ? 'in cash' : 'with delay and mis-hires counted';
  const end = `by month ${months} F5 has cost ${lessOrMore(saving)}, ${counted}`;
  if (breakEvenMonth === null) return `F5 does not stay ahead: ${end}.`;
  return `F5 is ahead from the end of month ${breakEvenMonth} on: ${end}.`;
}

/** Cost by line in a sentence: the largest line of each side. */
export function linesSentence(rows: readonly LineRow[], rounded: RoundedFigures): string {
  const largest = (side: 'us' | 'f5') => {
    const [row] = [...rows].sort((a, b) => (b[side]?.whole ?? 0) - (a[side]?.whole ?? 0));
    const name = row?.id === 'weeklyRate' ? 'the weekly rate' : inSentence(row?.label ?? '');
    return `${name}, ${money(row?.[side]?.whole ?? 0)} of ${money(rounded[side].full)}`;
  };
  const saved = rows.some(({ us, f5 }) => (us?.whole ?? 0) < 0 || (f5?.whole ?? 0) < 0);
  const below = saved ? ' Amounts left of $0 are pay saved while the seat is empty.' : '';
  return `The largest line of the U.S. hire is ${largest('us')}; of F5 it is ${largest('f5')}.${below}`;
}
