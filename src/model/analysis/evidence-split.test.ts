import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../../tests/support/arbitraries.ts';
import { edition202611 as edition } from '../../../tests/support/editions.ts';
import { resolve } from '../../scenario/index.ts';
import { headline } from '../headline.ts';
import { evidenceSplit } from './evidence-split.ts';
import { skeptical } from './skeptical.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the evidence split', () => {
  it('adds up to the saving, and what is at stake to what the skeptical view takes off it', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const scenario = resolve(edition, choices);
        const { us, full } = headline(scenario);
        const doubted = skeptical(scenario);
        const split = evidenceSplit(scenario, doubted);
        const near = 1e-9 * Math.max(1, us.full);
        expect(Math.abs(sum(split.map(({ carries }) => carries)) - full.savings)).toBeLessThan(near);
        const left = doubted.headline.full.savings;
        expect(Math.abs(sum(split.map(({ atStake }) => atStake)) + left - full.savings)).toBeLessThan(near);
      }),
      { numRuns: 40 },
    );
  });

  it('gives all to the visitor who typed all that matters', () => {
    const scenario = resolve(edition, { state: 'CA', positions: [{ role: 'ai-engineer' }] });
    const typed = Object.fromEntries(
      Object.entries(scenario.provenance).map(([path, origin]) => [
        path,
        { ...origin, grade: 'yours' as const },
      ]),
    );
    const mine = { ...scenario, provenance: typed };
    const split = evidenceSplit(mine, skeptical(mine));
    expect(split.map(({ grade }) => grade)).toEqual(['yours']);
    expect(split[0]?.carries).toBeCloseTo(headline(scenario).full.savings, 6);
  });

  it('shows F5’s own price as what makes it dearer', () => {
    const scenario = resolve(edition, { state: 'CA', positions: [{ role: 'ai-engineer' }] });
    const split = evidenceSplit(scenario, skeptical(scenario));
    expect(split.map(({ grade }) => grade)).toEqual(['law', 'official', 'survey', 'f5', 'judgement']);
    expect(split.find(({ grade }) => grade === 'f5')?.carries).toBeLessThan(0);
  });

  it('shares a product evenly among its factors: a levy of a legal rate on a typed wage', () => {
    const scenario = resolve(edition, {
      state: 'CA',
      positions: [{ role: 'ai-engineer', baseSalary: 100_000, weeklyRate: 600 }],
    });
    const zero = Object.fromEntries(Object.keys(scenario.assumptions).map((id) => [id, 0]));
    const [levy] = scenario.levies;
    const lone = {
      ...scenario,
      assumptions: { ...zero, f5RelativeOutput: 1 } as unknown as typeof scenario.assumptions,
      positions: [{ role: 'ai-engineer', headcount: 1, weeklyRate: 0, baseSalary: 100_000 }],
      levies: levy ? [{ ...levy, base: null }] : [],
    };
    const [law, yours] = evidenceSplit(lone, { ...skeptical(lone), steps: [] }).filter(
      ({ carries }) => carries !== 0,
    );
    expect(law).toMatchObject({ grade: 'law' });
    expect(law?.carries).toBeCloseTo(0.062 * 50_000, 6);
    expect(yours?.carries).toBeCloseTo(100_000 + 0.062 * 50_000, 6);
  });
});
