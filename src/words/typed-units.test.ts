/** Numbers × spellings × units × fields: each is the right value in the field's unit, or is refused in words. */
import { expect, it } from 'vitest';
import { fc } from '../../tests/support/arbitraries.ts';
import { FIELDS } from '../scenario/index.ts';
import { plainNumber } from './plain-number.ts';
import { readNumber } from './read-number.ts';

/** How the digits of a number can be written; each means that number alone. */
const DIGITS: readonly ((number: number) => string)[] = [
  (number) => String(number),
  (number) => number.toLocaleString('en-US', { maximumFractionDigits: 6 }),
  (number) => number.toLocaleString('en-US', { maximumFractionDigits: 6 }).replaceAll(',', '\u202f'),
  (number) => number.toLocaleString('en-US', { maximumFractionDigits: 6 }).replaceAll(',', '’'),
  (number) => String(number).replace(/[\d.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  (number) => String(number).replace(/\d/g, (c) => String.fromCharCode(0x660 + Number(c))),
];
const AROUND: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `  ${text}\u00a0`,
  (text) => `~${text}`,
  (text) => `about ${text}`,
  (text) => `${text} only`,
  (text) => `\u202a${text}\u202c`,
  (text) => text.toUpperCase(),
];
const DOLLARS = ['$', 'USD ', 'US$', 'us $', '＄'];

/** Amount of money per time, its number a year; null where that is nobody's definition. */
const PER: Readonly<Record<string, number | null>> = {
  'an hour': null,
  '/hour': null,
  hourly: null,
  'per hr': null,
  '/h': null,
  'a day': null,
  '/day': null,
  daily: null,
  'a week': 52,
  '/week': 52,
  '/wk': 52,
  weekly: 52,
  'per week': 52,
  'p.w.': 52,
  'each week': 52,
  'a fortnight': 26,
  'a month': 12,
  '/mo': 12,
  'per month': 12,
  monthly: 12,
  '/month': 12,
  pcm: 12,
  'p.m.': 12,
  'per quarter': 4,
  quarterly: 4,
  'a year': 1,
  '/yr': 1,
  'p.a.': 1,
  'per annum': 1,
  annually: 1,
  yearly: 1,
  '/ year': 1,
}; // prettier-ignore
const A_YEAR: Readonly<Record<string, number>> = { 'USD/year': 1, 'USD/month': 12, 'USD/week': 52 };

/** Lengths in days by MODEL.md: 365 days, 12 months or 52 weeks a year; a week counts 7 days where days are counted. */
const LENGTHS: Readonly<Record<string, Readonly<Record<string, number | null>>>> = {
  days: {
    days: 1,
    day: 1,
    d: 1,
    weeks: 7,
    wks: 7,
    week: 7,
    months: 365 / 12,
    mos: 365 / 12,
    years: 365,
    yrs: 365,
    hours: null,
    'business days': null,
  },
  weeks: {
    weeks: 1,
    wk: 1,
    w: 1,
    months: 52 / 12,
    month: 52 / 12,
    years: 52,
    year: 52,
    days: null,
    d: null,
    hours: null,
  },
  months: {
    months: 1,
    mo: 1,
    m: 1,
    days: 12 / 365,
    weeks: 12 / 52,
    wks: 12 / 52,
    years: 12,
    yr: 12,
    quarters: 3,
    hours: null,
    'working days': null,
  },
}; // prettier-ignore

/** What fits no field of another kind. */
const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  money: ['%', ' percent', ' days', ' weeks', ' people', ' bps', 'x', ' EUR', ' pesos', ' km', ' lakh'],
  share: [' days', ' people', ' a month', ' an hour', 'x', ' EUR', ' hours'],
  time: ['%', ' people', 'x', ' a week', ' USD', ' km', ' EUR'],
  hours: ['%', ' days', ' weeks', ' people', ' USD', 'x', ' km'],
  people: ['%', ' days', ' weeks', ' USD', ' a month', 'x', ' km'],
  ratio: [' days', ' USD', ' people', ' a month', ' km'],
};

interface Case {
  readonly key: string;
  readonly typed: string;
  /** The value in the field's unit; null if it is to be refused. */
  readonly expected: number | null;
}

/** Any amount, and those that a field of these bounds takes. */
const number = (least: number, most: number) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 3_000_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 100, max: 999_999 }).map((cents) => cents / 100) },
    {
      weight: 4,
      arbitrary: fc
        .double({ min: 0, max: 1, noNaN: true })
        .map((at) => Math.max(0.01, Math.round((least + at ** 3 * (most - least)) * 100) / 100)),
    },
  );

