/** One scenario, one record of choices: the shortest. */
import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 } from '../../tests/support/editions.ts';
import { type Choices, canonicalChoices, resolve, validate } from './index.ts';

const edition = edition202611;

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

describe('canonical choices, one by one', () => {
  const canonical = (choices: Partial<Choices>) =>
    canonicalChoices(edition, { state: 'NY', positions: [{ role: 'ai-engineer' }], ...choices });
  const PLAIN = { state: 'NY', positions: [{ role: 'ai-engineer' }] };

  it('one person is what a position has anyway', () => {
    expect(canonical({ positions: [{ role: 'ai-engineer', headcount: 1 }] })).toStrictEqual(PLAIN);
  });

  it('an optional levy that is off is as if nobody had spoken of it; one that is on is kept', () => {
    expect(canonical({ levies: { mtaPayrollTax: 0 } })).toStrictEqual(PLAIN);
    expect(canonical({ levies: { mtaPayrollTax: 0.009 } })).toStrictEqual({
      ...PLAIN,
      levies: { mtaPayrollTax: 0.009 },
    });
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
