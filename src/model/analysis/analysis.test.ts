import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../../tests/support/arbitraries.ts';
import { edition202611 as edition } from '../../../tests/support/editions.ts';
import { type Choices, resolve } from '../../scenario/index.ts';
import { headline } from '../headline.ts';
import { binomial, createRandom, triangular } from './random.ts';
import { sensitivity } from './sensitivity.ts';
import { createSimulation } from './simulation.ts';
import { skeptical } from './skeptical.ts';
import { simulate, spreadsOf } from './spread.ts';
import { uncertainInputs, withInput } from './uncertain.ts';

const AI: Choices = { state: 'CA', positions: [{ role: 'ai-engineer' }] };
const TWO: Choices = {
  state: 'TX',
  positions: [{ role: 'ai-engineer' }, { role: 'bookkeeper', headcount: 3 }],
};

describe('uncertain inputs', () => {
  it('are rate, salary and every assumption with a range, in the catalogue’s order', () => {
    const keys = uncertainInputs(resolve(edition, AI)).map(({ key }) => key);
    expect(keys.slice(0, 3)).toEqual(['weeklyRate', 'baseSalary', 'annualRaise']);
    expect(keys).not.toContain('agencyFeeShare');
    expect(keys).not.toContain('interviewHours');
  });

  it('leave out what was typed', () => {
    const typed: Choices = {
      state: 'CA',
      positions: [{ role: 'ai-engineer', weeklyRate: 700 }],
      assumptions: { usDaysToFill: 60 },
    };
    const keys = uncertainInputs(resolve(edition, typed)).map(({ key }) => key);
    expect(keys).not.toContain('weeklyRate');
    expect(keys).not.toContain('usDaysToFill');
  });

  it('of several positions move together, each in its own range', () => {
    const scenario = resolve(edition, TWO);
    const ramp = uncertainInputs(scenario).find(({ key }) => key === 'rampMonths');
    const varied = ramp && withInput(scenario, ramp, ({ high }) => high);
    expect(varied?.assumptions.rampMonths).toBe(8);
    expect(varied?.positions[0]?.assumptions?.rampMonths).toBe(9);
  });
});

describe('sensitivity', () => {
  it('is what the model says of each input alone, largest swing first', () => {
    const scenario = resolve(edition, AI);
    const swings = sensitivity(scenario);
    for (const [i, { input, atLow, atHigh, swing }] of swings.entries()) {
      expect(headline(withInput(scenario, input, ({ low }) => low)).full.savings).toBe(atLow);
      expect(headline(withInput(scenario, input, ({ high }) => high)).full.savings).toBe(atHigh);
      expect(swing).toBeLessThanOrEqual(swings[i - 1]?.swing ?? Number.POSITIVE_INFINITY);
    }
    expect(swings).toHaveLength(uncertainInputs(scenario).length);
  });

  it('of the reference case is largest for the salary, $63,962', () => {
    const [{ input, atLow, atHigh } = {}] = sensitivity(resolve(edition, AI));
    const [low = 0, high = 0] = [atLow, atHigh].map((dollars) => Math.round(dollars ?? 0));
    expect([input?.key, low - high]).toEqual(['baseSalary', -63_962]);
  });
});

describe('the skeptical view', () => {
  it('never saves more than the typical one', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const typical = resolve(edition, choices);
        expect(skeptical(typical).headline.full.savings).toBeLessThanOrEqual(headline(typical).full.savings);
      }),
      { numRuns: 60 },
    );
  });

  it('makes F5 dearer in both reference cases: by $39,229 and by $65,025', () => {
    const clerk: Choices = { state: 'MS', positions: [{ role: 'data-entry' }] };
    const left = [AI, clerk].map((choices) =>
      Math.round(skeptical(resolve(edition, choices)).headline.full.savings),
    );
    expect(left).toEqual([-39_229, -65_025]);
  });

  it('takes F5’s highest rate and keeps what was typed', () => {
    const typed: Choices = { state: 'CA', positions: [{ role: 'ai-engineer', baseSalary: 150_000 }] };
    const { scenario } = skeptical(resolve(edition, typed));
    expect(scenario.positions[0]).toMatchObject({ weeklyRate: 1200, baseSalary: 150_000 });
  });

  it('is shown with the figures of its own scenario', () => {
    const { scenario, headline: figures } = skeptical(resolve(edition, TWO));
    expect(headline(scenario)).toEqual(figures);
  });

  it('is never above a random corner of the box, in 999 of 1,000 trials', () => {
    const corner = (scenario: ReturnType<typeof resolve>, bits: readonly number[]) =>
      uncertainInputs(scenario).reduce(
        (moved, input, i) =>
          withInput(moved, input, (range) => [range.default, range.low, range.high][bits[i] ?? 0] ?? 0),
        scenario,
      );
    let above = 0;
    let looks = 0;
    fc.assert(
      fc.property(
        anyChoices,
        fc.array(fc.array(fc.nat(2), { minLength: 60, maxLength: 60 }), { minLength: 20, maxLength: 20 }),
        (choices, corners) => {
          const typical = resolve(edition, choices);
          const worst = skeptical(typical).headline.full.savings;
          for (const bits of corners) {
            looks += 1;
            if (headline(corner(typical, bits)).full.savings < worst - 0.01) above += 1;
          }
        },
      ),
      { numRuns: 50 },
    );
    expect(above / looks).toBeLessThanOrEqual(0.001);
  });

  it('lists steps that add up to what it takes', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const typical = resolve(edition, choices);
        const { steps, headline: worst } = skeptical(typical);
        const before = headline(typical).full.savings;
        const taken = steps.reduce((sum, step) => sum + step.taken, 0);
        expect(Math.abs(before - taken - worst.full.savings)).toBeLessThan(0.2);
      }),
      { numRuns: 40 },
    );
  });
});

