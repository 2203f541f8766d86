import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 as edition } from '../../tests/support/editions.ts';
import { evaluate } from '../scenario/evaluation.ts';
import { type Choices, resolve } from '../scenario/index.ts';
import { namesOf } from '../scenario/names-of.ts';
import { doubt } from './uncertainty.ts';

const doubted = (choices: Choices) => {
  const answer = evaluate(choices, resolve(edition, choices));
  return {
    ...doubt(answer, namesOf(edition)),
    saving: answer.headline.full.savings,
    us: answer.headline.us.full,
  };
};

describe('what is at stake by grade', () => {
  it('adds up, with what the skeptical view leaves, to the saving', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { byGrade, left, saving, us } = doubted(choices);
        const total = byGrade.reduce((sum, { atStake }) => sum + atStake, left);
        expect(Math.abs(total - saving)).toBeLessThan(1e-9 * Math.max(1, us));
      }),
      { numRuns: 40 },
    );
  });

  it('names every grade that has a figure in the scenario, strongest first: nothing is at stake in the law', () => {
    const { byGrade } = doubted({ state: 'CA', positions: [{ role: 'ai-engineer' }] });
    expect(byGrade.map(({ grade }) => grade)).toEqual(['law', 'official', 'survey', 'f5', 'judgement']);
    expect(byGrade[0]?.atStake).toBe(0);
  });
});
