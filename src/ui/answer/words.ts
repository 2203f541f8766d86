import { money, percent } from '../../format/money.ts';
import type { Answer } from '../../session/session.ts';
import type { ShownFigures } from './figures.ts';

/** Role and state names of the edition, as sentences need them. */
export interface Names {
  role(id: string): string;
  state(code: string): string;
}

/** "one AI / ML engineer seat", "3 bookkeeper seats", "a team of 5 in 2 roles". */
export function teamWords({ scenario, results }: Answer, names: Names): string {
  const [first] = scenario.positions;
  if (scenario.positions.length > 1 || !first)
    return `a team of ${results.headcount} in ${scenario.positions.length} positions`;
  const role = inSentence(names.role(first.role));
  return first.headcount === 1 ? `one ${role} seat` : `${first.headcount} ${role} seats`;
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
  const several = answer.results.headcount > 1 && scenario.positions.length === 1;
  const cash = `${several ? 'cost' : 'costs'} ${money(shown.us.cash)} in cash as a U.S. hire and ${money(shown.f5.cash)} through F5`;
  const agree = Math.sign(shown.cashSaving) === Math.sign(shown.fullSaving);
  return `${start} ${cash}. Counting work lost to delay and mis-hires on both sides, F5 costs ${agree ? '' : 'nevertheless '}${lessOrMore(shown.fullSaving)}.`;
}

/** What would have to be true for F5 to stop (or start) being cheaper, delay and mis-hires counted. */
export function breakEvenWords({ scenario, results }: Answer): readonly { title: string; value: string }[] {
  const { rateMultiple, salaryMultiple, output } = results.breakEven;
  const cheaper = results.full.savings > 0;
  const [first] = scenario.positions;
  const single = scenario.positions.length === 1 && first;
  const facts: { title: string; value: string }[] = [];
  if (rateMultiple === null || rateMultiple <= 0)
    facts.push({ title: 'Break-even weekly rate', value: 'None: F5 is dearer at any rate' });
  else
    facts.push({
      title: cheaper ? 'F5 stops being cheaper at' : 'F5 would be cheaper below',
      value: single ? `${money(first.weeklyRate * rateMultiple)} a week` : `${percent(rateMultiple)} of these rates`,
    });
  if (salaryMultiple !== null)
    facts.push({
      title: cheaper ? 'or at a U.S. base salary of' : 'or at a U.S. base salary above',
      value: single ? money(first.baseSalary * salaryMultiple) : `${percent(salaryMultiple)} of these salaries`,
    });
  else facts.push({ title: 'Break-even salary', value: cheaper ? 'F5 is cheaper at any' : 'F5 is dearer at any' });
  facts.push({
    title: 'A dollar buys the same work if F5 delivers',
    value: output === null ? '–' : `${percent(output)} of a U.S. hire’s output`,
  });
  return facts;
}

/** The running total in a sentence. */
export function runningSentence(answer: Answer, shown: ShownFigures, lens: 'cash' | 'full'): string {
  const { breakEvenMonth } = answer.results[lens];
  const saving = lens === 'cash' ? shown.cashSaving : shown.fullSaving;
  const months = answer.scenario.horizonMonths;
  const counted = lens === 'cash' ? 'in cash' : 'with delay and mis-hires counted';
  const end = `by month ${months} F5 has cost ${lessOrMore(saving)}, ${counted}`;
  if (breakEvenMonth === null) return `F5’s running total does not stay below the U.S. one: ${end}.`;
  return `From the end of month ${breakEvenMonth} on, F5’s running total stays at or below the U.S. one: ${end}.`;
}

/** Cost by line in a sentence: the largest line of each side. */
export function linesSentence(shown: ShownFigures): string {
  const largest = (side: ShownFigures['us']) => [...side.lines].sort((a, b) => b.dollars - a.dollars)[0];
  const us = largest(shown.us);
  const f5 = largest(shown.f5);
  if (!us || !f5) return '';
  return `The largest line of the U.S. hire is ${inSentence(us.label)}, ${money(us.dollars)} of ${money(shown.us.full)}; of F5 it is ${f5.label === 'F5 weekly rate' ? 'the weekly rate' : inSentence(f5.label)}, ${money(f5.dollars)} of ${money(shown.f5.full)}.`;
}
