import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../tests/support/arbitraries.ts';
import { EDITIONS, edition202611, NEWEST } from '../../tests/support/editions.ts';
import { FULL_FILE } from '../../tests/support/operator-file.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { packEvidence, packFigures } from '../edition/pack.ts';
import { unpackFigures } from '../edition/unpack.ts';
import { decode, encode } from '../link/index.ts';
import type { Address } from '../model/address.ts';
import { calculate } from '../model/calculate.ts';
import { headline } from '../model/headline.ts';
import { factAt } from '../scenario/facts.ts';
import { type Choices, canonicalChoices, resolve } from '../scenario/index.ts';
import { carried } from './carry.ts';
import type { OperatorConfig } from './config.ts';
import { OPERATOR_SOURCE, offeredRoles, withOperator } from './figures.ts';
import { checkConfig } from './file/check.ts';
import { operatedEdition } from './operated.ts';
import { startChoices } from './start.ts';

const { config } = checkConfig(FULL_FILE, NEWEST);
const LAST_MONTH: OperatorConfig = {
  rates: { updated: '2026-11-01', roles: { bookkeeper: { from: 455 } } },
  terms: { daysToStart: 28 },
};
const CHOICES: Choices = {
  state: 'TX',
  horizonMonths: 24,
  positions: [{ role: 'bookkeeper', headcount: 2 }],
};

const linkOf = (operated: EditionFigures, choices: Choices) => encode(operated, choices);
const opened = (edition: EditionFigures, operated: EditionFigures, text: string) =>
  resolve(operated, carried(edition, operated, decode(edition, text).choices));

describe('a link made under last month’s file', () => {
  const before = operatedEdition(NEWEST, LAST_MONTH);
  const text = linkOf(before, CHOICES);
  const sent = calculate(resolve(before, CHOICES));

  it('opens on last month’s price, to the cent: under this month’s file, without a file, from Node', () => {
    expect(sent.f5.cash).not.toBe(calculate(resolve(NEWEST, CHOICES)).f5.cash);
    for (const operated of [operatedEdition(NEWEST, config), before, NEWEST])
      expect(calculate(opened(NEWEST, operated, text))).toEqual(sent);
    expect(calculate(resolve(NEWEST, decode(NEWEST, text).choices))).toEqual(sent);
  });

  it('writes out the price and the days, and keeps its check figure', () => {
    expect(text).toContain('r455');
    expect(text).toContain('ff28');
    const { check } = decode(NEWEST, text);
    expect(encode(NEWEST, decode(NEWEST, text).choices)).toBe(text);
    expect(text.endsWith(`k-${check}`)).toBe(true);
  });

  it('says that price is a choice under another file, and F5’s under the same', () => {
    const path = 'positions.0.weeklyRate';
    expect(opened(NEWEST, before, text).provenance[path]).toMatchObject({
      origin: 'default',
      grade: 'f5',
      source: OPERATOR_SOURCE,
    });
    expect(opened(NEWEST, withOperator(NEWEST, config), text).provenance[path]).toMatchObject({
      origin: 'chosen',
    });
  });
});

it('a link made without a file keeps the edition’s price on a page with one', () => {
  const text = encode(NEWEST, CHOICES);
  const operated = operatedEdition(NEWEST, config);
  expect(calculate(opened(NEWEST, operated, text))).toEqual(calculate(resolve(NEWEST, CHOICES)));
  expect(linkOf(operated, carried(NEWEST, operated, CHOICES))).toBe(text);
});

it.each(EDITIONS.map(({ id }) => id))(
  'any scenario keeps its figures through any file, on edition %s',
  (id) => {
    const edition = EDITIONS.find((one) => one.id === id) ?? NEWEST;
    const roles = edition.roles.map((role) => role.id);
    const days = (most: number) => fc.integer({ min: 0, max: most });
    const anyConfig = fc.record({
      low: fc.integer({ min: 100, max: 500 }),
      prices: fc.dictionary(fc.constantFrom(...roles), fc.integer({ min: 50_000, max: 110_000 }), {
        maxKeys: 5,
      }),
      daysToStart: days(90),
      replacementDays: days(60),
    });
    const configOf = ({
      low,
      prices,
      ...terms
    }: typeof anyConfig extends fc.Arbitrary<infer T> ? T : never): OperatorConfig => ({
      rates: {
        band: { low, high: 1200 },
        roles: Object.fromEntries(
          Object.entries(prices).map(([role, cents]) => [role, { from: cents / 100 }]),
        ),
      },
      terms,
    });
    fc.assert(
      fc.property(anyChoices, anyConfig, anyConfig, (given, first, second) => {
        const [old, current] = [
          operatedEdition(edition, configOf(first)),
          operatedEdition(edition, configOf(second)),
        ];
        const known = given.positions.every(({ role }) => roles.includes(role));
        if (!known) return;
        const choices = canonicalChoices(old, given);
        const sent = headline(resolve(old, choices));
        const text = linkOf(old, choices);
        expect(headline(opened(edition, current, text))).toEqual(sent);
        expect(headline(resolve(edition, decode(edition, text).choices))).toEqual(sent);
        // Passed on unchanged, it is the same link.
        expect(linkOf(current, carried(edition, current, decode(edition, text).choices))).toBe(text);
      }),
      { numRuns: 60 },
    );
  },
);

