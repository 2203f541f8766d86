/** What a visitor gets without typing anything, and what changes when they do. */
import { describe, expect, it } from 'vitest';
import { edition202611 } from '../../tests/support/editions.ts';
import { calculate } from '../model/calculate.ts';
import type { AssumptionId } from '../model/types.ts';
import { type Choices, resolve, WagesNotLoaded } from './index.ts';

const edition = edition202611;

/** The assumption that a position really stands on. */
function inForce(choices: Choices, id: AssumptionId): number[] {
  const { positions, assumptions } = resolve(edition, choices);
  return positions.map((position) => position.assumptions?.[id] ?? assumptions[id]);
}

describe('the reference cases, to the dollar', () => {
  const dollars = (choices: Choices) => {
    const { us, f5, cash, full, usWeekly, f5Weekly } = calculate(resolve(edition, choices));
    const figures = {
      basePay: us.lines.basePay,
      usCash: us.cash,
      f5Cash: f5.cash,
      cash: cash.savings,
      full: full.savings,
      usWeekly,
      f5Weekly,
    };
    return Object.fromEntries(
      Object.entries(figures).map(([key, value]) => [key, Math.round(value ?? Number.NaN)]),
    );
  };

  it('one AI engineer in California at $600 a week, 12 months', () => {
    expect(dollars({ state: 'CA', positions: [{ role: 'ai-engineer' }] })).toEqual({
      basePay: 171_787,
      usCash: 206_522,
      f5Cash: 32_363,
      cash: 174_159,
      full: 190_733,
      usWeekly: 4691,
      f5Weekly: 678,
    });
  });

  it.each([
    ['at $650 a week', { weeklyRate: 650 }, 171_773],
    ['at $700 a week', { weeklyRate: 700 }, 169_387],
    ['at $800 a week', { weeklyRate: 800 }, 164_614],
    ['two of them at $700', { headcount: 2, weeklyRate: 700 }, 338_773],
  ])('the same engineer, %s', (_which, seats, cash) => {
    expect(dollars({ state: 'CA', positions: [{ role: 'ai-engineer', ...seats }] })).toMatchObject({ cash });
  });

  it('the same engineer, found by an agency: 20% of the salary, and 23.3 hours of interviews at $78.10', () => {
    const found: Choices = { state: 'CA', recruiting: 'agency', positions: [{ role: 'ai-engineer' }] };
    const { recruiting } = calculate(resolve(edition, found)).us.lines;
    expect(recruiting).toBeCloseTo(202_920 * 0.2 + 23.3 * 78.1, 6);
  });

  it('the same engineer without federal unemployment tax: 0.6% of $7,000 less', () => {
    const taxes = (levies: Choices['levies'] = {}) =>
      calculate(resolve(edition, { state: 'CA', positions: [{ role: 'ai-engineer' }], levies })).us.lines
        .payrollTaxes;
    expect(taxes() - taxes({ futa: 0 })).toBeCloseTo(42, 6);
  });

  it('one data entry keyer in Mississippi at $790 a week, 12 months', () => {
    expect(dollars({ state: 'MS', positions: [{ role: 'data-entry' }] })).toMatchObject({ cash: 6890 });
  });
});

