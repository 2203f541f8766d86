import { decimal, money } from '../format/money.ts';
import { type ExportRequest, roleLabel, stateName } from './request.ts';
import type { Shown } from './shown.ts';

/** The answer in one or two sentences, as the screen has it; says "more" as plainly as "less". */
export function answerSentence(request: ExportRequest, shown: Shown): string {
  const { horizonMonths, positions, state } = request.scenario;
  const start = `Over ${horizonMonths} months, ${teamWords(request)} in ${stateName(request, state)}`;
  const several = positions.length === 1 && (positions[0]?.headcount ?? 1) > 1;
  const cash = `${several ? 'cost' : 'costs'} ${money(shown.us.cash)} in cash as a U.S. hire and ${money(shown.f5.cash)} through F5`;
  const agree = Math.sign(shown.cashSaving) === Math.sign(shown.fullSaving);
  return `${start} ${cash}. Counting work lost to delay and mis-hires on both sides, F5 costs ${agree ? '' : 'nevertheless '}${lessOrMore(shown.fullSaving)}.`;
}

function teamWords(request: ExportRequest): string {
  const { positions } = request.scenario;
  const [first] = positions;
  const people = positions.reduce((sum, { headcount }) => sum + headcount, 0);
  if (positions.length > 1 || !first) return `a team of ${decimal(people)} in ${positions.length} positions`;
  const role = inSentence(roleLabel(request, first.role));
  return people === 1 ? `one ${role} seat` : `${decimal(people)} ${role} seats`;
}

/** "Data engineer" is "data engineer"; "AI / ML", "HR" and "UI/UX" keep their capitals. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z]+(?![A-Z])/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function lessOrMore(saving: number): string {
  if (saving === 0) return 'the same';
  return saving > 0 ? `${money(saving)} less` : `${money(-saving)} more`;
}
