/** What holds for every scenario that the catalogue of fields allows. */
import { describe, expect, it } from 'vitest';
import { anyNumber, anyScenario, fc } from '../../tests/support/arbitraries.ts';
import {
  expectNear,
  linesOf,
  orNull,
  ROUNDING,
  scaleOf,
  total,
  withAssumption,
  withPositions,
} from '../../tests/support/scenarios.ts';
import { CAPACITY_LINES, F5_CASH_LINES, RISK_LINES, US_CASH_LINES } from '../catalogue/parts/first.ts';
import { FIELDS } from '../scenario/index.ts';
import { numbers as A } from './algebra.ts';
import { calculate } from './calculate.ts';
import { modelInput } from './input.ts';
import { seatOf } from './seat.ts';
import type { Results, Scenario } from './types.ts';

/** A scenario, one of its positions, and two values of a field in rising order. */
function risingField(key: 'baseSalary' | 'weeklyRate') {
  const two = fc.tuple(anyNumber(FIELDS[key]), anyNumber(FIELDS[key]));
  return fc
    .record({ scenario: anyScenario(), chosen: fc.nat(), two })
    .map(({ scenario, chosen, two: [a, b] }) => {
      const at = (value: number) =>
        withPositions(scenario, (position, p) =>
          p === chosen % scenario.positions.length ? { ...position, [key]: value } : position,
        );
      return [at(Math.min(a, b)), at(Math.max(a, b))] as const;
    });
}

describe('more pay, more cost', () => {
  it('the U.S. cost, cash and full, never falls as a base salary rises', () => {
    fc.assert(
      fc.property(risingField('baseSalary'), ([lower, higher]) => {
        const [before, after] = [calculate(lower).us, calculate(higher).us];
        const room = ROUNDING * scaleOf(after);
        expect(after.cash).toBeGreaterThanOrEqual(before.cash - room);
        expect(after.full).toBeGreaterThanOrEqual(before.full - room);
      }),
    );
  });

  it('F5’s cost, cash and full, never falls as a weekly rate rises', () => {
    fc.assert(
      fc.property(risingField('weeklyRate'), ([lower, higher]) => {
        const [before, after] = [calculate(lower).f5, calculate(higher).f5];
        const room = ROUNDING * scaleOf(after);
        expect(after.cash).toBeGreaterThanOrEqual(before.cash - room);
        expect(after.full).toBeGreaterThanOrEqual(before.full - room);
      }),
    );
  });

  it('the weekly rate leaves the U.S. side alone, to the bit', () => {
    fc.assert(
      fc.property(risingField('weeklyRate'), ([lower, higher]) => {
        expect(calculate(higher).us).toStrictEqual(calculate(lower).us);
      }),
    );
  });

  it('a salary leaves F5’s cash alone, to the bit', () => {
    fc.assert(
      fc.property(risingField('baseSalary'), ([lower, higher]) => {
        expect(calculate(higher).f5.monthlyCash).toStrictEqual(calculate(lower).f5.monthlyCash);
      }),
    );
  });
});

describe('the ledgers add up', () => {
  it('cash is the sum of its lines, full is cash, capacity and risk', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const { us, f5 } = calculate(scenario);
        expectNear(us.cash, linesOf(us, US_CASH_LINES), scaleOf(us), 'U.S. cash');
        expectNear(f5.cash, linesOf(f5, F5_CASH_LINES), scaleOf(f5), 'F5 cash');
        for (const side of [us, f5]) {
          expectNear(side.capacity, linesOf(side, CAPACITY_LINES), scaleOf(side), 'capacity');
          expectNear(side.risk, linesOf(side, RISK_LINES), scaleOf(side), 'risk');
          expectNear(side.full, side.cash + side.capacity + side.risk, scaleOf(side), 'full');
        }
      }),
    );
  });

  it('savings are U.S. less F5, and their shares are of the one and the other', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const results = calculate(scenario);
        for (const ledger of ['cash', 'full'] as const) {
          const { savings, savingsShare, roi } = results[ledger];
          const [us, f5] = [results.us[ledger], results.f5[ledger]];
          expect(savings).toBe(us - f5);
          expect(savingsShare).toBe(orNull(savings / us));
          expect(roi).toBe(orNull(savings / f5));
        }
      }),
    );
  });

  it('months sum to totals: cash and full, both sides', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const { us, f5 } = calculate(scenario);
        for (const side of [us, f5]) {
          expect([side.monthlyCash.length, side.monthlyFull.length]).toEqual(
            Array(2).fill(scenario.horizonMonths),
          );
          expectNear(total(side.monthlyCash), side.cash, scaleOf(side), 'cash');
          expectNear(total(side.monthlyFull), side.full, scaleOf(side), 'full');
        }
      }),
    );
  });

  it('nobody works longer than the horizon, and a U.S. hire delivers no more than was worked', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const { headcount, us, f5 } = calculate(scenario);
        for (const { workedMonths } of [us, f5]) {
          expect(workedMonths).toBeGreaterThanOrEqual(0);
          expect(workedMonths).toBeLessThanOrEqual(headcount * scenario.horizonMonths);
        }
        expect(us.deliveredMonths).toBeLessThanOrEqual(us.workedMonths);
        expect(us.lines.delayOutput).toBe(0);
      }),
    );
  });
});

