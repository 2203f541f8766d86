import { describe, expect, it } from 'vitest';
import { EDITIONS, edition202611, edition202612 } from '../../tests/support/editions.ts';
import { checkEdition } from './check.ts';
import { isIsoDate } from './check-rules.ts';
import type { Edition } from './types.ts';

const copy = (edition: Edition): Edition => JSON.parse(JSON.stringify(edition)) as Edition;

/** Spoils one thing of a copied edition, past what its types allow. */
const patch = (target: object, change: Readonly<Record<string, unknown>>): void => {
  Object.assign(target, change);
};

function the<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('the edition lacks what this test spoils');
  return found;
}

const assumption = (e: Edition, id: string) => the(e.assumptions.find((fact) => fact.id === id));
const variant = (e: Edition, id: string) => the(assumption(e, id).variants?.[0]);
const federal = (e: Edition, id: string) => the(e.federal.find((fact) => fact.id === id));
const state = (e: Edition, code: string) => the(e.states.find((fact) => fact.code === code));
const levy = (e: Edition, code: string, id: string) =>
  the(state(e, code).levies.find((fact) => fact.id === id));
const suta = (e: Edition, code: string) => levy(e, code, 'suta');
const role = (e: Edition, id: string) => the(e.roles.find((fact) => fact.id === id));
const matrix = (e: Edition) => the(e.wages.medianBySocAndState);
const row = (e: Edition, soc: string) => the(matrix(e)[soc]);

/** The problem that each spoilt copy of 2026-11 must be told. */
const spoilt: Readonly<Record<string, (e: Edition) => void>> = {
  'edition 2027-01: compiled 2026-11-23, in another month': (e) => patch(e, { id: '2027-01' }),
  'edition winter: the id is not a month, YYYY-MM': (e) => patch(e, { id: 'winter' }),
  'compiled 2026-11-31 is not a date': (e) => patch(e, { compiled: '2026-11-31' }),
  'defaults: no role astronaut': (e) => patch(e.defaults, { role: 'astronaut' }),
  'defaults: no state PR': (e) => patch(e.defaults, { state: 'PR' }),
  'defaults: a horizon of 3 months is not within': (e) => patch(e.defaults, { horizonMonths: 3 }),
  'defaults: recruiting in-house is not': (e) => patch(e, { recruitingChoices: ['agency'] }),
  'an unknown way of recruiting': (e) => patch(e, { recruitingChoices: ['in-house', 'dice'] }),

  'assumptions: not every id exactly once': (e) => patch(e, { assumptions: e.assumptions.slice(1) }),
  'in the order of the catalogue': (e) => patch(e, { assumptions: [...e.assumptions].reverse() }),
  'rampMonths: range 5 ≤ 3 ≤ 8 is not in order': (e) => patch(assumption(e, 'rampMonths'), { low: 5 }),
  'rampMonths variant 1: range 3 ≤ 4 ≤ 2': (e) => patch(variant(e, 'rampMonths'), { high: 2 }),
  'rampMonths variant 1: no condition': (e) => patch(variant(e, 'rampMonths'), { groups: undefined }),
  'rampMonths variant 1: unknown group law': (e) => patch(variant(e, 'rampMonths'), { groups: ['law'] }),
  'interviewHours variant 1: unknown recruiting dice': (e) =>
    patch(variant(e, 'interviewHours'), { recruiting: 'dice' }),
  'rampMonths: group luck instead of delay': (e) => patch(assumption(e, 'rampMonths'), { group: 'luck' }),

  'annualRaise: unknown source hearsay': (e) => patch(assumption(e, 'annualRaise'), { source: 'hearsay' }),
  'annualRaise: unknown grade rumour': (e) => patch(assumption(e, 'annualRaise'), { grade: 'rumour' }),
  'annualRaise: no period': (e) => patch(assumption(e, 'annualRaise'), { period: '' }),
  'valueMultiple: a judgement without a note': (e) => patch(assumption(e, 'valueMultiple'), { note: '' }),
  'source bls-oews-states-2025-05: no figure': (e) => patch(e.wages, { source: 'bls-oews-2025-05' }),
  'is not one https address': (e) => patch(the(e.sources['kff-2025']), { url: 'https://kff.org (page 2)' }),

  'federal futa: law without validThrough': (e) => patch(federal(e, 'futa'), { validThrough: undefined }),
  'federal medicare: law without an end date': (e) => patch(federal(e, 'medicare'), { note: undefined }),
  'federal futa: 2026-02-29 is not a date': (e) => patch(federal(e, 'futa'), { validThrough: '2026-02-29' }),
  'states: not exactly the fifty-one codes': (e) => patch(e, { states: e.states.slice(1) }),
  'fifty-one codes, each once': (e) => patch(state(e, 'AK'), { code: 'AL' }),
  'TX suta: rate 2.7 is outside': (e) => patch(suta(e, 'TX'), { rate: 2.7 }),
  'TX suta: rate -0.01 is outside': (e) => patch(suta(e, 'TX'), { rate: -0.01 }),
  'TX suta: a levy in force by default needs a rate': (e) => patch(suta(e, 'TX'), { rate: null }),
  'TX suta: base 900 is under 7000': (e) => patch(suta(e, 'TX'), { base: 900 }),
  'CA suta: range 0.035 ≤ 0.035 ≤ 0.034': (e) => patch(suta(e, 'CA'), { high: 0.034 }),
  'CA suta: low or high stands alone': (e) => patch(suta(e, 'CA'), { low: undefined }),
  'SD suta: the add-ons exceed the rate': (e) => patch(suta(e, 'SD'), { rate: 0.005 }),
  'CA levies: id futa occurs twice': (e) => patch(levy(e, 'CA', 'futaCreditReduction'), { id: 'futa' }),
  'CA levies: id state tax is not made of': (e) => patch(suta(e, 'CA'), { id: 'state tax' }),
  'CA suta: unknown source states-Z': (e) => patch(suta(e, 'CA'), { baseSeenIn: ['states-Z'] }),
  'CA suta: source states-E is not the first': (e) => patch(suta(e, 'CA'), { seenIn: ['states-R'] }),
  'CA suta: unknown confidence sure': (e) => patch(suta(e, 'CA'), { confidence: 'sure' }),
  'CA: wage factor tech is 122.66': (e) => patch(state(e, 'CA').wageFactor, { tech: 122.66 }),

  'roles: id paralegal occurs twice': (e) => patch(role(e, 'accountant'), { id: 'paralegal' }),
  'role accountant: unknown group money': (e) => patch(role(e, 'accountant'), { group: 'money' }),
  'role accountant: wage percentiles': (e) => patch(role(e, 'accountant').wage, { p75: 80_000 }),
  'role ai-engineer: a wage without': (e) => patch(role(e, 'ai-engineer'), { grade: 'official' }),
  'rate astronaut: no such role': (e) => patch(e.rates.roles, { astronaut: e.rates.band }),
  'rate band: range 800 ≤ 790 ≤ 1200': (e) => patch(e.rates.band, { low: 800 }),
  'role accountant: no wages for occupation 99-9999': (e) => patch(role(e, 'accountant'), { soc: '99-9999' }),
  'wages 99-9999: no role': (e) => patch(matrix(e), { '99-9999': row(e, '13-2011') }),
  'wages 13-2011: not exactly the fifty-one states': (e) => patch(row(e, '13-2011'), { PR: 50_000 }),
  'wages 13-2011 TX: 83555 is not a positive': (e) => patch(row(e, '13-2011'), { TX: 83_555 }),
  'wages 13-2011 TX: 0 is not a positive': (e) => patch(row(e, '13-2011'), { TX: 0 }),
};

