/** What people type and paste: a number, or words that say why it is none. */
import { describe, expect, it } from 'vitest';
import { anyNumber, fc, niceNumber } from '../../tests/support/arbitraries.ts';
import { FIELDS } from '../scenario/index.ts';
import { fieldText } from './field-text.ts';
import { type NumberStyle, parseNumber } from './parse.ts';

const DECIMALS = 'Use a point for decimals and commas only between thousands, as in 1,250.5.';
const WORDS = 'Enter one plain number, without other words.';

describe('a number is read', () => {
  it.each([
    ['165000', 165_000],
    ['$165,000.50', 165_000.5],
    [' $ 165,000 ', 165_000],
    ['US$165,000', 165_000],
    ['165,000 USD', 165_000],
    ['165k', 165_000],
    ['$165K', 165_000],
    ['1.2m', 1_200_000],
    ['600 a week', 600],
    ['$78.10 / hour', 78.1],
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
    ['１６５，０００．５', 165_000.5],
    ['＄６００', 600],
    ['\u00a0$\u00a0600\u00a0', 600],
    ['\u202a165,000\u202c', 165_000],
    ['\t600\t', 600],
    ['600\r\n', 600],
  ])('%j as money', (typed, value) => {
    expect(parseNumber(typed, 'money')).toEqual({ value });
  });

  it.each([
    ['3.4', 0.034],
    ['3.4%', 0.034],
    ['3.4 %', 0.034],
    ['３．４％', 0.034],
    ['6.2', 0.062],
    ['1.45', 0.0145],
    ['0.6', 0.006],
    ['100', 1],
    ['.5', 0.005],
    ['-5%', -0.05],
  ])('%j as a share, without a stray digit', (typed, value) => {
    expect(parseNumber(typed, 'share')).toEqual({ value });
  });

  it.each([
    ['56 days', 56],
    ['4 months', 4],
    ['6 mo', 6],
    ['1.5x', 1.5],
    ['2 ×', 2],
    ['3 people', 3],
    ['23.3 h', 23.3],
    ['0.000001', 0.000001],
  ])('%j as a plain number', (typed, value) => {
    expect(parseNumber(typed, 'plain')).toEqual({ value });
  });

  it('−0 is 0', () => {
    for (const typed of ['-0', '(0)', '-0.00']) expect(parseNumber(typed, 'money')).toEqual({ value: 0 });
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
    ['12,5', DECIMALS],
    ['1,23', DECIMALS],
    ['0,125', DECIMALS],
    ['1,2345', DECIMALS],
    ['1.250,50', DECIMALS],
    ['1.2.3', DECIMALS],
    [',5', DECIMALS],
    ['1,,000', DECIMALS],
    ['abc', 'Enter a number, with digits.'],
    ['-', 'Enter a number, with digits.'],
    ['.', 'Enter a number, with digits.'],
    ['$', 'Enter a number, with digits.'],
    ['NaN', 'Enter a number, with digits.'],
    ['Infinity', 'Enter a number, with digits.'],
    ['half', 'Enter a number, with digits.'],
    ['1e12', WORDS],
    ['10^12', WORDS],
    ['0x10', WORDS],
    ['10²', WORDS],
    ['1 000', WORDS],
    ['165 to 170', WORDS],
    ['12 monkeys', WORDS],
    ['(500', WORDS],
    ['500)', WORDS],
    ['--5', WORDS],
    ['5-', WORDS],
    ['€500', WORDS],
    ['9'.repeat(400), WORDS],
    ['5%', 'This is not a percentage.'],
  ])('%j', (typed, problem) => {
    expect(parseNumber(typed, 'money')).toEqual({ problem });
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
          const style = field.unit.startsWith('USD')
            ? 'money'
            : field.unit.startsWith('share')
              ? 'share'
              : 'plain';
          const value = style === 'money' ? Math.round(nice * 100) / 100 : nice;
          expect(parseNumber(fieldText(value, style), style)).toEqual({ value });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('shows the same again after one reading, whatever the number', () => {
    fc.assert(
      fc.property(
        anyNumber(FIELDS.baseSalary),
        fc.constantFrom<NumberStyle>('money', 'plain'),
        (value, style) => {
          const shown = fieldText(value, style);
          const read = parseNumber(shown, style);
          expect('value' in read && fieldText(read.value, style)).toBe(shown);
        },
      ),
    );
  });
});

describe('any text at all', () => {
  const nearlyNumber = fc.array(
    fc.constantFrom(
      ...'0123456789.,$%()-−–kKmMxX×eE \t\n\u00a0\u3000０５．％'.split(''),
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
      fc.property(anyText, fc.constantFrom<NumberStyle>('money', 'share', 'plain'), (typed, style) => {
        const read = parseNumber(typed, style);
        if ('value' in read) {
          expect(Number.isFinite(read.value)).toBe(true);
          expect(Object.is(read.value, -0)).toBe(false);
        } else expect(read.problem).toMatch(/^[A-Z].+\.$/);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([' ', '\u00a0', '1', ',', '1,', '1,000', '.', '(', '-', '$', 'k ', '% ', 'a', '\u200b'])(
    'answers at once, however long the paste: %j',
    (unit) => {
      const long = unit.repeat(5000);
      for (const typed of [long, `1${long}!`, `${long}1`, `1${long}`])
        expect(Object.keys(parseNumber(typed, 'money'))).toHaveLength(1);
    },
    1000,
  );
});