function unitsOf(unit: string): {
  readonly kind: string;
  readonly known: readonly (readonly [string, number | null, boolean])[];
} {
  const dollars = unit.startsWith('USD');
  if (A_YEAR[unit] !== undefined)
    return {
      kind: 'money',
      known: Object.entries(PER).map(([words, times]) => [
        ` ${words}`,
        times && times / (A_YEAR[unit] as number),
        true,
      ]),
    };
  if (unit === 'USD/hour')
    return {
      kind: 'money',
      known: Object.keys(PER).map((words) => [` ${words}`, /hour|hr|\/h/.test(words) ? 1 : null, true]),
    };
  if (dollars)
    return {
      kind: 'money',
      known: [['', 1, true], ...Object.keys(PER).map((words) => [` ${words}`, null, true] as const)],
    };
  const lengths = LENGTHS[unit];
  if (lengths)
    return {
      kind: 'time',
      known: Object.entries(lengths).map(([words, length]) => [` ${words}`, length, false]),
    };
  if (unit === 'share')
    return {
      kind: 'share',
      known: [
        ['%', 0.01, false],
        [' percent', 0.01, false],
        [' bps', 0.0001, false],
      ],
    };
  if (unit === 'share/year')
    return {
      kind: 'share',
      known: [
        ['%', 0.01, false],
        ['% a year', 0.01, false],
        ['% p.a.', 0.01, false],
      ],
    };
  if (unit === 'ratio')
    return {
      kind: 'ratio',
      known: [
        ['', 1, false],
        ['x', 1, false],
        ['×', 1, false],
        ['%', 0.01, false],
      ],
    };
  if (unit === 'people')
    return {
      kind: 'people',
      known: [
        ['', 1, false],
        [' people', 1, false],
        [' FTE', 1, false],
      ],
    };
  const known: [string, number | null, boolean][] = [
    [' hours', 1, false],
    [' hrs', 1, false],
    [' minutes', 1 / 60, false],
  ];
  if (unit === 'hours/week')
    known.push([' hours a month', 12 / 52, false], [' h/week', 1, false], [' hours a day', null, false]);
  if (unit === 'hours/hire') known.push([' hours per hire', 1, false], [' hours a week', null, false]);
  return { kind: 'hours', known };
}

const cases: fc.Arbitrary<Case> = fc
  .constantFrom(...Object.values(FIELDS))
  .chain(({ key, unit, min, max }) => {
    const { kind, known } = unitsOf(unit);
    const foreign = (FOREIGN[kind] ?? []).map((words) => [words, null, false] as const);
    const anyUnit = fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: fc.constantFrom(...foreign) },
    );
    return anyUnit.chain(([words, factor, isMoney]) =>
      fc
        .tuple(
          number(min / (factor ?? 1), max / (factor ?? 1)),
          fc.constantFrom(...DIGITS),
          fc.constantFrom(...AROUND),
          fc.constantFrom('', ...DOLLARS),
        )
        .map(([n, digits, around, sign]) => ({
          key,
          typed: around(`${isMoney ? sign : ''}${digits(n)}${words}`),
          expected: factor === null ? null : n * factor,
        })),
    );
  });

it('20,000 of them', () => {
  const seen = { read: 0, converted: 0, refused: 0 };
  fc.assert(
    fc.property(cases, ({ key, typed, expected }) => {
      const field = FIELDS[key as keyof typeof FIELDS];
      const plain = plainNumber(typed, field);
      const read = plain === null ? readNumber(typed, field) : { value: plain, said: '' };
      if ('problem' in read) {
        seen.refused += 1;
        expect(read.problem).toMatch(/[.?]$/);
        // What fits is not refused.
        const fits = expected !== null && expected >= field.min && expected <= field.max;
        if (fits && field.kind === 'decimal') expect(read.problem).toMatch(/^Is that/);
        return;
      }
      seen.read += 1;
      if (read.said) seen.converted += 1;
      expect(expected, `${key} ← ${typed} gave ${read.value}`).not.toBeNull();
      expect(Math.abs(read.value - (expected as number))).toBeLessThanOrEqual(
        field.unit.startsWith('USD') ? 0.00501 : 6e-7,
      );
    }),
    { numRuns: 20_000, seed: 17 },
  );
  expect(seen.read).toBeGreaterThan(5000);
  expect(seen.converted).toBeGreaterThan(2000);
  expect(seen.refused).toBeGreaterThan(5000);
});
