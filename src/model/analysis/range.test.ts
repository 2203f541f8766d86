import { describe, expect, it } from 'vitest';
import { edition202611 as edition } from '../../../tests/support/editions.ts';
import { resolve } from '../../scenario/index.ts';
import { calculate } from '../calculate.ts';
import { createBand } from './band.ts';
import { histogramOf } from './histogram.ts';
import { createRange } from './range.ts';
import { simulate } from './spread.ts';

const AI = resolve(edition, { state: 'CA', positions: [{ role: 'ai-engineer' }] });

function rangeOf(scenario: typeof AI) {
  const run = createRange(scenario);
  while (run.done < run.total) run.step();
  const range = run.result();
  if (!range) throw new Error('all trials are done');
  return range;
}

describe('the range', () => {
  it('is the simulation and a band of both sides, lower edge first', () => {
    const { spread, band } = rangeOf(AI);
    expect(spread).toEqual(simulate(AI));
    for (const side of ['us', 'f5'] as const)
      for (const lens of ['cash', 'full'] as const) {
        const { low, high } = band[side][lens];
        expect([low.length, high.length]).toEqual([12, 12]);
        for (const [i, value] of low.entries()) expect(value).toBeLessThanOrEqual(high[i] as number);
      }
  });

  it('has no result before it is done', () => {
    const run = createRange(AI);
    run.step();
    expect([run.done, run.result()]).toEqual([1, null]);
  });

  it('holds the typical running totals in cash', () => {
    const { us } = calculate(AI);
    const { band } = rangeOf(AI);
    const total = us.monthlyCash.reduce((sum, month) => sum + month, 0);
    expect(band.us.cash.low.at(-1)).toBeLessThan(total);
    expect(band.us.cash.high.at(-1)).toBeGreaterThan(total);
  });
});

describe('the band', () => {
  it('is a line, the model’s own, where nothing is uncertain', () => {
    const certain = {
      ...resolve(edition, {
        state: 'TX',
        positions: [{ role: 'ai-engineer' }, { role: 'bookkeeper', headcount: 3 }],
        assumptions: { misHireProbability: 0, f5MisHireProbability: 1 },
      }),
      provenance: {},
    };
    const run = createBand(certain);
    for (let i = 0; i < 5; i++) run.run();
    const band = run.result();
    const results = calculate(certain);
    for (const side of ['us', 'f5'] as const)
      for (const [lens, months] of [
        ['cash', results[side].monthlyCash],
        ['full', results[side].monthlyFull],
      ] as const) {
        let sum = 0;
        for (const [i, month] of months.entries()) {
          sum += month;
          expect(band[side][lens].low[i]).toBeCloseTo(sum, 4);
          expect(band[side][lens].high[i]).toBeCloseTo(sum, 4);
        }
      }
  });
});

describe('a histogram', () => {
  it('counts every value once, in bins of a round width with an edge at 0', () => {
    const values = Array.from({ length: 1000 }, (_, i) => -500 + i * 1.7).sort((a, b) => a - b);
    const { from, width, counts } = histogramOf(values);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
    expect([width, from % width]).toEqual([100, -0]);
    const below = values.filter((value) => value < 0).length;
    expect(counts.slice(0, -from / width).reduce((sum, count) => sum + count, 0)).toBe(below);
  });

  it.each([[[5, 5, 5]], [[0]], [[-0.001, 0.001]], [[1e9, 3e9]]])('holds %j', (values) => {
    const { width, counts } = histogramOf(values);
    expect(width).toBeGreaterThan(0);
    expect(counts.length).toBeLessThan(60);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
  });
});