describe('the start month', () => {
  it('0 is as good as none, to the bit', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const without = withPositions(scenario, ({ startMonth: _, ...seats }) => seats);
        const zero = withPositions(without, (seats) => ({ ...seats, startMonth: 0 }));
        expect(calculate(zero)).toStrictEqual(calculate(without));
      }),
    );
  });

  it('moves a position’s months to the right and shortens its horizon', () => {
    fc.assert(
      fc.property(anyScenario(1), fc.nat(), (scenario, start) => {
        const startMonth = start % (scenario.horizonMonths - 5);
        const moved = calculate(withPositions(scenario, (seats) => ({ ...seats, startMonth })));
        const alone = calculate({
          ...withPositions(scenario, (seats) => ({ ...seats, startMonth: 0 })),
          horizonMonths: scenario.horizonMonths - startMonth,
        });
        const empty = Array(startMonth).fill(0);
        for (const side of ['us', 'f5'] as const) {
          expect(moved[side].lines).toStrictEqual(alone[side].lines);
          expect(moved[side].monthlyFull).toStrictEqual([...empty, ...alone[side].monthlyFull]);
          expect(moved[side].monthlyCash).toStrictEqual([...empty, ...alone[side].monthlyCash]);
        }
      }),
    );
  });
});

describe('a worker who does not work out', () => {
  /** The last day on which a mis-hire and the replacement are still ramped up, at most the horizon. */
  const fits = (scenario: Scenario) =>
    scenario.positions.every(({ assumptions: own = {}, startMonth = 0 }) => {
      const a = { ...scenario.assumptions, ...own };
      const days = ((a.f5DaysToStart + a.f5ReplacementDays) * 12) / 365;
      return days + a.misHireMonths + a.rampMonths <= scenario.horizonMonths - startMonth;
    });

  it('never helps F5, where a month’s work is worth at least what it costs and the replacement has time to ramp up', () => {
    fc.assert(
      fc.property(anyScenario(), fc.double({ min: 0, max: 1, noNaN: true }), (any, more) => {
        const scenario = withAssumption(any, 'f5MisHireProbability', 0.5 * more);
        const results = calculate(scenario);
        const seats = modelInput(scenario, (value) => value).seats;
        const worth = seats.every((seat) => {
          const { value, f5 } = seatOf(A, seat, scenario.levies, scenario.horizonMonths);
          const last = Math.floor((scenario.horizonMonths - 1) / 12);
          const { annualRaise, rateIncrease, f5RelativeOutput } = seat.assumptions;
          const growth = Math.max(1 + annualRaise, 1 + rateIncrease) ** last;
          return value * f5RelativeOutput >= (f5.runRate / 12) * growth;
        });
        fc.pre(worth && fits(scenario));
        const riskier = calculate(withAssumption(scenario, 'f5MisHireProbability', 0.5 + 0.5 * more));
        const room = ROUNDING * (scaleOf(results.us) + scaleOf(results.f5));
        expect(riskier.full.savings).toBeLessThanOrEqual(results.full.savings + room);
      }),
    );
  });
});

