import type { Names } from '../scenario/names-of.ts';
import { inSentence, type Told } from './in-sentence.ts';
import { decimal, money } from './money.ts';
import type { RoundedFigures } from './rounded-figures.ts';

/** The answer in two sentences; says "more" as clearly as "less". */
export function answerSentence(told: Told, shown: RoundedFigures, names: Names): string {
  const { horizonMonths, positions, state } = told;
  const cost = positions.length === 1 && people(told) > 1 ? 'cost' : 'costs';
  const still = Math.sign(shown.cashSaving) === Math.sign(shown.fullSaving) ? '' : 'still ';
  return (
    `Over ${horizonMonths} months, ${teamWords(told, names)} in ${names.state(state)} ${cost} ` +
    `${money(shown.us.cash)} in cash as a U.S. hire and ${money(shown.f5.cash)} through F5. ` +
    `Counting work lost to delay and mis-hires on both sides, F5 ${still}costs ${lessOrMore(shown.fullSaving)}.`
  );
}

/** F5's extra or lower cost, without a sign: "$1,200 less", "$300 more", "the same". */
export function lessOrMore(saving: number): string {
  if (saving === 0) return 'the same';
  return saving > 0 ? `${money(saving)} less` : `${money(-saving)} more`;
}

/** "the AI / ML engineer role", "3 people in the bookkeeper role", "a team of 5 in 2 roles". */
function teamWords(told: Told, names: Names): string {
  const { positions } = told;
  const [first] = positions;
  const count = people(told);
  if (positions.length > 1 || !first) return `a team of ${decimal(count)} in ${positions.length} roles`;
  const role = inSentence(names.role(first.role));
  return count === 1 ? `the ${role} role` : `${decimal(count)} people in the ${role} role`;
}

function people({ positions }: Told): number {
  return positions.reduce((sum, { headcount }) => sum + headcount, 0);
}
