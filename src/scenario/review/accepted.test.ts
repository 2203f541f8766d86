import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../../tests/support/arbitraries.ts';
import { edition202611 as edition } from '../../../tests/support/editions.ts';
import { calculate } from '../../model/calculate.ts';
import { resolve } from '../index.ts';
import { acceptedTotals, proposedTotals } from './accepted.ts';
import { JUDGED_LINES } from './judged.ts';

const scenario = resolve(edition, { state: 'CA', positions: [{ role: 'ai-engineer' }] });
const results = calculate(scenario);
const replaced = (instead: number) => ({ instead, note: '' });

describe('the totals as accepted', () => {
  it('are those proposed while nothing is put instead', () => {
    const accepted = { instead: null, note: 'agreed' };
    expect(
      acceptedTotals(scenario, { 'us.recruiting': accepted, 'assumptions.rampMonths': accepted }),
    ).toEqual(proposedTotals(results));
  });

  it('lose a line that is zeroed, in cash and in full; a line of work in full alone', () => {
    const { recruiting, delayStart } = results.us.lines;
    const without = acceptedTotals(scenario, { 'us.recruiting': replaced(0), 'us.delayStart': replaced(0) });
    expect(without.us.cash).toBeCloseTo(results.us.cash - recruiting, 6);
    expect(without.us.full).toBeCloseTo(results.us.full - recruiting - delayStart, 6);
    expect(without.f5).toEqual({ cash: results.f5.cash, full: results.f5.full });
    expect(without.fullSaving).toBeCloseTo(results.full.savings - recruiting - delayStart, 6);
  });

  it('follow a replaced input through every line, as if it had been typed', () => {
    const typed = calculate(
      resolve(edition, {
        state: 'CA',
        positions: [{ role: 'ai-engineer', baseSalary: 150_000, weeklyRate: 800 }],
        assumptions: { annualRaise: 0 },
        levies: { socialSecurity: 0.01 },
      }),
    );
    expect(
      acceptedTotals(scenario, {
        'positions.0.baseSalary': replaced(150_000),
        'positions.0.weeklyRate': replaced(800),
        'assumptions.annualRaise': replaced(0),
        'levies.socialSecurity.rate': replaced(0.01),
      }),
    ).toEqual(proposedTotals(typed));
  });

  it('take a replaced line in place of what it comes to on the replaced inputs', () => {
    const both = acceptedTotals(scenario, {
      'positions.0.baseSalary': replaced(150_000),
      'us.recruiting': replaced(1000),
    });
    const { us } = calculate(
      resolve(edition, { state: 'CA', positions: [{ role: 'ai-engineer', baseSalary: 150_000 }] }),
    );
    expect(both.us.cash).toBeCloseTo(us.cash - us.lines.recruiting + 1000, 6);
  });

  it('are all zero with every line zeroed, in any scenario', () => {
    const verdicts = Object.fromEntries(JUDGED_LINES.map((line) => [line, replaced(0)]));
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const any = resolve(edition, choices);
        const { us, f5, cashSaving, fullSaving } = acceptedTotals(any, verdicts);
        const scale = calculate(any).us.full + calculate(any).f5.full;
        for (const sum of [us.cash, us.full, f5.cash, f5.full, cashSaving, fullSaving])
          expect(Math.abs(sum)).toBeLessThan(1e-9 * Math.max(1, scale));
      }),
      { numRuns: 40 },
    );
  });
});