const percentiles = (e: Edition) => the(e.wages.percentilesBySocAndState);
const cell = (e: Edition, soc: string, code: string) => the(the(percentiles(e)[soc])[code] ?? undefined);
const metros = (e: Edition) => the(e.metros);
const metro = (e: Edition) => the(metros(e).metros[0]);
const metroRow = (e: Edition, soc: string) => the(metros(e).percentilesBySocAndMetro[soc]);
const estimate = (e: Edition) => the(e.rates.estimate);

/** The same for 2026-12: percentiles, metros, levels, estimated rates, sizes, second-hand law. */
const spoiltLater: Readonly<Record<string, (e: Edition) => void>> = {
  'wages 13-2011 TX: percentiles': (e) => patch(cell(e, '13-2011', 'TX'), { 1: 999_990 }),
  'wages 13-2011 TX: 83555 is not a positive': (e) => patch(cell(e, '13-2011', 'TX'), { 2: 83_555 }),
  'wages 13-2011 TX: not five percentiles': (e) => patch(cell(e, '13-2011', 'TX'), { 0: null }),
  'wages 13-2011: not exactly the fifty-one states': (e) =>
    patch(the(percentiles(e)['13-2011']), { PR: null }),
  'wages 99-9999: no role': (e) => patch(percentiles(e), { '99-9999': percentiles(e)['13-2011'] }),
  'wages: not one table': (e) => patch(e.wages, { medianBySocAndState: {} }),
  'role accountant: no wages for occupation 99-9999': (e) => patch(role(e, 'accountant'), { soc: '99-9999' }),
  'role accountant: the wage of an occupation is official': (e) =>
    patch(role(e, 'accountant'), { grade: 'judgement' }),
  'roles: not group by group': (e) => patch(e, { roles: [...e.roles].reverse() }),
  'role accountant: a rule of pay beside an occupation': (e) =>
    patch(role(e, 'accountant'), { pay: role(e, 'ai-engineer').pay }),
  'role ai-engineer: percentiles p90, p75, p90 are not in order': (e) =>
    patch(the(role(e, 'ai-engineer').pay), { low: 'p90' }),
  'role ai-engineer: percentiles p33, p75, p90 are not in order': (e) =>
    patch(the(role(e, 'ai-engineer').pay), { low: 'p33' }),
  'role ai-engineer: its rule names 99-9999': (e) =>
    patch(the(role(e, 'ai-engineer').pay), { occupations: ['15-1252', '99-9999'] }),
  'role data-analyst: a factor of at most 0': (e) => patch(role(e, 'data-analyst'), { factorCap: 0 }),

  'metro 35620 occurs twice': (e) => patch(the(metros(e).metros[1]), { code: '35620' }),
  'metro NYC: not a code of five digits': (e) => patch(metro(e), { code: 'NYC' }),
  'metro 35620: New York does not end in metro': (e) => patch(metro(e), { name: 'New York' }),
  'metro 35620: in no known state': (e) => patch(metro(e), { states: ['PR'] }),
  'metros 99-9999: no role': (e) =>
    patch(metros(e).percentilesBySocAndMetro, { '99-9999': metroRow(e, '15-1252') }),
  'metros 15-1252: not exactly the metros of the list': (e) => patch(metroRow(e, '15-1252'), { 10000: null }),
  'metros 15-1252 35620: percentiles': (e) =>
    patch(the(metroRow(e, '15-1252')['35620'] ?? undefined), { 4: 100_000 }),
  'metros: unknown source hearsay': (e) => patch(metros(e), { source: 'hearsay' }),

  'levels: 0.8, 1, 1.5, 1.41 do not rise': (e) => patch(the(e.levels), { senior: 1.5 }),
  'levels: mid is 0.9, not 1': (e) => patch(the(e.levels), { mid: 0.9 }),
  'defaults: 0 employees': (e) => patch(e.defaults, { employees: 0 }),
  'defaults: 2.5 employees': (e) => patch(e.defaults, { employees: 2.5 }),
  'MD paidFamilyLeave: for 0 employees': (e) => patch(levy(e, 'MD', 'paidFamilyLeave'), { minEmployees: 0 }),

  'rate estimates: bookkeeper starts at 395 instead of 390': (e) =>
    patch(estimate(e).starts, { bookkeeper: 395 }),
  'rate estimates: ai-engineer has a published price': (e) =>
    patch(estimate(e).starts, { 'ai-engineer': 600 }),
  'rate estimates: no published price of bookkeeper': (e) => patch(estimate(e), { between: 'bookkeeper' }),
  'rate estimates: high is 0.5 times': (e) => patch(estimate(e), { highTimes: 0.5 }),
  'rate estimates: a judgement without a note': (e) => patch(estimate(e), { note: '' }),

  'MN suta: only a law is second hand': (e) => patch(suta(e, 'MN'), { secondHand: true }),
  'TX suta: second hand, but seen nowhere': (e) => patch(suta(e, 'TX'), { seenIn: [] }),
  'KS suta: source law-KS-2024-83 is not the first': (e) =>
    patch(suta(e, 'KS'), { seenIn: ['ey-2024-1587'] }),
  'federal socialSecurity: soon is not a date': (e) =>
    patch(federal(e, 'socialSecurity'), { validFrom: 'soon' }),
  'federal socialSecurity: it ends on 2027-12-31, before it begins': (e) =>
    patch(federal(e, 'socialSecurity'), { validFrom: '2028-01-01' }),
};

describe('checkEdition', () => {
  it.each(EDITIONS.map((edition) => [edition.id, edition] as const))(
    'finds no problem in %s',
    (_, edition) => {
      expect(checkEdition(edition)).toEqual([]);
    },
  );

  it.each([
    ...Object.entries(spoilt).map((entry) => [...entry, edition202611] as const),
    ...Object.entries(spoiltLater).map((entry) => [...entry, edition202612] as const),
  ])('says: %s', (problem, spoil, edition) => {
    const spoiled = copy(edition);
    spoil(spoiled);
    expect(checkEdition(spoiled).join('\n')).toContain(problem);
  });
});

describe('isIsoDate', () => {
  it('knows the calendar', () => {
    const real = ['2026-12-31', '2028-02-29', '2000-02-29'];
    const unreal = ['2026-02-29', '1900-02-29', '2026-13-01', '2026-11', '2026-11-00', '26-11-01'];
    expect(real.filter(isIsoDate)).toEqual(real);
    expect(unreal.filter(isIsoDate)).toEqual([]);
  });
});
