/** Figures as they are read in the U.S.; a value that is no number is a dash. */
import { describe, expect, it } from 'vitest';
import { fc } from '../../tests/support/arbitraries.ts';
import { decimal, money } from './money.ts';
import { moneyExact, moneyShort, percent } from './money-forms.ts';

describe('dollars', () => {
  it.each([
    [0, '$0'],
    [-0, '$0'],
    [0.4, '$0'],
    [-0.4, '$0'],
    [0.5, '$1'],
    [999.5, '$1,000'],
    [174_159.19, '$174,159'],
    [-174_159.19, '−$174,159'],
    [1_234_567.8, '$1,234,568'],
    [1e12, '$1,000,000,000,000'],
    [null, '–'],
    [Number.NaN, '–'],
    [Number.POSITIVE_INFINITY, '–'],
    [Number.NEGATIVE_INFINITY, '–'],
  ])('%s is %s', (dollars, text) => {
    expect(money(dollars)).toBe(text);
  });

  it.each([
    [165_000.5, '$165,000.50'],
    [78.1, '$78.10'],
    [600, '$600'],
    [-78.1, '−$78.10'],
    [-0.001, '$0'],
    [0.999, '$1'],
    [null, '–'],
  ])('with cents where there are any: %s is %s', (dollars, text) => {
    expect(moneyExact(dollars)).toBe(text);
  });

  it.each([
    [0, '$0'],
    [800, '$800'],
    [999.4, '$999'],
    [999.6, '$1k'],
    [1000, '$1k'],
    [1250, '$1.3k'],
    [9949, '$9.9k'],
    [9951, '$10k'],
    [140_000, '$140k'],
    [999_499, '$999k'],
    [999_500, '$1M'],
    [1_234_567, '$1.2M'],
    [99_400_000, '$99.4M'],
    [123_456_789, '$123M'],
    [999_499_999, '$999M'],
    [999_500_000, '$1B'],
    [1_540_000_000, '$1.5B'],
    [-140_000, '−$140k'],
    [null, '–'],
    [Number.NaN, '–'],
  ])('short: %s is %s', (dollars, text) => {
    expect(moneyShort(dollars)).toBe(text);
  });
});

describe('shares and plain numbers', () => {
  it.each([
    [0.843, 0, '84%'],
    [0.843, 1, '84.3%'],
    [-0.05, 0, '−5%'],
    [-0.0001, 0, '0%'],
    [-0, 1, '0.0%'],
    [5.381, 0, '538%'],
    [null, 0, '–'],
    [Number.NaN, 1, '–'],
  ])('%s with %i decimals is %s', (share, digits, text) => {
    expect(percent(share, digits)).toBe(text);
  });

  it.each([
    [1234.5, 2, '1,234.5'],
    [7.663, 1, '7.7'],
    [12, 2, '12'],
    [0.1 + 0.2, 2, '0.3'],
    [-3.25, 2, '−3.25'],
    [-0.001, 2, '0'],
    [-0, 2, '0'],
    [null, 2, '–'],
    [Number.NEGATIVE_INFINITY, 2, '–'],
  ])('%s with at most %i decimals is %s', (value, digits, text) => {
    expect(decimal(value, digits)).toBe(text);
  });
});

describe('any number', () => {
  const READABLE = /^(–|−?\$?\d{1,3}(,\d{3})*(\.\d+)?[kM%]?)$/;

  it('never shows NaN, Infinity, an exponent or a hyphen for a minus', () => {
    const anyMoney = fc.oneof(fc.double({ min: -1e15, max: 1e15 }), fc.constantFrom(null, Number.NaN, -0));
    fc.assert(
      fc.property(anyMoney, (value) => {
        for (const text of [
          money(value),
          moneyExact(value),
          moneyShort(value),
          percent(value),
          decimal(value),
        ])
          if (!/[MB%]$/.test(text)) expect(text).toMatch(READABLE);
          else expect(text).toMatch(/^−?\$?[\d.]+[MB%]$/);
      }),
    );
  });

  it('the words of a figure are those of its opposite, but for the minus', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e12, noNaN: true }), (value) => {
        for (const show of [money, moneyExact, moneyShort, decimal])
          expect(show(-value)).toBe(`−${show(value)}`);
      }),
    );
  });
});
