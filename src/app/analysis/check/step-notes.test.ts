import { describe, expect, it } from 'vitest';
import { edition202611 as edition } from '../../../../tests/support/editions.ts';
import { doubt } from '../../../output/uncertainty.ts';
import { evaluate } from '../../../scenario/evaluation.ts';
import { type Choices, resolve } from '../../../scenario/index.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { stepNote } from './step-notes.ts';

const stepsOf = (choices: Choices) =>
  doubt(evaluate(choices, resolve(edition, choices)), namesOf(edition)).steps;

const ENGINEER: Choices = { state: 'CA', positions: [{ role: 'ai-engineer' }] };

describe('a note on a step of the skeptical view', () => {
  it('stands where a step adds to the saving by itself, and nowhere that it takes something as expected', () => {
    const steps = stepsOf(ENGINEER);
    expect(steps.some(({ taken }) => taken < 0)).toBe(true);
    for (const step of steps)
      if (step.taken < 0) expect(stepNote(step)).toContain('By itself this adds to the saving');
      else if (step.input.key === 'baseSalary') expect(stepNote(step)).toBeNull();
  });

  it('says why an earlier start of F5 takes something off', () => {
    const notes = ['CA', 'MS', 'TX'].flatMap((state) =>
      edition.roles.flatMap(({ id }) =>
        stepsOf({ state, positions: [{ role: id }] }).flatMap((step) =>
          step.input.key === 'f5DaysToStart' &&
          step.taken > 0 &&
          step.moves.every(({ from, to }) => to < from)
            ? stepNote(step)
            : [],
        ),
      ),
    );
    expect(new Set(notes)).toEqual(
      new Set(['An earlier start adds more to F5’s bill than it saves in lost work.']),
    );
  });
});
