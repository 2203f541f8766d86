import { describe, expect, it } from 'vitest';
import { edition202611 as edition } from '../../../../tests/support/editions.ts';
import { skeptical } from '../../../model/analysis/skeptical.ts';
import { uncertainInputs, withInput } from '../../../model/analysis/uncertain.ts';
import { headline } from '../../../model/headline.ts';
import { doubt } from '../../../output/uncertainty.ts';
import { evaluate } from '../../../scenario/evaluation.ts';
import { type Choices, resolve } from '../../../scenario/index.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { stepNote } from './step-notes.ts';

const notesOf = (choices: Choices) => {
  const { steps } = doubt(evaluate(choices, resolve(edition, choices)), namesOf(edition));
  return Object.fromEntries(
    steps.flatMap(({ input }, i) => {
      const note = stepNote(steps, i);
      return note === null ? [] : [[input.key, note]];
    }),
  );
};

const ENGINEER: Choices = { state: 'CA', positions: [{ role: 'ai-engineer' }] };

describe('a note on a step of the skeptical view', () => {
  it('stands where a step runs against intuition, and nowhere else', () => {
    expect(Object.keys(notesOf(ENGINEER))).toEqual([
      'usDaysToFill',
      'misHireProbability',
      'f5MisHireProbability',
      'f5ReplacementDays',
    ]);
    expect(notesOf({ state: 'MS', positions: [{ role: 'data-entry' }] })).toHaveProperty('f5DaysToStart');
  });

  it('speaks of work worth 0 only in a view that makes it so', () => {
    expect(notesOf(ENGINEER).misHireProbability).toContain('valued at $0 in this view');
    const valued = notesOf({ ...ENGINEER, horizonMonths: 36 });
    expect(JSON.stringify(valued)).not.toContain('valued at $0');
  });

  it('says what the ledgers say: pay saved by a later hire, about the work lost, and less risk', () => {
    let before = headline(resolve(edition, ENGINEER));
    let scenario = resolve(edition, ENGINEER);
    for (const step of skeptical(scenario).steps) {
      const input = uncertainInputs(scenario).find(({ key }) => key === step.input.key) ?? step.input;
      scenario = withInput(scenario, input, (range) => range[step.end]);
      const after = headline(scenario);
      if (step.input.key === 'usDaysToFill') {
        const paySaved = before.us.cash - after.us.cash;
        const workLost = after.us.capacity - before.us.capacity;
        expect(paySaved / workLost).toBeCloseTo(1, 1);
        expect(after.us.risk).toBeLessThan(before.us.risk);
      }
      before = after;
    }
  });
});
