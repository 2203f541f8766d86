import { describe, expect, it } from 'vitest';
import { edition202611 as edition } from '../../../../tests/support/editions.ts';
import { explain } from '../../../model/explain.ts';
import { evaluate } from '../../../scenario/evaluation.ts';
import { resolve } from '../../../scenario/index.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { formulaOf } from '../../../words/formula.ts';
import { hasCents, isPlainSum, labelUnder, openingSteps, shownIn } from './shown.ts';

const choices = { state: 'CA', positions: [{ role: 'ai-engineer' }] };
const answer = evaluate(choices, resolve(edition, choices));
const formula = (line: string) => formulaOf(explain(answer.scenario, line, namesOf(edition).role));

describe('an explanation’s card', () => {
  it('is a list with a total where parts are added, and a formula where they are not', () => {
    expect(isPlainSum(formula('us.cash'))).toBe(true);
    expect(isPlainSum(formula('cash.savings'))).toBe(false);
    expect(isPlainSum(formula('us.payrollTaxes'))).toBe(false);
  });

  it('shows cents on all amounts of a list where one has them', () => {
    const { node, parts } = formula('us.cash');
    expect(hasCents([node, ...parts])).toBe(true);
    const show = shownIn(true);
    expect(parts.map(({ value, unit }) => show(value, unit))).toEqual([
      '$171,787.07',
      '$13,856.28',
      '$11,828.86',
      '$0.00',
      '$5,475.00',
      '$3,575.00',
    ]);
    expect(show(2, 'people')).toBe('2 people');
    expect(show(null, 'USD')).toBe('–');
    expect(shownIn(false)(5475, 'USD')).toBe('$5,475');
  });

  it('opens at the amount of one person, under its line', () => {
    const opening = (headcount: number, line: string) => {
      const scenario = resolve(edition, { state: 'CA', positions: [{ role: 'ai-engineer', headcount }] });
      return openingSteps(explain(scenario, line, namesOf(edition).role)).map(({ label }) => label);
    };
    const line = 'U.S. hire: employer payroll taxes';
    expect(opening(1, 'us.payrollTaxes')).toEqual([
      line,
      'Employer payroll taxes of the U.S. hire who stays, year 1',
    ]);
    expect(opening(2, 'us.payrollTaxes')).toEqual([line]);
    expect(opening(1, 'us.cash')).toEqual(['U.S. hire: cash']);
  });

  it('names a side once', () => {
    expect(labelUnder('U.S. hire: cash', 'U.S. hire: base salary and bonus')).toBe('Base salary and bonus');
    expect(labelUnder('F5: cash', 'F5: weekly rate')).toBe('Weekly rate');
    expect(labelUnder('Cash saving', 'U.S. hire: cash')).toBe('U.S. hire: cash');
    expect(labelUnder('U.S. hire: cash', 'F5: cash')).toBe('F5: cash');
  });
});
