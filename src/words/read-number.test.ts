/** What people type and paste: a number in the field's own unit, or words that say why it is none. */
import { describe, expect, it } from 'vitest';
import { anyNumber, fc, niceNumber } from '../../tests/support/arbitraries.ts';
import type { Unit } from '../catalogue/field.ts';
import type { NumberKey } from '../catalogue/plan.ts';
import { FIELDS } from '../scenario/index.ts';
import { fieldText } from './field-text.ts';
import { plainNumber } from './plain-number.ts';
import { type ReadableField, readNumber } from './read-number.ts';
import { type NumberStyle, styleOf } from './unit-style.ts';

/** A field without bounds. */
const of = (unit: Unit): ReadableField => ({ unit, min: -Infinity, max: Infinity, kind: 'decimal' });
/** The same reading as in a field: a plain number first, then everything else. */
const readIn = (typed: string, field: ReadableField) => {
  const plain = plainNumber(typed, field);
  return plain === null ? readNumber(typed, field) : { value: plain, said: '' };
};
const valueIn = (typed: string, unit: Unit) => {
  const read = readIn(typed, of(unit));
  return 'value' in read ? read.value : read.problem;
};
const typedInto = (key: NumberKey, typed: string) => {
  const read = readIn(typed, FIELDS[key]);
  return 'problem' in read ? read.problem : read.said ? `${read.value}: ${read.said}` : read.value;
};

const DECIMALS = 'Use a point for decimals and commas only between thousands, as in 1,250.5.';
const WORDS = 'Enter one number in dollars a year, without other words.';
const NO_DIGITS = 'Enter a number in dollars a year, with digits.';
const A_RANGE = 'Enter one number in dollars a year, not a range.';

describe('a number is read', () => {
  it.each([
    ['165000', 165_000],
    ['$165,000.50', 165_000.5],
    [' $ 165,000 ', 165_000],
    ['US$165,000', 165_000],
    ['U.S. $165,000', 165_000],
    ['165,000 USD', 165_000],
    ['USD 120,000', 120_000],
    ['120,000 US dollars', 120_000],
    ['165k', 165_000],
    ['$165K', 165_000],
    ['1.2m', 1_200_000],
    ['1.2 million', 1_200_000],
    ['120 thousand', 120_000],
    ['600 a year', 600],
    ['$78.10 / yr', 78.1],
    ['1,234,567.8', 1_234_567.8],
    ['1000000000000', 1e12],
    ['.5', 0.5],
    ['5.', 5],
    ['0', 0],
    ['007', 7],
    ['-500', -500],
    ['−500', -500],
    ['(500)', -500],
    ['($1,500.25)', -1500.25],
    ['$(500)', -500],
    ['-$500', -500],
    ['+500', 500],
    ['１６５，０００．５', 165_000.5],
    ['＄６００', 600],
    ['٣٤٥', 345],
    ['१२०', 120],
    ['𝟏𝟐𝟎', 120],
    ['\u00a0$\u00a0600\u00a0', 600],
    ['\u202a165,000\u202c', 165_000],
    ['\t600\t', 600],
    ['600\r\n', 600],
    ['1 000', 1000],
    ['165\u202f000', 165_000],
    ['165\u00a0000,50', 165_000.5],
    ['165\u2009000', 165_000],
    ['165’000', 165_000],
    ["1'650'000.5", 1_650_000.5],
    ['1.234,56', 1234.56],
    ['1.250,50', 1250.5],
    ['1.234.567', 1_234_567],
    ['1,20,000', 120_000],
    ['12,5', 12.5],
    ['1234,5', 1234.5],
    ['0,125', 0.125],
    ['1½', 1.5],
    ['1 ½', 1.5],
    ['¾', 0.75],
    ['1 1/2', 1.5],
    ['~120k', 120_000],
    ['about $120k', 120_000],
    ['120k approx.', 120_000],
    ['$120,000 only', 120_000],
    ['$120,000/-', 120_000],
    ['120k p.a.', 120_000],
    ['120k per annum', 120_000],
    ['120k annually', 120_000],
    ['$120,000 per employee per year', 120_000],
    ['"120,000"', 120_000],
  ])('%j as money', (typed, value) => {
    expect(valueIn(typed, 'USD/year')).toBe(value);
  });

  it.each([
    ['3.4', 0.034],
    ['3.4%', 0.034],
    ['3.4 %', 0.034],
    ['３．４％', 0.034],
    ['3,4', 0.034],
    ['3.4 percent', 0.034],
    ['3.4 per cent', 0.034],
    ['6.2', 0.062],
    ['1.45', 0.0145],
    ['0.6%', 0.006],
    ['100', 1],
    ['.5%', 0.005],
    ['-5%', -0.05],
    ['340 bps', 0.034],
    ['340 basis points', 0.034],
    ['3.125', 0.03125],
  ])('%j as a share, without a stray digit', (typed, value) => {
    expect(valueIn(typed, 'share')).toBe(value);
  });

  it.each<[string, Unit, number]>([
    ['56 days', 'days', 56],
    ['56 calendar days', 'days', 56],
    ['4 months', 'months', 4],
    ['6 mo', 'months', 6],
    ['6m', 'months', 6],
    ['1.5x', 'ratio', 1.5],
    ['2 ×', 'ratio', 2],
    ['150%', 'ratio', 1.5],
    ['3 people', 'people', 3],
    ['3 FTEs', 'people', 3],
    ['1.2k', 'people', 1200],
    ['23.3 h', 'hours/hire', 23.3],
    ['90 minutes', 'hours/hire', 1.5],
    ['4 hours per week', 'hours/week', 4],
    ['0.000001', 'months', 0.000001],
    ['10.125', 'months', 10.125],
  ])('%j in %s', (typed, unit, value) => {
    expect(valueIn(typed, unit)).toBe(value);
  });

  it('−0 is 0', () => {
    for (const typed of ['-0', '(0)', '-0.00'])
      expect(readIn(typed, of('USD/year'))).toEqual({ value: 0, said: '' });
  });
});

