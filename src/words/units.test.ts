import { expect, it } from 'vitest';
import { measured } from './units.ts';

it('a value outside a formula is short, and has its whole unit', () => {
  expect(measured(10.158904, 'months')).toBe('10.16 months');
  expect(measured(1, 'hours/week')).toBe('1 hour a week');
  expect(measured(0.03456789, 'share')).toBe('3.46%');
  expect(measured(0.000001, 'ratio')).toBe('0.000001×');
});
