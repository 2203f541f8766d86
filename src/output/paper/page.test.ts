/** The page of one scenario: what somebody who decides reads. */
import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../../tests/support/arbitraries.ts';
import { REFERENCE, REMARKED, REMARKS, requestFor, TEAM } from '../../../tests/support/exports.ts';
import { sensitivity } from '../../model/analysis/sensitivity.ts';
import { simulate } from '../../model/analysis/spread.ts';
import type { Choices } from '../../scenario/index.ts';
import { money } from '../../words/money.ts';
import { describePaper } from './describe.ts';
import { paperOf } from './page.ts';
import type { Labelled, Table } from './paper.ts';

const pageOf = (choices: Choices, given: Parameters<typeof requestFor>[1] = {}) =>
  paperOf(requestFor(choices, given), '');
const byLabel = (items: readonly Labelled[]) => new Map(items.map(({ label, value }) => [label, value]));
const rowsOf = ({ rows }: Table) => rows.map(({ cells, note }) => [...cells, note]);
const reference = pageOf(REFERENCE);
const DEAR: Choices = { state: 'MS', positions: [{ role: 'data-entry', weeklyRate: 2000 }] };

describe('the page of one role', () => {
  it('begins with the finding, for whom and on which day', () => {
    expect(reference.finding).toBe('An F5 AI / ML engineer would save $174,159 in the first year');
    expect(reference.prepared).toBe('Prepared on November 23, 2026. Edition 2026-11.');
    expect(pageOf(REFERENCE, { client: 'Acme', by: 'Jo Doe' }).prepared).toBe(
      'Prepared for Acme, by Jo Doe, on November 23, 2026. Edition 2026-11.',
    );
  });

  it('says what salary and rate are', () => {
    expect(reference.facts).toEqual([
      { label: 'Role', value: 'AI / ML engineer' },
      { label: 'Where', value: 'California' },
      { label: 'U.S. base salary, a year', value: '$202,920 (typical)' },
      { label: 'F5 weekly rate', value: 'from $600' },
    ]);
  });

  it('has the receipt of the screen, with the all-in saving beside what it counts', () => {
    expect(rowsOf(reference.receipt)).toEqual([
      ['Base salary', '$171,787', 'included', '~44 of 52 weeks'],
      ['Payroll taxes', '$13,856', 'included', ''],
      ['Benefits', '$11,829', 'included', 'health (single), 401(k)'],
      ['Recruiting', '$5,475', 'included', 'in-house'],
      ['Onboarding, laptop', '$3,575', 'included', ''],
      ['F5 weekly rate', '', '$28,636', '~47.7 weeks × $600'],
      ['Your time to coordinate', '', '$3,727', ''],
      ['Total cash', '$206,522', '$32,363', undefined],
      [
        'Not counted: empty-seat weeks, ramp-up and mis-hires',
        expect.any(String),
        expect.any(String),
        'with them, the all-in saving is $190,733',
      ],
    ]);
  });

  it('has the likely range of both measures', () => {
    const { cash, full } = simulate(requestFor(REFERENCE).scenario);
    expect([...byLabel(reference.range.items)]).toEqual([
      ['Cash saving', `${money(cash.p10)} to ${money(cash.p90)}`],
      ['All-in saving', `${money(full.p10)} to ${money(full.p90)}`],
    ]);
  });

  it('says where the answer turns, in cash and all in', () => {
    const labels = [...byLabel(reference.turns.items).keys()];
    expect(labels.slice(0, 2)).toEqual([
      'In cash, F5 stops being cheaper at',
      'All in, F5 stops being cheaper at',
    ]);
  });

  it('names the five inputs that move the saving most, with range and grade', () => {
    const { scenario } = requestFor(REFERENCE);
    const [table] = reference.unknowns.tables;
    const ends = sensitivity(scenario).map(({ atLow, atHigh }) =>
      [atLow, atHigh]
        .sort((a, b) => a - b)
        .map(money)
        .join(' to '),
    );
    expect(table?.rows.map(({ cells }) => cells[3])).toEqual(ends.slice(0, 5));
    expect(table?.rows[0]?.cells.every((cell) => cell !== '')).toBe(true);
  });

  it('says what a reply leaves of the proposal', () => {
    const replied = pageOf(REMARKED, { remarks: REMARKS });
    expect(byLabel(replied.range.items).get('Cash saving as accepted in the reply')).toMatch(/^\$[\d,]+$/);
  });
});

describe('where F5 costs more', () => {
  const dear = pageOf(DEAR);

  it('the title, the range, the turning points and the receipt say it', () => {
    expect(dear.finding).toMatch(
      /^An F5 person for data entry would cost \$[\d,]+ more than a U\.S\. hire in the first year$/,
    );
    expect(byLabel(dear.range.items).get('Cash saving')).toMatch(/^F5 \$[\d,]+ to \$[\d,]+ more$/);
    expect(byLabel(dear.turns.items).has('In cash, F5 would be cheaper below')).toBe(true);
    expect(dear.receipt.rows.at(-1)?.note).toMatch(/^with them, F5 costs \$[\d,]+ more$/);
  });

  it('of one role of a team, the first page names it', () => {
    const { facts, roles, runningTotals } = pageOf({
      state: 'MS',
      positions: [{ role: 'software-developer' }, { role: 'data-entry', headcount: 3, weeklyRate: 1100 }],
    });
    expect(byLabel(facts).get('F5 costs more for')).toMatch(/^Data entry \(\$[\d,]+\)$/);
    expect(roles?.rows.length).toBe(2);
    expect(runningTotals).toBeNull();
  });
});

it('a team has its running totals in the appendix', () => {
  const { papers } = describePaper(requestFor(TEAM));
  const months = papers[0]?.appendix.find(({ heading }) => heading === 'Month by month');
  expect(months?.chart?.us.length).toBe(31);
});

it('the appendix goes step by step from the all-in saving to the skeptical one, in dollars that add up', () => {
  const steps = reference.appendix.find(({ heading }) => heading === 'The skeptical view, step by step');
  const dollars = steps?.tables[0]?.rows.map(({ cells }) =>
    Number(cells[3]?.replace('−', '-').replace(/[$,+]/g, '')),
  );
  expect(dollars?.[0]).toBe(190_733);
  expect(dollars?.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(dollars?.at(-1));
});

it('adds up, is named and has no raw figure, in any scenario', () => {
  const amount = (text = '') => Number(text.replace('−', '-').replace(/[$,]/g, '') || 0);
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const request = requestFor(choices);
      const { receipt, bars } = pageOf(choices);
      const text = JSON.stringify(describePaper(request));
      expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/);
      expect(text).not.toMatch(/\d\.\d{5,}/);
      const at = receipt.rows.findIndex(({ kind }) => kind === 'total');
      for (const column of [1, 2]) {
        const parts = receipt.rows
          .slice(0, at)
          .map(({ cells }) => (cells[column] === 'included' ? 0 : amount(cells[column])));
        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(amount(receipt.rows[at]?.cells[column]));
      }
      expect(bars.map(({ total }) => total)).toEqual(receipt.rows[at]?.cells.slice(1));
    }),
    { numRuns: 12 },
  );
});
