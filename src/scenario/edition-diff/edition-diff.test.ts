/** What a quotation comes to on a newer edition, and why. */
import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../../tests/support/arbitraries.ts';
import { edition202611 as then } from '../../../tests/support/editions.ts';
import { nextEdition, REMOVED_ROLE } from '../../../tests/support/next-edition.ts';
import { calculate } from '../../model/calculate.ts';
import { type Choices, resolve, validate } from '../index.ts';
import { carryOver } from './carry-over.ts';
import { editionDiff } from './edition-diff.ts';

const now = nextEdition(then);
const compare = (choices: Choices, to = now) => {
  const found = editionDiff(resolve(then, choices), then, to, choices);
  if (!found) throw new Error('nothing to compare');
  return found;
};
const DEVELOPER: Choices = { state: 'TX', positions: [{ role: 'software-developer', weeklyRate: 700 }] };
const AI: Choices = { state: 'CA', positions: [{ role: 'ai-engineer' }] };

describe('then and now', () => {
  it('names the inputs that changed, with both values', () => {
    const medians = then.wages.medianBySocAndState['15-1252'];
    const { inputs } = compare(DEVELOPER);
    expect(inputs.map(({ label, role, before, after }) => [label, role, before, after])).toEqual([
      ['Social Security: wage base', null, 184_500, 190_000],
      ['Base salary', 'software-developer', medians?.TX, (medians?.TX ?? 0) + 1000],
      ['Health premium, employer’s share', null, 7885, 8500],
    ]);
  });

  it('gives every line on both editions, as each calculates it', () => {
    const { lines, scenario } = compare(DEVELOPER);
    const [before, after] = [calculate(resolve(then, DEVELOPER)), calculate(scenario)];
    const line = (id: string) => lines.find((found) => found.id === id);
    expect(line('us.payrollTaxes')).toMatchObject({
      before: before.us.lines.payrollTaxes,
      after: after.us.lines.payrollTaxes,
    });
    expect(line('full.savings')).toMatchObject({ before: before.full.savings, after: after.full.savings });
    expect(line('cash.savings')?.after).not.toBe(line('cash.savings')?.before);
  });

  it('gives reasons only from what moves a line by itself', () => {
    const { lines } = compare(DEVELOPER);
    const reasons = (id: string) => lines.find((line) => line.id === id)?.reasons.map(({ label }) => label);
    expect(reasons('us.benefits')).toEqual(['Base salary', 'Health premium, employer’s share']);
    expect(reasons('us.basePay')).toEqual(['Base salary']);
    expect(reasons('f5.weeklyRate')).toEqual([]);
    // The salary is far below either wage base.
    expect(reasons('us.payrollTaxes')).toEqual(['Base salary']);
  });

  it('names a wage base where the salary reaches it', () => {
    const { lines } = compare({
      state: 'TX',
      positions: [{ role: 'software-developer', baseSalary: 250_000 }],
    });
    const taxes = lines.find(({ id }) => id === 'us.payrollTaxes');
    expect(taxes?.reasons.map(({ label }) => label)).toEqual(['Social Security: wage base']);
    expect(lines.find(({ id }) => id === 'us.basePay')?.reasons).toEqual([]);
  });

  it('names a levy that is new, and one that is gone', () => {
    const dropped = { ...now, federal: now.federal.filter(({ id }) => id !== 'futa') };
    const levy = (found: ReturnType<typeof compare>) =>
      found.inputs.find(({ label }) => label === 'Federal unemployment (FUTA): rate');
    const gone = compare(DEVELOPER, dropped);
    expect(levy(gone)).toMatchObject({ before: 0.006, after: null });
    const added = editionDiff(resolve(dropped, DEVELOPER), dropped, now, DEVELOPER);
    expect(added?.inputs.find(({ label }) => label.startsWith('Federal un'))).toMatchObject({ before: null });
    for (const found of [gone, added])
      expect(
        found?.lines.find(({ id }) => id === 'us.payrollTaxes')?.reasons.map(({ label }) => label),
      ).toContain('Federal unemployment (FUTA): rate');
  });

  it('a line that changed has a reason, and one without stays as it was, whatever was chosen', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        fc.pre(choices.positions.every(({ role }) => role !== REMOVED_ROLE) && choices.positions.length < 4);
        for (const line of compare(choices).lines)
          if (line.reasons.length === 0) expect(line.after).toBeCloseTo(line.before, 1);
      }),
      { numRuns: 40 },
    );
  });

  it('what was chosen stays: a typed salary and premium are no changes', () => {
    const { inputs } = compare({
      ...DEVELOPER,
      positions: [{ role: 'software-developer', baseSalary: 120_000 }],
      assumptions: { healthPerYear: 9000 },
      levies: { socialSecurity: 0 },
    });
    expect(inputs).toEqual([]);
  });

  it('on the same edition nothing changes', () => {
    const { inputs, lines, dropped } = compare(DEVELOPER, then);
    expect([inputs, dropped]).toEqual([[], []]);
    for (const line of lines) expect(line.after).toBe(line.before);
  });

  it('a change that is not the same for all positions is told position by position', () => {
    const assumptions = { healthPerYear: 7000 };
    const { inputs } = compare({
      state: 'CA',
      positions: [{ role: 'ai-engineer', assumptions }, { role: 'data-entry' }],
    });
    expect(inputs.filter(({ label }) => label.startsWith('Health'))).toMatchObject([
      {
        role: 'data-entry',
        before: 7885,
        after: 8500,
        at: { before: [{ position: 1 }], after: [{ position: 1 }] },
      },
    ]);
  });
});

describe('choices on another edition', () => {
  it('lose a role that it does not have, and say so; the positions after it are still matched', () => {
    const choices: Choices = {
      state: 'CA',
      positions: [{ role: REMOVED_ROLE }, { role: 'ai-engineer' }],
    };
    const { dropped, inputs, choices: carried } = compare(choices);
    expect(dropped).toEqual([{ path: 'positions.0.role', problem: 'unknown', given: REMOVED_ROLE }]);
    expect(carried.positions).toEqual([{ role: 'ai-engineer' }]);
    expect(inputs.find(({ label }) => label === 'Base salary')).toMatchObject({
      role: 'ai-engineer',
      before: 202_920,
      at: { before: [{ key: 'baseSalary', position: 1 }], after: [{ position: 0 }] },
    });
  });

  it('are none where it has no role of them', () => {
    const choices: Choices = { state: 'CA', positions: [{ role: REMOVED_ROLE }] };
    expect(editionDiff(resolve(then, choices), then, now, choices)).toBeNull();
  });

  it('keep horizon and recruiting, also where its defaults are others', () => {
    const other = { ...now, defaults: { ...now.defaults, horizonMonths: 24, recruiting: 'agency' as const } };
    const carried = carryOver(then, other, AI);
    expect(carried?.choices).toEqual({ ...AI, horizonMonths: 12, recruiting: 'in-house' });
  });

  it('are always valid there', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const carried = carryOver(then, now, choices);
        if (carried) expect(validate(carried.choices, now).issues).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