describe('what is none is refused in words', () => {
  it.each([
    ['', 'Enter a number.'],
    ['   ', 'Enter a number.'],
    ['\t', 'Enter a number.'],
    ['\u200b', 'Enter a number.'],
    ['1\t2', 'Paste one cell at a time.'],
    ['165,000\n170,000', 'Paste one cell at a time.'],
    ['1,2345', DECIMALS],
    ['1.2.3', DECIMALS],
    [',5', DECIMALS],
    ['1,,000', DECIMALS],
    ['1 2', DECIMALS],
    ['1 234,567', DECIMALS],
    ['3/2', DECIMALS],
    ['abc', NO_DIGITS],
    ['-', NO_DIGITS],
    ['.', NO_DIGITS],
    ['$', NO_DIGITS],
    ['NaN', NO_DIGITS],
    ['Infinity', NO_DIGITS],
    ['half', NO_DIGITS],
    ['①②', NO_DIGITS],
    ['1e12', WORDS],
    ['10^12', WORDS],
    ['0x10', WORDS],
    ['10²', WORDS],
    ['12 monkeys', WORDS],
    ['(500', WORDS],
    ['500)', WORDS],
    ['--5', WORDS],
    ['5-', WORDS],
    ['€500', WORDS],
    ['500 EUR', WORDS],
    ['C$500', WORDS],
    ['A$120,000', WORDS],
    ['>100k', WORDS],
    ['100k+', WORDS],
    ['12/2026', WORDS],
    ['9'.repeat(400), WORDS],
    ['100-120k', A_RANGE],
    ['100k – 120k', A_RANGE],
    ['165 to 170', A_RANGE],
    ['$100k...$120k', A_RANGE],
  ])('%j', (typed, problem) => {
    expect(valueIn(typed, 'USD/year')).toBe(problem);
  });

  it.each<[NumberKey, string, string]>([
    ['weeklyRate', '$150/hour', 'Enter dollars a week, not dollars an hour.'],
    ['weeklyRate', '$200 a day', 'Enter dollars a week, not dollars a day.'],
    ['weeklyRate', '5%', 'Enter dollars a week, not percent.'],
    ['weeklyRate', '4 weeks', 'Enter dollars a week, not weeks.'],
    ['weeklyRate', '$150 once', 'Enter dollars a week, not dollars once.'],
    ['baseSalary', '75 per hour', 'Enter dollars a year, not dollars an hour.'],
    ['managerHourCost', '$120,000 a year', 'Enter dollars an hour, not dollars a year.'],
    ['equipmentPerSeat', '$100 a month', 'Enter dollars, not dollars a month.'],
    ['onboardingPerHire', '$100 a month', 'Enter dollars a hire, not dollars a month.'],
    ['usDaysToFill', '40 business days', 'Enter days, not working days.'],
    ['usDaysToFill', '40 hours', 'Enter days, not hours.'],
    ['usDaysToFill', '$40', 'Enter days, not dollars.'],
    ['severanceWeeks', '10 days', 'Enter weeks, not days.'],
    ['interviewHours', '3 days', 'Enter hours a hire, not days.'],
    ['coordinationHoursPerWeek', '30 minutes a day', 'Enter hours a week, not minutes a day.'],
    ['agencyFeeShare', '$20,000', 'Enter percent, not dollars.'],
    ['annualRaise', '0.3% a month', 'Enter percent a year, not percent a month.'],
    ['headcount', '5%', 'Enter people, not percent.'],
    ['headcount', '3 months', 'Enter people, not months.'],
    ['valueMultiple', '$2', 'Enter a multiple, not dollars.'],
    ['headcount', '2.5', 'Enter a whole number.'],
    ['horizonMonths', '6 years', '6 years = 72 months. Enter 6 to 60.'],
    ['startMonth', '8 weeks', '8 weeks = 1.85 months. Enter a whole number.'],
    ['baseSalary', '-5', 'Enter $1,000 to $5,000,000.'],
  ])('%s: %j', (key, typed, problem) => {
    expect(typedInto(key, typed)).toBe(problem);
  });

  it('with the value that holds meanwhile', () => {
    expect(readNumber('$150/hour', { ...FIELDS.weeklyRate, still: 600 })).toEqual({
      problem: 'Enter dollars a week, not dollars an hour. Still using $600.',
    });
  });
});

