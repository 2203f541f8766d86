import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../../tests/arbitraries.ts';
import { edition202611 as edition } from '../../../tests/editions.ts';
import { type Choices, resolve } from '../../scenario/index.ts';
import { answerOf } from '../../session/session.ts';
import { tippingPoints } from '../../session/tipping-points.ts';
import { tippingSentence } from './tipping-words.ts';

function sentences(choices: Choices): string[] {
  const answer = answerOf(choices, resolve(edition, choices));
  return tippingPoints(answer).map((point) => tippingSentence(point, answer));
}

describe('where the answer turns, in words', () => {
  it('says the value beside the present one, and that F5 stays cheaper where none changes that', () => {
    const words = sentences({ state: 'CA', positions: [{ role: 'ai-engineer' }] });
    expect(words[0]).toContain('F5 stops being cheaper at a weekly rate of $4,630 (now $600).');
    expect(words[0]).toContain('$4,596');
    expect(words[1]).toContain('a U.S. base salary of $14,029 (now $202,920)');
    expect(words[3]).toBe(
      'F5 stays cheaper at any extra coordination time from 0 hours a week to 40 hours a week.',
    );
  });

  it('says as plainly where F5 would be cheaper', () => {
    const dear = { role: 'data-entry', weeklyRate: 1200 };
    const words = sentences({ state: 'MS', positions: [dear] });
    expect(words[0]).toMatch(/^F5 would be cheaper at a weekly rate of \$\d/);
    expect(words.join(' ')).not.toContain('stops being cheaper');
  });

  it('speaks of all rates together where there are several', () => {
    const words = sentences({ state: 'TX', positions: [{ role: 'ai-engineer' }, { role: 'bookkeeper' }] });
    expect(words[0]).toMatch(/at a weekly rate of \d+% of these rates\./);
  });

  it('holds for any scenario, without a value that is no number', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(sentences(choices).join('\n')).not.toMatch(/NaN|Infinity|undefined|\[object|–/);
      }),
      { numRuns: 40 },
    );
  });
});
