/** What a visitor gets without typing anything, and what changes when they do. */
import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../tests/arbitraries.ts';
import { edition202611 } from '../../tests/editions.ts';
import { calculate } from '../model/calculate.ts';
import type { AssumptionId } from '../model/types.ts';
import {
  assumptionDefault,
  baseSalaryDefault,
  type Choices,
  canonicalChoices,
  hasPublishedRate,
  resolve,
  roleOf,
  stateOf,
  validate,
  WagesNotLoaded,
  weeklyRateDefault,
} from './index.ts';

const edition = edition202611;

function salary(roleId: string, code: string) {
  const role = roleOf(edition, roleId);
  const state = stateOf(edition, code);
  if (!role || !state) throw new Error(`no ${roleId} in ${code}`);
  return baseSalaryDefault(edition, role, state);
}

/** The assumption that a position really stands on. */
function inForce(choices: Choices, id: AssumptionId): number[] {
  const { positions, assumptions } = resolve(edition, choices);
  return positions.map((position) => position.assumptions?.[id] ?? assumptions[id]);
}

describe('defaults of the edition', () => {
  it('an AI engineer in California is paid $202,920, between $147,480 and $210,950', () => {
    expect(salary('ai-engineer', 'CA')).toMatchObject({
      default: 202_920,
      low: 147_480,
      high: 210_950,
      estimated: true,
      grade: 'judgement',
    });
  });

  it('a data entry keyer in Mississippi is paid the state’s published median, $34,540', () => {
    expect(salary('data-entry', 'MS')).toMatchObject({
      default: 34_540,
      estimated: false,
      source: 'bls-oews-states-2025-05',
    });
  });

  it('every role has a salary in every state, within its own percentiles', () => {
    for (const role of edition.roles)
      for (const state of edition.states) {
        const figure = baseSalaryDefault(edition, role, state);
        expect(figure?.default, `${role.id} ${state.code}`).toBeGreaterThan(15_000);
        expect(figure?.low).toBeLessThanOrEqual(figure?.default ?? 0);
        expect(figure?.high).toBeGreaterThanOrEqual(figure?.default ?? 0);
      }
  });

  it('where the state median is withheld, the national one × the state’s factor stands in, marked as an estimate', () => {
    const medians = edition.wages.medianBySocAndState;
    const gaps = edition.roles.flatMap((role) =>
      edition.states
        .filter((state) => role.soc !== null && medians[role.soc]?.[state.code] === null)
        .map((state) => ({ role, state })),
    );
    expect(gaps.length).toBeGreaterThan(0);
    for (const { role, state } of gaps) {
      const factor = state.wageFactor[role.group] ?? state.wageFactor.all;
      expect(baseSalaryDefault(edition, role, state)).toMatchObject({
        default: Math.round((role.wage.p50 * factor) / 10) * 10,
        estimated: true,
        source: role.source,
      });
    }
  });

  it('AI engineers start at F5’s published $600 a week; other roles at the middle of the band, $790', () => {
    expect(weeklyRateDefault(edition, 'ai-engineer')).toMatchObject({
      default: 600,
      low: 600,
      high: 1200,
      grade: 'f5',
    });
    expect(weeklyRateDefault(edition, 'data-entry')).toMatchObject({ default: 790, low: 375, high: 1200 });
    expect(hasPublishedRate(edition, 'ai-engineer')).toBe(true);
    expect(hasPublishedRate(edition, 'data-entry')).toBe(false);
  });

  it('technical work takes 4 months to full output, other work 3', () => {
    const ramp = (group: 'tech' | 'engineering' | 'office' | null) =>
      assumptionDefault(edition, 'rampMonths', 'in-house', group).default;
    expect([ramp('tech'), ramp('engineering'), ramp('office'), ramp(null)]).toEqual([4, 4, 3, 3]);
  });

  it('recruiting is in-house or by agency, never both', () => {
    const amounts = (recruiting: 'in-house' | 'agency', group: 'tech' | 'office') =>
      (['agencyFeeShare', 'inHouseCostPerHire', 'interviewHours'] as const).map(
        (id) => assumptionDefault(edition, id, recruiting, group).default,
      );
    expect(amounts('in-house', 'tech')).toEqual([0, 5475, 0]);
    expect(amounts('agency', 'tech')).toEqual([0.2, 0, 23.3]);
    expect(amounts('agency', 'office')).toEqual([0.2, 0, 19.3]);
  });
});

