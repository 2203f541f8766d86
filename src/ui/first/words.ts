import { decimal, money } from '../../format/money.ts';
import type { ShownFigures } from '../../format/shown-figures.ts';
import type { Names } from '../../session/names.ts';
import type { Answer } from '../../session/session.ts';

/** "one AI / ML engineer seat", "3 bookkeeper seats", "a team of 5 in 2 roles". */
function teamWords({ scenario, headline }: Answer, names: Names): string {
  const [first] = scenario.positions;
  if (scenario.positions.length > 1 || !first)
    return `a team of ${decimal(headline.headcount)} in ${scenario.positions.length} positions`;
  const role = inSentence(names.role(first.role));
  return first.headcount === 1 ? `one ${role} seat` : `${decimal(first.headcount)} ${role} seats`;
}

/** "Data engineer" inside a sentence is "data engineer"; "AI / ML", "HR" and "UI/UX" keep their capitals. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z]+(?![A-Z])/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** How much dearer or cheaper F5 is, without a sign: "$1,200 less", "$300 more", "the same". */
export function lessOrMore(saving: number): string {
  if (saving === 0) return 'the same';
  return saving > 0 ? `${money(saving)} less` : `${money(-saving)} more`;
}

/** The answer in two sentences, in seven pieces: the second, fourth and sixth are figures. */
export type AnswerPieces = readonly [string, string, string, string, string, string, string];

/** Ids of the figures in the answer's sentences. */
export const ANSWER_LINES = ['us.cash', 'f5.cash', 'full.savings'] as const;

/** The answer in words; says "more" as plainly as "less". */
export function answerPieces(answer: Answer, shown: ShownFigures, names: Names): AnswerPieces {
  const { scenario } = answer;
  const several = answer.headline.headcount > 1 && scenario.positions.length === 1;
  const agree = Math.sign(shown.cashSaving) === Math.sign(shown.fullSaving);
  const [amount = '', word = ''] = lessOrMore(shown.fullSaving).split(/ (?=less|more|same)/);
  return [
    `Over ${scenario.horizonMonths} months, ${teamWords(answer, names)} in ${names.state(scenario.state)} ${several ? 'cost' : 'costs'} `,
    money(shown.us.cash),
    ' in cash as a U.S. hire and ',
    money(shown.f5.cash),
    ` through F5. Counting work lost to delay and mis-hires on both sides, F5 costs ${agree ? '' : 'nevertheless '}`,
    amount,
    ` ${word}.`,
  ];
}

/** The same as one text. */
export function answerSentence(answer: Answer, shown: ShownFigures, names: Names): string {
  return answerPieces(answer, shown, names).join('');
}

/** What is left in the skeptical view; a blank of the same height until it is known. */
export function skepticalWords(saving: number | null): string {
  if (saving === null) return '\u00a0';
  return `Skeptical: ${saving < 0 ? `${money(-saving)} dearer` : money(saving)}`;
}
