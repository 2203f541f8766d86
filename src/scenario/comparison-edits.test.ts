import { describe, expect, it } from 'vitest';
import { comparisonOf } from './comparison.ts';
import { forked, MOST_SCENARIOS, moved, renamed, shownAt, titleOf, without } from './comparison-edits.ts';
import { cleanText } from './review/clean-text.ts';

const A = comparisonOf({ state: 'CA', positions: [{ role: 'ai-engineer' }] });
const letters = (comparison: typeof A) => comparison.scenarios.map(titleOf);

describe('the scenarios of a comparison', () => {
  it('are copied, named, moved and taken out; the one on screen is the one that was touched', () => {
    const two = renamed(forked(A), 'With bonus');
    expect([letters(two), two.current]).toEqual([['Scenario A', 'With bonus'], 1]);
    expect(two.scenarios[1]?.choices).toEqual(two.scenarios[0]?.choices);
    const swapped = moved(two, -1);
    expect([letters(swapped), swapped.current]).toEqual([['With bonus', 'Scenario B'], 0]);
    expect(letters(without(swapped))).toEqual(['Scenario A']);
    expect(shownAt(two, 0).current).toBe(0);
  });

  it('are at most three, and at least one', () => {
    const many = [1, 2, 3, 4].reduce((comparison) => forked(comparison), A);
    expect(many.scenarios).toHaveLength(MOST_SCENARIOS);
    expect(without(A)).toEqual(A);
    expect(moved(A, 1)).toEqual(A);
  });

  it('have names of one visible line', () => {
    expect(cleanText('  Base\n\u202egnp\u0007  case ', 40)).toBe('Base gnp case');
    expect([...cleanText('ä'.repeat(90), 40)]).toHaveLength(40);
  });
});
