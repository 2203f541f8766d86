import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../../../tests/support/arbitraries.ts';
import { edition202611 as edition } from '../../../../tests/support/editions.ts';
import { breakEvenPoints } from '../../../scenario/break-even-points.ts';
import { evaluate } from '../../../scenario/evaluation.ts';
import { type Choices, resolve } from '../../../scenario/index.ts';
import { breakEvenSentences } from './break-even-sentences.ts';

function sentences(choices: Choices): string[] {
  const answer = evaluate(choices, resolve(edition, choices));
  return [...breakEvenSentences(breakEvenPoints(answer), answer)];
}

describe('where the answer turns, in words', () => {
  it('says the value beside the present one, and in one line what never turns the answer', () => {
    const words = sentences({ state: 'CA', positions: [{ role: 'ai-engineer' }] });
    expect(words[0]).toContain('F5 stops being cheaper at a weekly rate of $4,630 (now $600).');
    expect(words[0]).toContain('$4,596');
    expect(words[1]).toContain('a U.S. base salary of $14,029 (now $202,920)');
    expect(words).toHaveLength(3);
    expect(words[2]).toBe(
      'F5 stays cheaper whatever any one of these is: the output of an F5 worker, relative to a U.S. hire’s (0% to 300%); extra coordination time (0 to 40 hours a week); the delay of F5’s start (0 to 365 days, the whole horizon); the chance that a U.S. hire does not work out (0% to 100%); the chance that an F5 worker does not work out (0% to 100%).',
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
