import { decimal, money } from '../../format/money.ts';
import type { Names } from '../../session/selectors.ts';
import type { Answer } from '../../session/session.ts';
import type { ShownFigures } from './figures.ts';

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

/** The answer in one or two sentences; says "more" as plainly as "less". */
export function answerSentence(answer: Answer, shown: ShownFigures, names: Names): string {
  const { scenario } = answer;
  const start = `Over ${scenario.horizonMonths} months, ${teamWords(answer, names)} in ${names.state(scenario.state)}`;
  const several = answer.headline.headcount > 1 && scenario.positions.length === 1;
  const cash = `${several ? 'cost' : 'costs'} ${money(shown.us.cash)} in cash as a U.S. hire and ${money(shown.f5.cash)} through F5`;
  const agree = Math.sign(shown.cashSaving) === Math.sign(shown.fullSaving);
  return `${start} ${cash}. Counting work lost to delay and mis-hires on both sides, F5 costs ${agree ? '' : 'nevertheless '}${lessOrMore(shown.fullSaving)}.`;
}

/** What is left in the skeptical view; a blank of the same height until it is known. */
export function skepticalWords(saving: number | null): string {
  if (saving === null) return '\u00a0';
  return `Skeptical: ${saving < 0 ? `${money(-saving)} dearer` : money(saving)}`;
}
