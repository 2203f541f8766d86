/** One scenario, one record of choices: the shortest. */
import { describe, expect, it } from 'vitest';
import { anyChoices, anyTeamChoices, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 } from '../../tests/support/editions.ts';
import { teamEdition } from '../../tests/support/team-edition.ts';
import { type Choices, canonicalChoices, type ResolvedPosition, resolve, validate } from './index.ts';

const edition = edition202611;
const EDITIONS = [
  { edition, any: anyChoices },
  { edition: teamEdition, any: anyTeamChoices },
];

describe.each(EDITIONS)('canonical choices', ({ edition, any }) => {
  it('say the same once more as the first time', () => {
    fc.assert(
      fc.property(any, (choices) => {
        const canonical = canonicalChoices(edition, choices);
        expect(canonicalChoices(edition, canonical)).toStrictEqual(canonical);
      }),
      { numRuns: 500 },
    );
  });

  it('resolve to the same scenario', () => {
    fc.assert(
      fc.property(any, (choices) => {
        expect(resolve(edition, canonicalChoices(edition, choices))).toStrictEqual(resolve(edition, choices));
      }),
      { numRuns: 500 },
    );
  });

  it('keep every number that was chosen in force', () => {
    fc.assert(
      fc.property(any, (choices) => {
        const { positions, assumptions, levies } = resolve(edition, choices);
        for (const [p, chosen] of choices.positions.entries()) {
          const { role, assumptions: own, level = 'mid', startMonth = 0, ...numbers } = chosen;
          const kept = { level: 'mid', startMonth: 0, ...positions[p] };
          expect(kept).toMatchObject({ role, level, startMonth, ...numbers });
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

describe('canonical choices of company size, level, metro and start', () => {
  const developer = { role: 'software-developer' };
  const canonical = (choices: Partial<Choices>) =>
    canonicalChoices(teamEdition, { state: 'CA', positions: [developer], ...choices });
  const PLAIN = { state: 'CA', positions: [developer] };

  it('leave out the default size, the middle level and a start with the plan', () => {
    const positions = [{ ...developer, level: 'mid', startMonth: 0 }] as const;
    expect(canonical({ employees: 20, positions })).toStrictEqual(PLAIN);
  });

  it('a salary or rate that the level or metro brings anyway is the default', () => {
    const asSenior = { ...developer, level: 'senior' } as const;
    const choices = { state: 'CA', metro: '41860', positions: [asSenior] };
    const { baseSalary, weeklyRate } = resolve(teamEdition, choices).positions[0] as ResolvedPosition;
    expect(canonical({ ...choices, positions: [{ ...asSenior, baseSalary, weeklyRate }] })).toStrictEqual(
      choices,
    );
    const elsewhere = { state: 'CA', positions: [{ ...asSenior, baseSalary }] };
    expect(canonical(elsewhere)).toStrictEqual(elsewhere);
  });

  it('a levy of larger employers is off by default, and on by its rate', () => {
    const levy = teamEdition.states
      .flatMap(({ code, levies }) => levies.map((one) => ({ ...one, code })))
      .find(({ minEmployees = 0 }) => minEmployees > 20);
    if (!levy) throw new Error('no such levy');
    const { id, rate, code } = levy;
    const at = (more: Partial<Choices>) => canonical({ state: code, ...more }).levies ?? {};
    expect(at({ levies: { [id]: 0 } })).toEqual({});
    expect(at({ levies: { [id]: rate } })).toEqual({ [id]: rate });
    expect(at({ levies: { [id]: rate }, employees: 500 })).toEqual({});
    expect(at({ levies: { [id]: 0 }, employees: 500 })).toEqual({ [id]: 0 });
    const inForce = (employees: number) =>
      resolve(teamEdition, { ...PLAIN, state: code, employees }).levies.some((one) => one.id === id);
    expect([inForce(20), inForce(500)]).toEqual([false, true]);
  });
});

describe.each(EDITIONS)('a resolved scenario given back', ({ edition, any }) => {
  it('validates without issues and resolves to itself, provenance included', () => {
    fc.assert(
      fc.property(any, (choices) => {
        const scenario = resolve(edition, choices);
        const { choices: back, issues } = validate(JSON.parse(JSON.stringify(scenario)), edition);
        expect(issues).toEqual([]);
        expect(resolve(edition, back)).toStrictEqual(scenario);
      }),
      { numRuns: 500 },
    );
  });
});
