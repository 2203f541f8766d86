/** Errata: what an entry must hold, and which scenarios rest on the figure. */
import { describe, expect, it } from 'vitest';
import published from '../../../data/errata.json';
import { EDITIONS, edition202611 as edition } from '../../../tests/support/editions.ts';
import { NEXT_ID, nextEdition } from '../../../tests/support/next-edition.ts';
import { checkErrata, type Erratum } from '../../edition/errata.ts';
import { type Choices, resolve } from '../index.ts';
import { errataTouching, errataWords } from './touched.ts';

const CAP: Erratum = {
  published: '2027-02-03',
  edition: '2026-11',
  path: 'federal.socialSecurity.base',
  was: 184_500,
  is: 184_600,
  lines: ['us.payrollTaxes', 'cash.savings'],
  mendedIn: null,
  note: 'Made up for a test.',
};

describe('the errata', () => {
  it('that are published hold', () => {
    expect(checkErrata(published as readonly Erratum[], EDITIONS)).toEqual([]);
  });

  it.each<[string, Partial<Erratum>]>([
    ['no edition 2026-10', { edition: '2026-10' }],
    ['2027-02-30 is not a date', { published: '2027-02-30' }],
    ['federal.socialSecurity.base of 2026-11 is not 184000', { was: 184_000 }],
    ['states.CA.socialSecurity.base of 2026-11 is not', { path: 'states.CA.socialSecurity.base' }],
    ['nowhere.at.all of 2026-11 is not', { path: 'nowhere.at.all' }],
    ['184500 corrects nothing', { is: 184_500 }],
    ['no lines', { lines: [] }],
    ['no line us.luck', { lines: ['us.luck' as 'us.cash'] }],
    ['mended in 2026-11, no later edition', { mendedIn: '2026-11' }],
    ['mended in 2027-09, no later edition', { mendedIn: '2027-09' }],
    ['no note', { note: ' ' }],
  ])('a bad entry is told: %s', (words, change) => {
    expect(checkErrata([{ ...CAP, ...change }], [edition]).join()).toContain(`erratum 0: ${words}`);
  });

  it('a good entry is let through, also once it is mended', () => {
    expect(checkErrata([CAP], [edition])).toEqual([]);
    const next = nextEdition(edition);
    expect(checkErrata([{ ...CAP, mendedIn: next.id }], [edition, next])).toEqual([]);
    const premium = { ...CAP, path: 'federal.medicare.rate', was: 0.0145, is: 0.0146, mendedIn: next.id };
    expect(checkErrata([premium], [edition, next])).toEqual([
      `erratum 0: federal.medicare.rate of ${NEXT_ID} is still 0.0145`,
    ]);
  });

  it.each<[string, number | null]>([
    ['assumptions.healthPerYear.default', 7885],
    ['states.TX.suta.rate', 0.027],
    ['roles.paralegal.wage.p50', 62_890],
    ['rates.band.default', 790],
    ['rates.ai-engineer.high', 1200],
    ['wages.15-1252.TX', edition.wages.medianBySocAndState['15-1252']?.TX ?? null],
  ])('find the figure at %s', (path, was) => {
    expect(checkErrata([{ ...CAP, path, was: was ?? 0 }], [edition])).toEqual([]);
  });
});

describe('a scenario', () => {
  const AI: Choices = { state: 'CA', positions: [{ role: 'ai-engineer' }] };
  const CODER: Choices = { state: 'TX', positions: [{ role: 'software-developer' }] };
  const salaried = (choices: Choices): Choices => ({
    ...choices,
    positions: choices.positions.map((position) => ({ ...position, baseSalary: 90_000, weeklyRate: 900 })),
  });

  it.each<[string, Choices, boolean]>([
    ['federal.socialSecurity.base', AI, true],
    ['federal.socialSecurity.base', { ...AI, levies: { socialSecurity: 0 } }, false],
    ['federal.socialSecurity.rate', { ...AI, levies: { socialSecurity: 0.05 } }, false],
    ['states.CA.suta.rate', AI, true],
    ['states.CA.suta.rate', CODER, false],
    ['assumptions.healthPerYear.default', AI, true],
    ['assumptions.healthPerYear.default', { ...AI, assumptions: { healthPerYear: 1 } }, false],
    [
      'assumptions.healthPerYear.default',
      { ...AI, positions: [{ role: 'ai-engineer', assumptions: { healthPerYear: 1 } }] },
      false,
    ],
    ['roles.ai-engineer.wage.p50', AI, true],
    ['roles.ai-engineer.wage.p50', salaried(AI), false],
    ['roles.ai-engineer.wage.p50', CODER, false],
    ['wages.15-1252.TX', CODER, true],
    ['wages.15-1252.TX', { ...CODER, state: 'CA' }, false],
    ['wages.15-1252.TX', salaried(CODER), false],
    ['rates.band.default', CODER, true],
    ['rates.band.default', AI, false],
    ['rates.ai-engineer.default', AI, true],
    ['rates.ai-engineer.default', salaried(AI), false],
    ['nowhere.at.all', AI, false],
  ])('rests on %s or not: %o', (path, choices, touched) => {
    const found = errataTouching([{ ...CAP, path }], edition, resolve(edition, choices));
    expect(found.length === 1).toBe(touched);
  });

  it('is told what was corrected, and which results that moves', () => {
    expect(errataWords({ ...CAP, mendedIn: '2027-01' })).toBe(
      'Made up for a test. federal.socialSecurity.base is 184500 there and should be 184600 (2027-02-03); it moves: U.S. hire: employer payroll taxes, Cash saving. It is right since edition 2027-01.',
    );
  });

  it('of another edition is not touched', () => {
    const next = nextEdition(edition);
    expect(errataTouching([CAP], next, resolve(next, AI))).toEqual([]);
  });
});