describe('another unit is converted where that is a matter of definition, and it is said', () => {
  it.each<[NumberKey, string, string]>([
    ['weeklyRate', '$750 per month', '173.08: $750 a month = $173.08 a week'],
    ['weeklyRate', '3,000 pm', '692.31: $3,000 a month = $692.31 a week'],
    ['weeklyRate', '$52,000 p.a.', '1000: $52,000 a year = $1,000 a week'],
    ['weeklyRate', '1.2k fortnight', '600: $1,200 a fortnight = $600 a week'],
    ['baseSalary', '$3,000/week', '156000: $3,000 a week = $156,000 a year'],
    ['baseSalary', '12k monthly', '144000: $12,000 a month = $144,000 a year'],
    ['baseSalary', '30k per quarter', '120000: $30,000 a quarter = $120,000 a year'],
    ['healthPerYear', '$650 per month', '7800: $650 a month = $7,800 a year'],
    ['healthPerYear', '$650 per employee per month', '7800: $650 a month = $7,800 a year'],
    ['overheadPerMonth', '$2,400/yr', '200: $2,400 a year = $200 a month'],
    ['usDaysToFill', '8 weeks', '56: 8 weeks = 56 days'],
    ['usDaysToFill', '3 months', '91.25: 3 months = 91.25 days'],
    ['rampMonths', '1½ years', '18: 1.5 years = 18 months'],
    ['rampMonths', '26 wks', '6: 26 weeks = 6 months'],
    ['horizonMonths', '2 years', '24: 2 years = 24 months'],
    ['horizonMonths', '1 yr', '12: 1 year = 12 months'],
    ['severanceWeeks', '3 months', '13: 3 months = 13 weeks'],
    ['interviewHours', '90 min', '1.5: 90 minutes a hire = 1.5 hours a hire'],
    ['coordinationHoursPerWeek', '13 hours a month', '3: 13 hours a month = 3 hours a week'],
    ['annualRaise', '340 bps', '0.034: 340 basis points a year = 3.4% a year'],
    ['f5RelativeOutput', '80%', '0.8: 80% = 0.8×'],
    ['healthPerYear', '12,5', '12.5: Read as $12.5'],
  ])('%s: %j', (key, typed, said) => {
    expect(typedInto(key, typed)).toBe(said);
  });
});