describe('many seats', () => {
  it('positions add up to the totals, costs and savings', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const { byPosition, us, f5, cash, full } = calculate(scenario);
        expect(byPosition.length).toBe(scenario.positions.length);
        const scale = scaleOf(us) + scaleOf(f5);
        for (const lens of ['cash', 'full'] as const) {
          expectNear(total(byPosition.map((part) => part.us[lens])), us[lens], scale, `U.S. ${lens}`);
          expectNear(total(byPosition.map((part) => part.f5[lens])), f5[lens], scale, `F5 ${lens}`);
          const saved = total(byPosition.map((part) => part[lens].savings));
          expectNear(saved, { cash, full }[lens].savings, scale, `${lens} savings`);
        }
      }),
    );
  });

  it('a team is the sum of its positions, each calculated alone', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const team = calculate(scenario);
        const alone = scenario.positions.map((position) => calculate({ ...scenario, positions: [position] }));
        const expectSum = (pick: (results: Results) => number, scale: number, what: string) =>
          expectNear(pick(team), total(alone.map(pick)), scale, what);
        expectSum((results) => results.headcount, team.headcount, 'headcount');
        for (const side of ['us', 'f5'] as const) {
          const scale = scaleOf(team[side]);
          for (const id of Object.keys(team[side].lines))
            expectSum((results) => linesOf(results[side], [id]), scale, `${side}.${id}`);
          for (const id of ['cash', 'full', 'workedMonths', 'deliveredMonths', 'runRate'] as const)
            expectSum((results) => results[side][id], scale, `${side}.${id}`);
          for (let i = 0; i < scenario.horizonMonths; i++)
            for (const months of ['monthlyCash', 'monthlyFull'] as const)
              expectSum((results) => results[side][months][i] ?? Number.NaN, scale, `${side}.${months} ${i}`);
        }
        const scale = scaleOf(team.us) + scaleOf(team.f5);
        for (const lens of ['cash', 'full'] as const) {
          expectSum((results) => results[lens].savings, scale, `${lens} savings`);
          expectSum((results) => results[lens].npv, scale, `${lens} npv`);
        }
      }),
    );
  });

  it('cost scales with headcount, and what is per week or per cent stands still', () => {
    fc.assert(
      fc.property(anyScenario(), fc.integer({ min: 2, max: 1000 }), (scenario, times) => {
        const one = calculate(scenario);
        const many = calculate(
          withPositions(scenario, (position) => ({ ...position, headcount: position.headcount * times })),
        );
        for (const side of ['us', 'f5'] as const) {
          const scale = times * scaleOf(one[side]);
          for (const [id, line] of Object.entries(one[side].lines))
            expectNear(linesOf(many[side], [id]), times * line, scale, `${side}.${id}`);
          expectNear(many[side].full, times * one[side].full, scale, `${side}.full`);
        }
        for (const rate of [
          (all: Results) => all.cash.savingsShare,
          (all: Results) => all.usWeekly,
          (all: Results) => all.f5Weekly,
        ])
          expectNear(rate(many) ?? 0, rate(one) ?? 0, rate(one) ?? 0, 'rate');
      }),
    );
  });
});

describe('every figure is a number', () => {
  /** Where MODEL.md allows null. */
  const MAY_BE_NULL = /(savingsShare|roi|breakEvenMonth|usWeekly|f5Weekly|breakEven\.\w+)$/;

  function expectNumbers(value: unknown, path: string): void {
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) expect.fail(`${path} is ${value}`);
    } else if (value === null) expect(path).toMatch(MAY_BE_NULL);
    else {
      expect(value, path).toBeTypeOf('object');
      for (const [key, part] of Object.entries(value as object)) expectNumbers(part, `${path}.${key}`);
    }
  }

  it('no NaN and no Infinity anywhere in the results', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => expectNumbers(calculate(scenario), 'results')),
      { numRuns: 1000 },
    );
  });

  it('the same scenario twice gives the same bits, and the scenario is left as it was', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const copy = JSON.parse(JSON.stringify(scenario)) as Scenario;
        const first = calculate(scenario);
        expect(calculate(copy)).toStrictEqual(first);
        expect(scenario).toStrictEqual(copy);
      }),
    );
  });
});

describe('time and money', () => {
  it('at a discount rate of 0 the net present value is the savings', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const results = calculate(withAssumption(scenario, 'discountRate', 0));
        const scale = scaleOf(results.us) + scaleOf(results.f5);
        expectNear(results.cash.npv, results.cash.savings, scale, 'cash');
        expectNear(results.full.npv, results.full.savings, scale, 'full');
      }),
    );
  });

  it('from the break-even month on F5’s running total stays at or below the U.S. one; the month before it does not', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const { us, f5, cash } = calculate(scenario);
        const room = ROUNDING * (scaleOf(us) + scaleOf(f5));
        let lead = 0;
        const leads = us.monthlyCash.map((amount, i) => {
          lead += amount - (f5.monthlyCash[i] ?? Number.NaN);
          return lead;
        });
        const first = cash.breakEvenMonth ?? scenario.horizonMonths + 1;
        for (const after of leads.slice(first - 1)) expect(after).toBeGreaterThanOrEqual(-room);
        if (first > 1) expect(leads[first - 2]).toBeLessThanOrEqual(room);
      }),
    );
  });
});
