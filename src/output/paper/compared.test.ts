/** Several scenarios on paper: side by side, then one by one. */
import { describe, expect, it } from 'vitest';
import { REFERENCE, requestFor } from '../../../tests/support/exports.ts';
import { calculate } from '../../model/calculate.ts';
import type { Choices } from '../../scenario/index.ts';
import { money } from '../../words/money.ts';
import { roundedFigures } from '../../words/rounded-figures.ts';
import type { ComparedRequest } from '../request.ts';
import { describeCompared, describePaper } from './describe.ts';
import { withoutAppendix } from './paper.ts';

const named = (title: string, choices: Choices): ComparedRequest => ({ ...requestFor(choices), title });
const A = named('Scenario A', { state: 'CA', positions: [{ role: 'ai-engineer' }] });
const B = named('Texas', {
  state: 'TX',
  horizonMonths: 24,
  positions: [{ role: 'software-developer', weeklyRate: 900, baseSalary: 150_000 }],
  assumptions: { annualRaise: 0.05 },
});
const paper = describeCompared([A, B]);
const changed = (title: string) =>
  paper.papers
    .flatMap(({ appendix }) => appendix)
    .find(({ heading }) => heading === `What was changed: ${title}`);

describe('two scenarios on paper', () => {
  it('stand side by side on the first page: names, roles, salaries, rates, costs and savings', () => {
    const [main, others] = paper.compared?.tables ?? [];
    expect(main?.columns.map(({ label }) => label)).toEqual(['', 'Scenario A', 'Texas']);
    const cells = new Map(main?.rows.map(({ cells: [label = '', ...rest] }) => [label, rest]));
    expect(cells.get('Role')).toEqual(['AI / ML engineer', 'Software developer']);
    expect(cells.get('Where')).toEqual(['California', 'Texas']);
    expect(cells.get('U.S. base salary, a year')?.[1]).toBe('$150,000');
    expect(cells.get('F5 rate, a week')).toEqual(['from $600', '$900']);
    const shown = [A, B].map(({ scenario }) => roundedFigures(calculate(scenario)));
    expect(cells.get('U.S. hire, cash')).toEqual(shown.map(({ us }) => money(us.cash)));
    expect(cells.get('F5, cash')).toEqual(shown.map(({ f5 }) => money(f5.cash)));
    expect(cells.get('Cash saving')).toEqual(shown.map(({ cashSaving }) => money(cashSaving)));
    expect(cells.get('All-in saving')).toEqual(shown.map(({ fullSaving }) => money(fullSaving)));
    expect(cells.get('Likely range of the cash saving')).toEqual(
      paper.papers.map(({ range }) => range.items[0]?.value),
    );
    expect(others?.rows.map(({ cells: [label] }) => label)).toContain('Horizon');
    expect(paper.compared?.pictures.map(({ name }) => name)).toEqual(['Scenario A', 'Texas']);
  });

  it('are ranked in the title only if they run for the same time', () => {
    expect(paper.compared?.finding).toBe('Scenario A and Texas compared');
    const cheap = named('Ohio', { state: 'OH', positions: [{ role: 'bookkeeper' }] });
    expect(describeCompared([cheap, A]).compared?.finding).toBe(
      'Scenario A would save the most with F5: $174,159 in the first year',
    );
  });

  it('differ on the first page in a dozen inputs at most; the appendix has them all', () => {
    const assumptions: Choices['assumptions'] = {
      annualRaise: 0.02,
      bonusShare: 0.03,
      f5RelativeOutput: 0.9,
      discountRate: 0.08,
      usDaysToFill: 60,
      f5DaysToStart: 20,
      rampMonths: 5,
      coordinationHoursPerWeek: 2,
      misHireProbability: 0.3,
      f5MisHireProbability: 0.25,
      valueMultiple: 1.2,
    };
    const other = named('Other', {
      state: 'NY',
      horizonMonths: 30,
      assumptions,
      positions: [{ role: 'paralegal' }],
    });
    const { compared, appendix } = describeCompared([A, other]);
    const [, some] = compared?.tables ?? [];
    const [all] = appendix.find(({ heading }) => heading === 'What else differs')?.tables ?? [];
    expect(some?.rows.length).toBe(12);
    expect(some?.caption).toBe(
      `What else differs: 12 of ${all?.rows.length} inputs, all of them in the appendix`,
    );
    expect(all?.rows.slice(0, 12)).toEqual(some?.rows);
  });

  it('of a team and of a single role share no inputs of a role', () => {
    const team = named('Team', {
      state: 'TX',
      positions: [{ role: 'bookkeeper', headcount: 3 }, { role: 'paralegal' }],
    });
    const [main, others] = describeCompared([A, team]).compared?.tables ?? [];
    expect(main?.rows.find(({ cells }) => cells[0] === 'Role')?.cells).toEqual([
      'Role',
      'AI / ML engineer',
      '4 people in 2 roles',
    ]);
    expect(others?.rows.map(({ cells: [label] }) => label).join()).not.toMatch(
      /Position|People|Annual raise/,
    );
  });

  it('have a page each with its own figures, and each its own changes', () => {
    expect(paper.papers.map(({ name, finding }) => [name, finding])).toEqual([
      ['Scenario A', 'An F5 AI / ML engineer would save $174,159 in the first year'],
      ['Texas', expect.stringMatching(/^An F5 software developer would save \$[\d,]+ over 24 months$/)],
    ]);
    expect(changed('Scenario A')?.texts).toEqual(['Nothing: every input is at its default.']);
    expect(changed('Texas')?.tables[0]?.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
      ['Role', 'Software developer', 'AI / ML engineer'],
      ['Where you would hire', 'Texas', 'California'],
      ['Horizon', '24 months', '12 months'],
      ['F5 weekly rate', '$900 a week', expect.any(String)],
      ['Base salary', '$150,000 a year', expect.any(String)],
      ['Annual raise', '5% a year', expect.any(String)],
    ]);
  });

  it('name what is not included and the sources once', () => {
    const headings = paper.appendix.map(({ heading }) => heading);
    expect(headings).toEqual(['What is not included, and why', 'Sources']);
    for (const { notes } of paper.appendix)
      expect(new Set(notes.map(({ label }) => label)).size).toBe(notes.length);
  });

  it('say a loss as a loss', () => {
    const dear = named('Dear', { ...REFERENCE, positions: [{ role: 'ai-engineer', weeklyRate: 9000 }] });
    const rows = describeCompared([A, dear]).compared?.tables[0]?.rows ?? [];
    expect(rows.find(({ cells }) => cells[0] === 'Cash saving')?.cells[2]).toMatch(/^F5 \$[\d,]+ more$/);
  });
});

it('a single scenario has no such page', () => {
  const { compared, papers } = describePaper(A);
  expect([compared, papers.length, papers[0]?.name]).toEqual([null, 1, '']);
});

it('without the appendix, the pages that answer are left', () => {
  const { compared, papers, appendix } = withoutAppendix(paper);
  expect(compared).toBe(paper.compared);
  expect(appendix).toEqual([]);
  expect(papers.map((one) => one.appendix)).toEqual([[], []]);
  expect(papers.map(({ receipt }) => receipt)).toEqual(paper.papers.map(({ receipt }) => receipt));
});