describe('what can be meant in two ways is asked', () => {
  it.each<[NumberKey, string, string]>([
    ['baseSalary', '165.000', 'Is that $165 or $165,000? Type one of them.'],
    ['weeklyRate', '1.200', 'Is that $1.2 or $1,200? Type one of them.'],
    ['employees', '5.000', 'Is that 5 or 5,000? Type one of them.'],
  ])('a point between thousands, %s: %j', (key, typed, problem) => {
    expect(typedInto(key, typed)).toBe(problem);
  });

  const UNEMPLOYMENT = {
    ...of('share'),
    min: 0,
    max: 0.3,
    usual: { low: 0.015, default: 0.034, high: 0.062 },
  };
  const FEE = { ...FIELDS.agencyFeeShare, usual: { low: 0, default: 0, high: 0 } };
  const MEDICARE = { ...UNEMPLOYMENT, usual: { low: 0, default: 0.0145, high: 0.0145 } };
  it.each<[ReadableField, string, string]>([
    [UNEMPLOYMENT, '0.034', 'Did you mean 3.4%? Type 3.4, or 0.034% if that is right.'],
    [FEE, '.2', 'Did you mean 20%? Type 20, or 0.2% if that is right.'],
    [FEE, '0,2', 'Did you mean 20%? Type 20, or 0.2% if that is right.'],
    [MEDICARE, '.0145', 'Did you mean 1.45%? Type 1.45, or 0.0145% if that is right.'],
    [
      { ...FIELDS.misHireProbability, usual: { low: 0.1, default: 0.3, high: 0.4 } },
      '.3',
      'Did you mean 30%? Type 30, or 0.3% if that is right.',
    ],
  ])('a fraction in a percent field, and keeps none of it: %#', (field, typed, problem) => {
    expect(readIn(typed, field)).toEqual({ problem });
  });

  it('but not what says percent, or what is usual there', () => {
    expect(readIn('0.034%', UNEMPLOYMENT)).toEqual({ value: 0.00034, said: '' });
    expect(readIn('.2 percent', FEE)).toEqual({ value: 0.002, said: '' });
    expect(readIn('0.6', { ...UNEMPLOYMENT, usual: { low: 0, default: 0.006, high: 0.006 } })).toEqual({
      value: 0.006,
      said: '',
    });
    expect(readIn('0', FEE)).toEqual({ value: 0, said: '' });
    expect(readIn('20', FEE)).toEqual({ value: 0.2, said: '' });
  });
});

describe('a field', () => {
  it.each<[number, NumberStyle, string]>([
    [165_000, 'money', '165,000'],
    [165_000.5, 'money', '165,000.5'],
    [78.1, 'money', '78.1'],
    [0.034, 'share', '3.4'],
    [0.07, 'share', '7'],
    [0.0145, 'share', '1.45'],
    [0.00895, 'share', '0.895'],
    [1, 'share', '100'],
    [1.5, 'plain', '1.5'],
    [-2, 'plain', '−2'],
  ])('shows %d as %s: %s', (value, style, text) => {
    expect(fieldText(value, style)).toBe(text);
  });

  it('reads back what it shows, for every field and every number that people type', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...Object.values(FIELDS))
          .chain((field) => fc.tuple(fc.constant(field), niceNumber(field))),
        ([field, nice]) => {
          const style = styleOf(field.unit);
          const value = style === 'money' ? Math.round(nice * 100) / 100 : nice;
          const shown = fieldText(value, style) + (style === 'share' ? '%' : '');
          expect(readIn(shown, field)).toEqual({ value, said: '' });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('shows the same again after one reading, whatever the number', () => {
    fc.assert(
      fc.property(
        anyNumber(FIELDS.baseSalary),
        fc.constantFrom<Unit>('USD/year', 'months'),
        (value, unit) => {
          const shown = fieldText(value, styleOf(unit));
          const read = readIn(shown, of(unit));
          expect('value' in read && fieldText(read.value, styleOf(unit))).toBe(shown);
        },
      ),
    );
  });
});

describe('any text at all', () => {
  const nearlyNumber = fc.array(
    fc.constantFrom(
      ...'0123456789.,$%()-−–kKmMxX×eE/½ \t\n\u00a0\u3000０５．％'.split(''),
      'USD',
      'per',
      'hour',
      'days',
      'NaN',
    ),
    { maxLength: 30 },
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    nearlyNumber.map((characters) => characters.join('')),
    fc.double().map(String),
  );

  it('never throws: a finite number comes out, or a sentence', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...Object.values(FIELDS)), (typed, field) => {
        const read = readIn(typed, field);
        if ('value' in read) {
          expect(Number.isFinite(read.value)).toBe(true);
          expect(Object.is(read.value, -0)).toBe(false);
          expect(read.value).toBeGreaterThanOrEqual(field.min);
          expect(read.value).toBeLessThanOrEqual(field.max);
        } else expect(read.problem).toMatch(/^[A-Z\d$~−].+[.?]$/);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ' ',
    '\u00a0',
    '1',
    ',',
    '1,',
    '1,000',
    '.',
    '(',
    '-',
    '$',
    'k ',
    '% ',
    'a',
    '\u200b',
    '1 ',
    'per ',
  ])(
    'answers at once, however long the paste: %j',
    (unit) => {
      const long = unit.repeat(5000);
      for (const typed of [long, `1${long}!`, `${long}1`, `1${long}`])
        expect(Object.keys(readNumber(typed, of('USD/year'))).length).toBeGreaterThan(0);
    },
    1000,
  );
});