describe('resolving choices', () => {
  it('makes everything explicit, and says of each value whether it was chosen', () => {
    const scenario = resolve(edition, {
      state: 'TX',
      horizonMonths: 24,
      positions: [{ role: 'data-entry', headcount: 3, weeklyRate: 500 }],
      assumptions: { annualRaise: 0.05 },
    });
    expect(scenario).toMatchObject({
      edition: '2026-11',
      state: 'TX',
      recruiting: 'in-house',
      horizonMonths: 24,
    });
    expect(scenario.positions).toMatchObject([{ role: 'data-entry', headcount: 3, weeklyRate: 500 }]);
    expect(scenario.provenance['positions.0.weeklyRate']).toEqual({
      origin: 'chosen',
      grade: 'yours',
      source: null,
      default: 790,
      low: 500,
      high: 500,
    });
    expect(scenario.provenance['positions.0.baseSalary']).toMatchObject({
      origin: 'default',
      grade: 'official',
    });
    expect(scenario.provenance['assumptions.annualRaise']).toMatchObject({
      origin: 'chosen',
      default: 0.034,
    });
    expect(scenario.provenance['assumptions.bonusShare']).toMatchObject({
      origin: 'default',
      low: 0,
      high: 0.059,
    });
  });

  it('what is chosen at its default counts as default', () => {
    const plain = { state: 'CA', positions: [{ role: 'ai-engineer' }] };
    const typed = {
      state: 'CA',
      horizonMonths: 12,
      recruiting: 'in-house' as const,
      positions: [
        {
          role: 'ai-engineer',
          headcount: 1,
          weeklyRate: 600,
          baseSalary: 202_920,
          assumptions: { rampMonths: 4 },
        },
      ],
      assumptions: { annualRaise: 0.034 },
      levies: { medicare: 0.0145 },
    };
    expect(resolve(edition, typed)).toStrictEqual(resolve(edition, plain));
  });

  it('each position has the ramp of its own kind of work, until one is set for all', () => {
    const positions = [{ role: 'ai-engineer' }, { role: 'data-entry' }, { role: 'cad-bim-drafter' }];
    expect(inForce({ state: 'CA', positions }, 'rampMonths')).toEqual([4, 3, 4]);
    expect(inForce({ state: 'CA', positions, assumptions: { rampMonths: 6 } }, 'rampMonths')).toEqual([
      6, 6, 6,
    ]);
    expect(inForce({ state: 'CA', positions, assumptions: { rampMonths: 4 } }, 'rampMonths')).toEqual([
      4, 4, 4,
    ]);
  });

  it('a position’s own assumption is stronger than the one for all', () => {
    const positions = [{ role: 'ai-engineer', assumptions: { rampMonths: 1 } }, { role: 'data-entry' }];
    expect(inForce({ state: 'CA', positions, assumptions: { rampMonths: 6 } }, 'rampMonths')).toEqual([1, 6]);
  });

  it('a position’s own assumption counts as chosen even where it equals the general default', () => {
    const scenario = resolve(edition, {
      state: 'CA',
      positions: [{ role: 'ai-engineer', assumptions: { rampMonths: 3 } }],
    });
    expect(scenario.positions[0]?.assumptions).toEqual({ rampMonths: 3 });
    expect(scenario.provenance['positions.0.assumptions.rampMonths']).toMatchObject({
      origin: 'chosen',
      default: 4,
    });
  });

  it('there is one discount rate for the team, whatever a position says', () => {
    const own = { role: 'ai-engineer', assumptions: { discountRate: 0.2 } };
    const scenario = resolve(edition, { state: 'CA', positions: [own], assumptions: { discountRate: 0.05 } });
    expect(scenario.assumptions.discountRate).toBe(0.05);
  });

  it('recruiting by agency changes the fee, the in-house cost and the interview hours', () => {
    const agency = { state: 'CA', recruiting: 'agency', positions: [{ role: 'ai-engineer' }] } as const;
    expect(inForce(agency, 'agencyFeeShare')).toEqual([0.2]);
    expect(inForce(agency, 'inHouseCostPerHire')).toEqual([0]);
    expect(inForce(agency, 'interviewHours')).toEqual([23.3]);
  });

  it('levies: federal and state by default; a rate of 0 takes one out, a rate puts an optional one in', () => {
    const levies = (rates: Record<string, number>) =>
      resolve(edition, { state: 'NY', positions: [{ role: 'ai-engineer' }], levies: rates }).levies.map(
        ({ id }) => id,
      );
    expect(levies({})).toEqual(['socialSecurity', 'medicare', 'futa', 'workersCompensation', 'suta']);
    expect(levies({ futa: 0 })).not.toContain('futa');
    expect(levies({ mtaPayrollTax: 0.00895 })).toContain('mtaPayrollTax');
  });

  it('each levy’s rate and wage base carry range, grade and source; one without a base has none', () => {
    const { provenance } = resolve(edition, {
      state: 'NY',
      positions: [{ role: 'data-entry' }],
      levies: { mtaPayrollTax: 0.00895 },
    });
    const said = Object.entries(provenance)
      .filter(([path]) => path.startsWith('levies.'))
      .map(([path, { origin, low, high, grade, source }]) => [path, origin, low, high, grade, source]);
    expect(said).toEqual([
      ['levies.socialSecurity.rate', 'default', 0.062, 0.062, 'law', 'ssa-2026'],
      ['levies.socialSecurity.base', 'default', 184_500, 184_500, 'law', 'ssa-2026'],
      ['levies.medicare.rate', 'default', 0.0145, 0.0145, 'law', 'irs-medicare'],
      ['levies.futa.rate', 'default', 0.006, 0.006, 'law', 'irs-940'],
      ['levies.futa.base', 'default', 7000, 7000, 'law', 'irs-940'],
      ['levies.workersCompensation.rate', 'default', 0.001, 0.006, 'survey', 'ncci-8810'],
      ['levies.suta.rate', 'default', 0.041, 0.041, 'law', 'states-E'],
      ['levies.suta.base', 'default', 17_600, 17_600, 'law', 'states-E'],
      ['levies.mtaPayrollTax.rate', 'chosen', 0.00895, 0.00895, 'yours', null],
    ]);
  });

  it('an optional levy that was not switched on leaves no trace', () => {
    const { levies, provenance } = resolve(edition, { state: 'NY', positions: [{ role: 'ai-engineer' }] });
    expect(levies.map(({ id }) => id)).not.toContain('mtaPayrollTax');
    expect(Object.keys(provenance).filter((path) => path.includes('mta'))).toEqual([]);
  });

  it('a position that follows the team in everything has no assumptions of its own', () => {
    const { positions } = resolve(edition, { state: 'NY', positions: [{ role: 'data-entry' }] });
    expect(positions).toEqual([{ role: 'data-entry', headcount: 1, weeklyRate: 790, baseSalary: 44_860 }]);
  });

  it('says when a salary has to wait for the state pay table, and does without it where it can', () => {
    const bare = { ...edition, wages: null };
    expect(() => resolve(bare, { state: 'MS', positions: [{ role: 'data-entry' }] })).toThrow(WagesNotLoaded);
    expect(
      resolve(bare, { state: 'CA', positions: [{ role: 'ai-engineer' }] }).positions[0]?.baseSalary,
    ).toBe(202_920);
    const typed = resolve(bare, { state: 'MS', positions: [{ role: 'data-entry', baseSalary: 30_000 }] });
    expect(typed.positions[0]?.baseSalary).toBe(30_000);
    expect(typed.provenance['positions.0.baseSalary']).toMatchObject({ default: 30_000, low: 30_000 });
  });

  it('refuses a role or state that the edition does not have', () => {
    expect(() => resolve(edition, { state: 'ZZ', positions: [{ role: 'ai-engineer' }] })).toThrow(
      new RangeError('edition 2026-11 has no state ZZ'),
    );
    expect(() => resolve(edition, { state: 'CA', positions: [{ role: 'constructor' }] })).toThrow(
      new RangeError('edition 2026-11 has no role constructor'),
    );
  });
});