describe('the reference cases, to the dollar', () => {
  const dollars = (choices: Choices) => {
    const { us, cash, full, usWeekly, f5Weekly } = calculate(resolve(edition, choices));
    const figures = { basePay: us.lines.basePay, cash: cash.savings, full: full.savings, usWeekly, f5Weekly };
    return Object.fromEntries(
      Object.entries(figures).map(([key, value]) => [key, Math.round(value ?? Number.NaN)]),
    );
  };

  it('one AI engineer in California at $600 a week, 12 months', () => {
    expect(dollars({ state: 'CA', positions: [{ role: 'ai-engineer' }] })).toEqual({
      basePay: 171_787,
      cash: 174_159,
      full: 190_733,
      usWeekly: 4691,
      f5Weekly: 678,
    });
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

  it('says when a salary has to wait for the state pay table, and does without it where it can', () => {
    const bare = { ...edition, wages: null };
    expect(() => resolve(bare, { state: 'MS', positions: [{ role: 'data-entry' }] })).toThrow(WagesNotLoaded);
    expect(
      resolve(bare, { state: 'CA', positions: [{ role: 'ai-engineer' }] }).positions[0]?.baseSalary,
    ).toBe(202_920);
    const typed = resolve(bare, { state: 'MS', positions: [{ role: 'data-entry', baseSalary: 30_000 }] });
    expect(typed.positions[0]?.baseSalary).toBe(30_000);
  });

  it('refuses a role or state that the edition does not have', () => {
    expect(() => resolve(edition, { state: 'ZZ', positions: [{ role: 'ai-engineer' }] })).toThrow(RangeError);
    expect(() => resolve(edition, { state: 'CA', positions: [{ role: 'constructor' }] })).toThrow(RangeError);
  });
});

describe('canonical choices', () => {
  it('say the same once more as the first time', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const canonical = canonicalChoices(edition, choices);
        expect(canonicalChoices(edition, canonical)).toStrictEqual(canonical);
      }),
      { numRuns: 500 },
    );
  });

  it('resolve to the same scenario', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(resolve(edition, canonicalChoices(edition, choices))).toStrictEqual(resolve(edition, choices));
      }),
      { numRuns: 500 },
    );
  });

  it('keep every number that was chosen in force', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { positions, assumptions, levies } = resolve(edition, choices);
        for (const [p, chosen] of choices.positions.entries()) {
          const { role, assumptions: own, ...numbers } = chosen;
          expect(positions[p]).toMatchObject({ role, ...numbers });
          for (const [id, value] of Object.entries({ ...choices.assumptions, ...own })) {
            if (id === 'discountRate') continue;
            expect({ ...assumptions, ...positions[p]?.assumptions }, `${p} ${id}`).toMatchObject({
              [id]: value,
            });
          }
        }
        if (choices.assumptions?.discountRate !== undefined)
          expect(assumptions.discountRate).toBe(choices.assumptions.discountRate);
        for (const [id, rate] of Object.entries(choices.levies ?? {}))
          expect(levies.find((levy) => levy.id === id)?.rate ?? 0).toBe(rate);
      }),
      { numRuns: 500 },
    );
  });

  it('leave out what stands at its default, and an assumption for all that no position follows', () => {
    expect(
      canonicalChoices(edition, {
        state: 'TX',
        horizonMonths: 12,
        positions: [{ role: 'ai-engineer', weeklyRate: 600, assumptions: { rampMonths: 2, bonusShare: 0 } }],
        assumptions: { rampMonths: 9 },
        levies: { futa: 0.006 },
      }),
    ).toStrictEqual({ state: 'TX', positions: [{ role: 'ai-engineer', assumptions: { rampMonths: 2 } }] });
  });
});

describe('a resolved scenario given back', () => {
  it('validates without issues and resolves to itself, provenance included', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const scenario = resolve(edition, choices);
        const { choices: back, issues } = validate(JSON.parse(JSON.stringify(scenario)), edition);
        expect(issues).toEqual([]);
        expect(resolve(edition, back)).toStrictEqual(scenario);
      }),
      { numRuns: 500 },
    );
  });
});
