import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../../../tests/support/arbitraries.ts';
import { edition202611 as edition } from '../../../../tests/support/editions.ts';
import { breakEvenPoints } from '../../../scenario/break-even-points.ts';
import { evaluate } from '../../../scenario/evaluation.ts';
import { type Choices, resolve } from '../../../scenario/index.ts';
import { breakEvenWords } from '../../../words/break-even-words.ts';
import { breakEvenSentences } from './break-even-sentences.ts';

function sentences(choices: Choices): string[] {
  const answer = evaluate(choices, resolve(edition, choices));
  return [...breakEvenSentences(breakEvenPoints(answer), answer)];
}

describe('where the answer turns, in words', () => {
  it('says the value beside the present one, and in one line what never turns the answer', () => {
    const words = sentences({ state: 'CA', positions: [{ role: 'ai-engineer' }] });
    expect(words[0]).toMatch(/^F5 stops being cheaper at a weekly rate of \$4,\d{3} \(now \$600\)\.$/);
    expect(words[1]).toBe('F5 stops being cheaper at no lawful full-time salary.');
    expect(words[2]).toMatch(
      /^A dollar buys equal work on both sides if an F5 worker delivers 1\d% of a U\.S\. hire’s output; a month’s work is taken to be worth 100% of what the U\.S\. employee costs\.$/,
    );
    expect(words).toHaveLength(4);
    expect(words[3]).toBe(
      'F5 stays cheaper whatever any one of these is: extra coordination time (0 to 40 hours a week); the delay of F5’s start (0 to 365 days, the whole horizon); the chance that a U.S. hire does not work out (0% to 100%); the chance that an F5 worker does not work out (0% to 100%).',
    );
  });

  it('says as plainly where F5 would be cheaper', () => {
    const dear = { role: 'data-entry', weeklyRate: 1200 };
    const words = sentences({ state: 'MS', positions: [dear] });
    expect(words[0]).toMatch(/^F5 would be cheaper at a weekly rate of \$\d/);
    expect(words.join(' ')).not.toContain('stops being cheaper');
  });

  it('blames no rate where F5 starts after the horizon and bills nothing', () => {
    const late = { f5DaysToStart: 365 };
    const choices: Choices = {
      state: 'TX',
      horizonMonths: 12,
      assumptions: late,
      positions: [{ role: 'ai-engineer' }],
    };
    expect(sentences(choices)[0]).toBe('F5 bills nothing, so no weekly rate changes the answer.');
    const { scenario } = evaluate(choices, resolve(edition, choices));
    expect(breakEvenWords(scenario)[0]?.value).toBe('None: F5 bills nothing');
  });

  it('speaks of all rates together where there are several', () => {
    const words = sentences({ state: 'TX', positions: [{ role: 'ai-engineer' }, { role: 'bookkeeper' }] });
    expect(words[0]).toMatch(/at a weekly rate of \d+% of these rates\./);
  });

  it('never lists output among what leaves F5 cheaper whatever it is', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(sentences(choices).at(-1)).not.toContain('output of an F5 worker');
      }),
      { numRuns: 20 },
    );
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
