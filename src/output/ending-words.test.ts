import { expect, it } from 'vitest';
import { edition202612 as edition } from '../../tests/support/editions.ts';
import { type Choices, resolve } from '../scenario/index.ts';
import { endingSentence } from './ending-words.ts';

const wordsOf = (choices: Choices, from: string) => endingSentence(edition, resolve(edition, choices), from);
const CALIFORNIA: Choices = { state: 'CA', positions: [{ role: 'ai-engineer' }] };

it('names the levies that end while the plan runs, with their last day', () => {
  expect(wordsOf(CALIFORNIA, '2026-12-01')).toContain('State unemployment, new employer (December 31, 2026)');
});

it('leaves out a rate that was typed, and says nothing where nothing ends', () => {
  expect(wordsOf({ ...CALIFORNIA, levies: { suta: 0.02 } }, '2026-12-01')).not.toContain('new employer');
  expect(wordsOf({ ...CALIFORNIA, horizonMonths: 6 }, '2050-01-01')).toBe('');
});