describe('the edition with the operator’s file', () => {
  const operated = withOperator(NEWEST, config);

  it('has the published price as it was published, F5’s own, with date and source', () => {
    const resolved = resolve(operated, { state: 'CA', positions: [{ role: 'ai-engineer' }] });
    expect(resolved.positions[0]?.weeklyRate).toBe(599);
    expect(resolved.provenance['positions.0.weeklyRate']).toEqual({
      origin: 'default',
      grade: 'f5',
      source: OPERATOR_SOURCE,
      default: 599,
      low: 599,
      high: 1300,
    });
    expect(operated.rates.roles['ai-engineer']).toMatchObject({
      period: '2026-12-01',
      note: 'F5’s published price as of December 1, 2026, from this page’s own file.',
    });
    expect(operated.sources[OPERATOR_SOURCE]).toMatchObject({
      title: 'Rate card',
      url: 'https://example.com/pricing',
      period: '2026-12-01',
    });
  });

  it('answers where a figure comes from, for price and promise alike', () => {
    const evidence = withOperator(packEvidence(NEWEST), config);
    const resolved = resolve(operated, {
      state: 'CA',
      positions: [{ role: 'bookkeeper' }, { role: 'paralegal' }],
    });
    const at = (address: Address) => factAt(evidence, resolved, address);
    const file = {
      evidence: { grade: 'f5', period: '2026-12-01' },
      sources: [{ url: 'https://example.com/pricing' }],
    };
    expect(at({ of: 'position', position: 0, key: 'weeklyRate' })).toMatchObject(file);
    expect(at({ of: 'assumption', id: 'f5DaysToStart', position: null })).toMatchObject(file);
    expect(at({ of: 'position', position: 1, key: 'weeklyRate' })?.evidence.grade).toBe('judgement');
    expect(at({ of: 'assumption', id: 'usDaysToFill', position: null })?.sources[0]?.url).not.toBe(
      'https://example.com/pricing',
    );
  });

  it('does the same to the small figures of the first answer, and is whole again when pay loads', () => {
    const small = withOperator(unpackFigures(packFigures(NEWEST)), config);
    expect(small.rates.roles.bookkeeper).toEqual(operated.rates.roles.bookkeeper);
    expect('sources' in small).toBe(false);
  });

  it('names a source in words as its title, and no date where none is given', () => {
    const { sources, rates } = withOperator(NEWEST, {
      rates: { source: 'Rate card for partners', roles: { bookkeeper: { from: 400 } } },
    });
    expect(sources[OPERATOR_SOURCE]).toMatchObject({
      title: 'Rate card for partners',
      url: null,
      period: null,
    });
    expect(rates.roles.bookkeeper).toMatchObject({
      period: 'undated',
      note: 'F5’s published price, from this page’s own file.',
    });
  });

  it('lists the offered roles in their order, under their names, and still knows the others', () => {
    expect(offeredRoles(operated, config)).toEqual(['bookkeeper', 'accountant', 'ai-engineer']);
    expect(operated.roles.find(({ id }) => id === 'accountant')?.label).toBe('Staff accountant');
    expect(operated.roles).toHaveLength(NEWEST.roles.length);
    expect(offeredRoles(NEWEST, {})).toHaveLength(NEWEST.roles.length);
  });

  it('gives the edition back as it was, and is the same again with more of its tables', () => {
    const whole = operatedEdition(NEWEST, config);
    expect(whole.operated?.offered).toEqual(['bookkeeper', 'accountant', 'ai-engineer']);
    const figures = unpackFigures(packFigures(NEWEST));
    const small = operatedEdition(figures, config);
    expect(small.operated?.plain(small)).toEqual({ ...figures, operated: undefined });
    const again = small.operated?.again({ ...NEWEST });
    expect(again?.rates).toEqual(small.rates);
    expect(again?.assumptions).toEqual(small.assumptions);
    expect(again?.wages).toBe(NEWEST.wages);
  });

  it('leaves an edition without a file as it is', () => {
    expect(resolve(withOperator(edition202611, {}), CHOICES)).toEqual(resolve(edition202611, CHOICES));
    expect(carried(NEWEST, withOperator(NEWEST, {}), CHOICES)).toEqual(CHOICES);
  });
});

it('starts with the file’s role, state, people, months and recruiting, or else the first role on offer', () => {
  expect(startChoices(NEWEST, config)).toEqual({
    state: 'TX',
    horizonMonths: 24,
    recruiting: 'agency',
    positions: [{ role: 'bookkeeper', headcount: 2 }],
  });
  expect(startChoices(NEWEST, { roles: [{ role: 'paralegal' }] }).positions).toEqual([{ role: 'paralegal' }]);
  expect(startChoices(NEWEST, {})).toEqual({ state: 'CA', positions: [{ role: 'ai-engineer' }] });
});
