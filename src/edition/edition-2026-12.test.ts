/** Every decision behind edition 2026-12, with its number. */
import { describe, expect, it } from 'vitest';
import { edition202611 as before, edition202612 as edition } from '../../tests/support/editions.ts';
import { payIn } from './pay.ts';
import type { LevyFact, OptionalLevyFact } from './types.ts';

function the<T>(found: T | undefined | null): T {
  if (found === undefined || found === null) throw new Error('the edition lacks what this test reads');
  return found;
}

const stateOf = (code: string) => the(edition.states.find((state) => state.code === code));
const roleOf = (id: string) => the(edition.roles.find((role) => role.id === id));
const assumption = (id: string) => the(edition.assumptions.find((fact) => fact.id === id));
const levies = (code: string): readonly OptionalLevyFact[] => [
  ...stateOf(code).levies,
  ...stateOf(code).optionalLevies,
];
const levy = (code: string, id = 'suta') => the(levies(code).find((fact) => fact.id === id));
const everyLevy: readonly (OptionalLevyFact | LevyFact)[] = [
  ...edition.federal,
  ...edition.states.flatMap(({ code }) => levies(code)),
];
const pay = (role: string, state: string, metro?: string) =>
  the(payIn(edition, roleOf(role), stateOf(state), metro)).pay.slice(0, 4);

describe('pay', () => {
  const table = the(edition.wages.percentilesBySocAndState);

  it('keeps every median of 2026-11: 1,836 cells, 53 of them withheld', () => {
    const cells = Object.entries(before.wages.medianBySocAndState).flatMap(([soc, row]) =>
      Object.entries(row).map(([state, median]) => [median, table[soc]?.[state]?.[2] ?? null]),
    );
    expect(cells).toHaveLength(1836);
    expect(cells.filter(([then, now]) => then !== now)).toEqual([]);
    expect(cells.filter(([, now]) => now === null)).toHaveLength(53);
  });

  it('has the range of the state itself: a developer in California, 136,990 – 174,410 – 216,670, at most 272,670', () => {
    expect(pay('software-developer', 'CA')).toEqual([136_990, 174_410, 216_670, 272_670]);
  });

  it('of an AI engineer is a rule on two occupations: California 158,000 – 201,750 – 248,800', () => {
    expect(roleOf('ai-engineer').pay).toEqual({
      occupations: ['15-1252', '15-2051'],
      low: 'p50',
      default: 'p75',
      high: 'p90',
    });
    expect(pay('ai-engineer', 'CA')).toEqual([158_000, 201_750, 248_800, 248_800]);
    expect(roleOf('ai-engineer')).toMatchObject({ grade: 'judgement', soc: null });
    expect(roleOf('ai-engineer').note).toContain('148,500 / 185,364 / 225,716');
    expect(roleOf('ai-engineer').note).toContain('211,000');
  });

  it('of an AI engineer in San Francisco is 216,320, between 178,380 and 272,920', () => {
    expect(pay('ai-engineer', 'CA', '41860').slice(0, 3)).toEqual([178_380, 216_320, 272_920]);
  });

  it('by metro: 60 areas, 13 technology occupations, 765 of 780 cells', () => {
    const { metros, percentilesBySocAndMetro } = the(edition.metros);
    const cells = Object.values(percentilesBySocAndMetro).flatMap((row) => Object.values(row));
    expect([metros.length, Object.keys(percentilesBySocAndMetro).length]).toEqual([60, 13]);
    expect([cells.length, cells.filter((cell) => cell !== null).length]).toEqual([780, 765]);
    expect(percentilesBySocAndMetro['15-1252']?.['41860']?.[2]).toBe(186_640);
  });

  it('of filings is lowered by a state’s factor and never raised', () => {
    for (const [id, median] of [
      ['data-analyst', 97_990],
      ['product-manager', 169_100],
    ] as const) {
      expect(pay(id, 'CA')[1]).toBe(median);
      expect(pay(id, 'MS')[1]).toBeLessThan(median);
    }
  });

  it('by level: junior, mid, senior, lead', () => {
    expect(edition.levels).toEqual({ junior: 0.8, mid: 1, senior: 1.23, lead: 1.41 });
  });
});

