/** Rounded parts that add up to the rounded total. */
import { describe, expect, it } from 'vitest';
import { fc } from '../../tests/support/arbitraries.ts';
import { apportion } from './apportion.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const parts = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 15 });

describe('apportion', () => {
  it.each([
    [[0.6, 0.6, 0.6], 2, [1, 1, 0]],
    [[1.5, 2.5], 4, [2, 2]],
    [[10, 20.4, 30.6], 61, [10, 20, 31]],
    [[-0.6, 2.6], 2, [-1, 3]],
    [[0.2, 0.2, 0.2], 0, [0, 0, 0]],
    [[5], 5, [5]],
    [[], 0, []],
    [[-0], 0, [0]],
  ])('%j of %d is %j', (given, total, shown) => {
    expect(apportion(given, total)).toEqual(shown);
  });

  it('the parts shown add up to the total shown', () => {
    fc.assert(
      fc.property(parts, fc.double({ min: -1e9, max: 1e9, noNaN: true }), (given, total) => {
        for (const whole of [sum(given), total])
          expect(sum(apportion(given, whole))).toBe(Math.round(whole) + 0);
      }),
    );
  });

  it('each part stays within a dollar of what it is', () => {
    fc.assert(
      fc.property(parts, (given) => {
        for (const [i, shown] of apportion(given, sum(given)).entries())
          expect(Math.abs(shown - (given[i] ?? Number.NaN))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('where the total is another one, each is as near as the total allows', () => {
    fc.assert(
      fc.property(parts, fc.double({ min: -1e9, max: 1e9, noNaN: true }), (given, total) => {
        const share = (total - sum(given)) / given.length;
        for (const [i, shown] of apportion(given, total).entries())
          expect(Math.abs(shown - (given[i] ?? Number.NaN) - share)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('whole parts are shown as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 15 }), (given) => {
        expect(apportion(given, sum(given))).toEqual(given);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('comes to an end even for %d', (none) => {
    expect(apportion([1.5, 2], none)).toEqual([1, 2]);
    expect(apportion([1.5, none], 3)).toEqual([1, none]);
  });
});
