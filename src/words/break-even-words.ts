import minimumWage from '../../data/minimum-wage.json' with { type: 'json' };
import type { Scenario } from '../model/types.ts';
import { resultsOf } from '../scenario/results-of.ts';
import { money } from './money.ts';
import { percent } from './money-forms.ts';

/** One break-even in words; `line` is its figure in the model, if a formula gives it. */
export interface BreakEvenFact {
  readonly title: string;
  readonly value: string;
  readonly line?: string;
}

/** A full-time year at the federal minimum wage, in dollars: no full-time salary below it is lawful. */
const LOWEST_SALARY = minimumWage.hourly * minimumWage.hoursPerYear;

/** Where a salary would have to be lower than the law allows. */
export const NO_SALARY = 'no lawful full-time salary';

/**
 * The salary at which full savings end, in words. Below a full-time year at the federal minimum wage there is none. `salary`
 * is the present one; with several positions, the factor on all of them is named.
 */
export function salaryWords(salary: number | null, multiple: number, lowest: number): string {
  if (lowest * multiple < LOWEST_SALARY && multiple < 1) return NO_SALARY;
  return salary === null ? `${percent(multiple)} of these salaries` : money(salary * multiple);
}

/** Assumed worth of a month’s work, in words. */
export function worthWords({ assumptions, positions }: Pick<Scenario, 'assumptions' | 'positions'>): string {
  const values = positions.map(({ assumptions: own }) => own?.valueMultiple ?? assumptions.valueMultiple);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `a month’s work is taken to be worth ${percent(least)}${least === most ? '' : ` to ${percent(most)}`} of what the U.S. employee costs`;
}

/** Conditions under which F5 stops (or starts) being cheaper, with delay and mis-hires counted. */
export function breakEvenWords(scenario: Scenario): readonly BreakEvenFact[] {
  const { breakEven, full } = resultsOf(scenario);
  const { salaryMultiple, output } = breakEven;
  const cheaper = full.savings > 0;
  const { positions } = scenario;
  const single = positions.length === 1 ? positions[0] : undefined;
  const facts: BreakEvenFact[] = [rateTurn(scenario, 'full')];
  if (salaryMultiple !== null) {
    const words = salaryWords(single?.baseSalary ?? null, salaryMultiple, lowestSalary(positions));
    const title = cheaper ? 'or at a U.S. base salary of' : 'or at a U.S. base salary above';
    facts.push(
      words === NO_SALARY ? { title: 'or, by base salary', value: `at ${words}` } : { title, value: words },
    );
  } else
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

/** The weekly rate at which the saving of one measure is 0. */
export function rateTurn(scenario: Scenario, lens: 'cash' | 'full'): BreakEvenFact {
  const { breakEven, [lens]: measured } = resultsOf(scenario);
  const [first, second] = scenario.positions;
  const multiple = lens === 'cash' ? breakEven.cashRateMultiple : breakEven.rateMultiple;
  const none = `Break-even weekly rate${lens === 'cash' ? ' in cash' : ''}`;
  if (multiple === null) return { title: none, value: 'None: F5 bills nothing' };
  if (multiple <= 0) return { title: none, value: 'None: F5 costs more at any rate' };
  const measure = lens === 'cash' ? 'In cash' : 'All in';
  return {
    title: `${measure}, F5 ${measured.savings > 0 ? 'stops being cheaper at' : 'would be cheaper below'}`,
    value:
      first && !second
        ? `${money(first.weeklyRate * multiple)} a week`
        : `${percent(multiple)} of these rates`,
    line: lens === 'cash' ? 'breakEven.cashRateMultiple' : 'breakEven.rateMultiple',
  };
}

/** The lowest of the base salaries, in $/year. */
export function lowestSalary(positions: Scenario['positions']): number {
  return Math.min(...positions.map(({ baseSalary }) => baseSalary));
}