describe('rates', () => {
  it('estimate a start for every role but the AI engineer, between 375 and 600', () => {
    const { band, estimate, roles } = edition.rates;
    const { starts, highTimes, grade, note } = the(estimate);
    expect(starts).toMatchObject({ 'data-entry': 375, bookkeeper: 390, 'software-developer': 545 });
    expect(Object.keys(starts)).toHaveLength(edition.roles.length - 1);
    expect(Math.min(...Object.values(starts))).toBe(375);
    expect(Math.max(...Object.values(starts))).toBe(600);
    expect([highTimes, grade]).toEqual([2, 'judgement']);
    expect(note).toContain('ask F5 for a quote');
    expect([band.low, band.high]).toEqual([375, 1200]);
    expect(roles['ai-engineer']).toMatchObject({ default: 600, low: 600, high: 1200, grade: 'f5' });
    expect(JSON.stringify(edition.rates)).not.toContain('790');
  });
});

describe('statute', () => {
  it('counts wages up to the Social Security base of 2027, 192,300', () => {
    expect(edition.federal[0]).toMatchObject({
      base: 192_300,
      period: '2027',
      validFrom: '2027-01-01',
      validThrough: '2027-12-31',
      secondHand: true,
    });
  });

  it.each([
    ['KS', 0.0175, 15_100, 0.0175, 0.0175, 'law'],
    ['MN', 0.0169, 44_000, 0.016, 0.019, 'official'],
    ['OH', 0.0285, 9000, 0.027, 0.0285, 'law'],
    ['ME', 0.0223, 12_000, 0.0197, 0.0254, 'official'],
    ['VA', 0.0273, 8000, 0.025, 0.0278, 'law'],
    ['SC', 0.0106, 14_000, 0.01, 0.0106, 'law'],
    ['WV', 0.02511, 9500, 0.02511, 0.027, 'law'],
    ['AR', 0.02, 7000, 0.018, 0.02, 'law'],
    ['WA', 0.0127, 78_200, 0.0102, 0.02, 'judgement'],
  ])('%s: %s of %s, from %s to %s, %s', (code, rate, base, low, high, grade) => {
    expect(levy(code)).toMatchObject({ rate, base, low, high, grade });
  });

  it('has California’s potential credit reduction, Maryland’s family leave from 2027, and the levies of cities', () => {
    expect(levy('CA', 'futaCreditReduction')).toMatchObject({ rate: 0.015, low: 0.015, high: 0.053 });
    expect(levy('MD', 'paidFamilyLeave')).toMatchObject({
      rate: 0.0045,
      base: 192_300,
      minEmployees: 15,
      validFrom: '2027-01-01',
      grade: 'law',
    });
    expect(levy('MD', 'paidFamilyLeave')).not.toHaveProperty('secondHand');
    expect(levy('NJ', 'jerseyCityPayrollTax').rate).toBe(0.01);
    expect(levy('PA', 'pittsburghPayrollExpense').rate).toBe(0.0055);
    expect(levy('NV', 'modifiedBusinessTax')).toMatchObject({ rate: 0.0117, grade: 'law', secondHand: true });
    for (const code of ['HI', 'NY']) expect(levy(code).note).toContain('disability insurance');
  });

  it('has the sizes from which family leave is owed', () => {
    const least = Object.entries({ CO: 10, DE: 25, MA: 25, MD: 15, ME: 15, MN: 31, OR: 25, WA: 50 });
    expect(least.map(([code]) => [code, levy(code, 'paidFamilyLeave').minEmployees])).toEqual(least);
    expect(edition.defaults.employees).toBe(20);
  });

  it('is law at first hand only where the statute or the agency’s page was seen', () => {
    const firstHand = everyLevy.filter(({ grade, secondHand }) => grade === 'law' && !secondHand);
    expect(firstHand.map(({ source }) => source)).toEqual(['law-KS-2024-83', 'md-famli']);
    for (const { source } of edition.states
      .map(({ code }) => levy(code))
      .filter(({ secondHand }) => secondHand))
      expect(source, 'the law comes first').toMatch(/^law-|^odjfs|^ar-/);
  });

  it('credits no figure to a repository by its user’s name', () => {
    for (const { publisher, title, url, seenAt } of Object.values(edition.sources)) {
      expect(`${publisher} ${title} ${seenAt}`).not.toMatch(
        /github|\b[\w-]+\/[\w-]+ @|capable|joelp22|laborcompare/i,
      );
      expect(url ?? '').not.toMatch(/github\.com\/(?!PolicyEngine\/)/);
    }
  });
});