describe('random numbers', () => {
  it('are the same for the same seed, and others for another', () => {
    const draw = (seed: string) => Array.from({ length: 5 }, createRandom(seed));
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('spread evenly', () => {
    const random = createRandom('even');
    const counts = new Array(10).fill(0);
    for (let i = 0; i < 100_000; i++) counts[Math.floor(random() * 10)] += 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  it('triangular: ends, peak and mean', () => {
    expect([triangular(0, 1, 2, 5), triangular(1, 1, 2, 5), triangular(0.5, 3, 3, 3)]).toEqual([1, 5, 3]);
    expect(triangular(0.25, 1, 2, 5)).toBeCloseTo(2, 12);
    const random = createRandom('mean');
    let sum = 0;
    for (let i = 0; i < 100_000; i++) sum += triangular(random(), 1, 2, 5);
    expect(sum / 100_000).toBeCloseTo(8 / 3, 1);
  });

  it.each([
    [1, 0.2],
    [10, 0.46],
    [1000, 0.2],
    [1000, 0.97],
    [7, 0],
    [7, 1],
  ])('binomial: %i coins of chance %f have its mean and spread', (n, p) => {
    const random = createRandom(`${n} ${p}`);
    const draws = Array.from({ length: 20_000 }, () => binomial(random(), n, p));
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean - n * p)).toBeLessThanOrEqual(4 * Math.sqrt((n * p * (1 - p)) / draws.length));
    expect(Math.abs(variance - n * p * (1 - p))).toBeLessThanOrEqual(0.06 * n * p * (1 - p) + 1e-9);
  });
});

describe('the simulation', () => {
  it('draws one market for a team: two positions alike have the spread of one of double size', () => {
    const rolled = (positions: Choices['positions']) => {
      const scenario = resolve(edition, { state: 'CA', positions });
      const market = Object.fromEntries(
        Object.entries(scenario.provenance).filter(([path]) => /weeklyRate|baseSalary/.test(path)),
      );
      return simulate({ ...scenario, provenance: market }, 2000).cash;
    };
    const two = rolled([{ role: 'ai-engineer' }, { role: 'ai-engineer' }]);
    const double = rolled([{ role: 'ai-engineer', headcount: 2 }]);
    const width = double.p90 - double.p10;
    expect(Math.abs(two.p90 - two.p10 - width)).toBeLessThan(0.05 * width);
  });

  it('puts the quoted saving at its own percentile, in cash and in full', () => {
    const scenario = resolve(edition, AI);
    const { cash, full } = simulate(scenario, 2000);
    const { savings } = headline(scenario).cash;
    expect([cash.quoted, full.quoted]).toEqual([savings, headline(scenario).full.savings]);
    for (const { p10, p90, quoted, quotedAt } of [cash, full])
      expect(quotedAt > 0.1 && quotedAt < 0.9).toBe(p10 < quoted && quoted < p90);
  });

  it('gives one answer for one scenario, in slices of any size', () => {
    const scenario = resolve(edition, TWO);
    const sliced = createSimulation(scenario, 500);
    while (sliced.done < sliced.total) sliced.run(37);
    expect(spreadsOf(sliced, scenario)).toEqual(simulate(scenario, 500));
  });

  it('is certain where nothing is uncertain', () => {
    const typical = resolve(edition, AI);
    const certain = {
      ...typical,
      provenance: {},
      assumptions: { ...typical.assumptions, misHireProbability: 0, f5MisHireProbability: 1 },
    };
    const { p10, p50, p90 } = simulate(certain, 50).full;
    const { savings } = headline(certain).full;
    for (const value of [p10, p50, p90]) expect(value).toBeCloseTo(savings, 6);
  });

  it('has the model’s expectation as its mean where only the coins are left', () => {
    const typical = {
      ...resolve(edition, { ...TWO, positions: [{ role: 'bookkeeper', headcount: 40 }] }),
      provenance: {},
    };
    const { p50 } = simulate(typical, 4000).full;
    const { savings } = headline(typical).full;
    expect(Math.abs(p50 - savings)).toBeLessThan(0.03 * Math.abs(savings));
  });

  it('agrees with a plain simulation of the definition within sampling error', () => {
    const scenario = resolve(edition, AI);
    const { p10, p50, p90, cheaperShare } = simulate(scenario, 4000).full;
    const draws: number[] = [];
    const random = createRandom('another one');
    for (let i = 0; i < 4000; i++) {
      let drawn = scenario;
      for (const input of uncertainInputs(scenario)) {
        const u = random();
        drawn = withInput(drawn, input, (range) => triangular(u, range.low, range.default, range.high));
      }
      const coin = (chance: number) => (random() < chance ? 1 : 0);
      const { misHireProbability, f5MisHireProbability } = drawn.assumptions;
      const assumptions = {
        ...drawn.assumptions,
        misHireProbability: coin(misHireProbability),
        f5MisHireProbability: coin(f5MisHireProbability),
      };
      draws.push(headline({ ...drawn, assumptions }).full.savings);
    }
    draws.sort((a, b) => a - b);
    const width = p90 - p10;
    for (const [share, value] of [
      [0.1, p10],
      [0.5, p50],
      [0.9, p90],
    ] as const)
      expect(Math.abs((draws[Math.floor(share * 4000)] as number) - value)).toBeLessThan(0.06 * width);
    expect(Math.abs(draws.filter((saved) => saved > 0).length / 4000 - cheaperShare)).toBeLessThan(0.03);
  });
});
