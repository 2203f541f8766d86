import type { Results, Scenario } from '../model/types.ts';
import { money, percent } from './money.ts';

/** One break-even in words; `line` is its figure in the model, if a formula gives it. */
export interface BreakEvenFact {
  readonly title: string;
  readonly value: string;
  readonly line?: string;
}

/** Conditions under which F5 stops (or starts) being cheaper, with delay and mis-hires counted. */
export function breakEvenWords({
  scenario,
  results,
}: {
  readonly scenario: Pick<Scenario, 'positions'>;
  readonly results: Results;
}): readonly BreakEvenFact[] {
  const { rateMultiple, salaryMultiple, output } = results.breakEven;
  const cheaper = results.full.savings > 0;
  const [first] = scenario.positions;
  const single = scenario.positions.length === 1 && first;
  const facts: BreakEvenFact[] = [];
  if (rateMultiple === null || rateMultiple <= 0)
    facts.push({ title: 'Break-even weekly rate', value: 'None: F5 costs more at any rate' });
  else
    facts.push({
      title: cheaper ? 'F5 stops being cheaper at' : 'F5 would be cheaper below',
      value: single
        ? `${money(first.weeklyRate * rateMultiple)} a week`
        : `${percent(rateMultiple)} of these rates`,
      line: 'breakEven.rateMultiple',
    });
  if (salaryMultiple !== null)
    facts.push({
      title: cheaper ? 'or at a U.S. base salary of' : 'or at a U.S. base salary above',
      value: single
        ? money(first.baseSalary * salaryMultiple)
        : `${percent(salaryMultiple)} of these salaries`,
    });
  else
    facts.push({
      title: 'Break-even salary',
      value: cheaper ? 'F5 is cheaper at any' : 'F5 costs more at any',
    });
  facts.push({
    title: 'A dollar buys equal work at',
    value: output === null ? '–' : `${percent(output)} of a U.S. hire’s output`,
    line: 'breakEven.output',
  });
  return facts;
}