describe('assumptions', () => {
  it.each([
    ['misHireProbability', 0.1, 0.3, 0.4, 'survey'],
    ['f5MisHireProbability', 0.1, 0.3, 0.4, 'judgement'],
    ['valueMultiple', 0, 1, 1.85, 'judgement'],
    ['f5RelativeOutput', 0.7, 1, 1.1, 'judgement'],
    ['rateIncrease', 0, 0.034, 0.09, 'judgement'],
    ['onboardingPerHire', 841, 1000, 1300, 'survey'],
    ['f5OnboardingPerHire', 0, 1000, 1300, 'judgement'],
    ['f5InterviewHours', 2, 3, 6, 'judgement'],
    ['inHouseCostPerHire', 4129, 5475, 5475, 'survey'],
    ['severanceWeeks', 0, 2, 4, 'survey'],
    ['bonusShare', 0, 0, 0.059, 'official'],
  ])('%s is %s – %s – %s, %s', (id, low, byDefault, high, grade) => {
    expect(assumption(id)).toMatchObject({ low, default: byDefault, high, grade });
  });

  it('let a bonus reach 15% for technology roles alone, and date severance to 2024', () => {
    expect(assumption('bonusShare').variants).toEqual([{ groups: ['tech'], default: 0, low: 0, high: 0.15 }]);
    expect(assumption('severanceWeeks').period).toContain('2024');
  });

  it('are the same as before where nothing was decided', () => {
    const changed = edition.assumptions
      .filter((fact) => {
        const then = before.assumptions.find(({ id }) => id === fact.id);
        const range = (of: typeof fact | undefined) =>
          JSON.stringify([of?.low, of?.default, of?.high, of?.variants]);
        return range(then) !== range(fact);
      })
      .map(({ id }) => id);
    expect(changed).toEqual([
      'bonusShare',
      'onboardingPerHire',
      'f5OnboardingPerHire',
      'f5InterviewHours',
      'valueMultiple',
      'misHireProbability',
      'f5MisHireProbability',
      'rateIncrease',
    ]);
  });

  it('name shares in percent', () => {
    for (const { note = '' } of [...edition.assumptions, ...everyLevy])
      expect(note, 'a share as a decimal').not.toMatch(/(?<![\d.$])0\.\d+(?!\d*%|[-–\d.]+%)/);
  });
});

describe('roles', () => {
  it('are those of before and sixteen more', () => {
    const then = before.roles.map(({ id }) => id);
    const added = edition.roles.filter(({ id }) => !then.includes(id)).map(({ id, soc }) => [id, soc]);
    expect(edition.roles).toHaveLength(then.length + 16);
    expect(Object.fromEntries(added)).toEqual({
      'data-analyst': null,
      'product-manager': null,
      'full-stack-developer': '15-1252',
      'front-end-developer': '15-1252',
      'back-end-developer': '15-1252',
      'mobile-developer': '15-1252',
      'cloud-engineer': '15-1244',
      'accounts-payable-receivable': '43-3031',
      'collections-specialist': '43-3011',
      'insurance-claims': '43-9041',
      dispatcher: '43-5032',
      estimator: '13-1051',
      'civil-engineer': '17-2051',
      'virtual-assistant': '43-6014',
      'sales-development': '41-3091',
      'digital-marketing': '13-1161',
    });
  });

  it('stand by name within their group, and states by name', () => {
    const names = edition.roles.map(({ group, label }) => `${group} ${label.toLowerCase()}`);
    const groups = [...new Set(edition.roles.map(({ group }) => group))];
    expect(names).toEqual(
      groups.flatMap((group) => names.filter((name) => name.startsWith(`${group} `)).sort()),
    );
    const states = edition.states.map(({ name }) => name);
    expect(states).toEqual([...states].sort());
  });
});

describe('open questions', () => {
  it('are fewer than before', () => {
    expect(edition.openQuestions.length).toBeLessThan(before.openQuestions.length);
    expect(edition.openQuestions.join(' ')).not.toContain('wage base for 2027 was not found');
  });
});
