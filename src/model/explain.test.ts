/** The second reader of the model: its trees say how a figure comes about, and come to the very same figure. */
import { describe, expect, it } from 'vitest';
import { anyScenario, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 } from '../../tests/support/editions.ts';
import { resolve } from '../scenario/resolve.ts';
import { calculate } from './calculate.ts';
import { type Explanation, evaluate, explain } from './explain.ts';
import { DIFFERENCE_IDS, LINE_IDS as LINES } from './lines.ts';

const LINE_IDS = [...LINES, ...DIFFERENCE_IDS];

import type { Results, Scenario } from './types.ts';

type InputNode = Extract<Explanation, { kind: 'input' }>;

/** The figure of the results that a line id stands for. */
function figureOf(results: Results, id: (typeof LINE_IDS)[number]): unknown {
  const [scope = '', name = ''] = id.split('.');
  if (scope === 'difference') {
    const amount = (side: 'us' | 'f5') => {
      const { lines, capacity, risk } = results[side];
      return { ...lines, capacity, risk }[name as keyof typeof lines] ?? 0;
    };
    return amount('us') - amount('f5');
  }
  const part = results[scope as keyof Results] as unknown as Record<string, unknown>;
  if (name === '') return part;
  const lines = part.lines as Record<string, number> | undefined;
  return lines && name in lines ? lines[name] : part[name];
}

/** The value at a path of the scenario: `positions.0.baseSalary`, `levies.suta.rate`. */
function inputAt(scenario: Scenario, path: string): unknown {
  const [scope, id, ...rest] = path.split('.');
  if (scope === 'levies') {
    const levy = scenario.levies.find((item) => item.id === id);
    return levy?.[rest[0] as 'rate' | 'base'];
  }
  return path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], scenario);
}

/** Every node of a tree once, although parts may be shared. */
function nodesOf(tree: Explanation): Explanation[] {
  const seen = new Set<Explanation>([tree]);
  for (const node of seen) if (node.kind === 'formula') for (const part of node.parts) seen.add(part);
  return [...seen];
}

function inputsOf(tree: Explanation): InputNode[] {
  return nodesOf(tree).filter((node) => node.kind === 'input');
}

/** A node over its parts' own values: if this holds at every node, each value is that of its whole subtree. */
function fromParts(node: Explanation): number | null {
  if (node.kind !== 'formula') return node.value;
  const parts = node.parts.map((part) => ({
    kind: 'constant' as const,
    label: '',
    value: part.value ?? Number.NaN,
    unit: null,
  }));
  return evaluate({ ...node, parts });
}

describe('evaluating an explanation', () => {
  it.each(LINE_IDS)('gives the very bits that are calculated for %s', (id) => {
    fc.assert(
      fc.property(anyScenario(3), (scenario) => {
        expect(evaluate(explain(scenario, id))).toBe(figureOf(calculate(scenario), id));
      }),
      { numRuns: 10 },
    );
  });

  it('does so for a team of twelve over five years', () => {
    fc.assert(
      fc.property(anyScenario(), fc.constantFrom(...LINE_IDS), (scenario, id) => {
        const large = { ...scenario, horizonMonths: 60 };
        expect(evaluate(explain(large, id))).toBe(figureOf(calculate(large), id));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a running total', () => {
  it('is what the months up to there add up to, and at the horizon the side’s total', () => {
    fc.assert(
      fc.property(anyScenario(3), fc.nat(), (scenario, n) => {
        const { us, f5, cash } = calculate(scenario);
        const month = 1 + (n % scenario.horizonMonths);
        const sum = (months: readonly number[]) => months.slice(0, month).reduce((a, b) => a + b, 0);
        expect(evaluate(explain(scenario, `us.cashToMonth.${month}`))).toBe(sum(us.monthlyCash));
        expect(evaluate(explain(scenario, `f5.fullToMonth.${month}`))).toBe(sum(f5.monthlyFull));
        const last =
          evaluate(explain(scenario, `cash.savingsToMonth.${scenario.horizonMonths}`)) ?? Number.NaN;
        expect(Math.abs(last - cash.savings)).toBeLessThanOrEqual(1e-9 * us.cash + 1e-6);
      }),
      { numRuns: 30 },
    );
  });

  it('is refused beyond the horizon', () => {
    const scenario = resolve(edition202611, { state: 'CA', positions: [{ role: 'ai-engineer' }] });
    for (const month of [0, 13, 60])
      expect(() => explain(scenario, `us.cashToMonth.${month}`)).toThrow(RangeError);
  });
});

describe('every node of an explanation', () => {
  it('carries the value of its own subtree', () => {
    fc.assert(
      fc.property(anyScenario(3), fc.constantFrom(...LINE_IDS), (scenario, id) => {
        for (const node of nodesOf(explain(scenario, id)))
          if (!Object.is(fromParts(node), node.value)) expect.fail(`${id}: ${node.label} is ${node.value}`);
      }),
      { numRuns: 200 },
    );
  });

  it('has a label; an input has a unit and the value that the scenario holds at its path', () => {
    fc.assert(
      fc.property(anyScenario(3), fc.constantFrom(...LINE_IDS), (scenario, id) => {
        for (const node of nodesOf(explain(scenario, id))) {
          if (node.label.trim() === '') expect.fail(`${id}: a ${node.kind} has no label`);
          if (node.kind !== 'input') continue;
          expect(node.unit, node.path).toBeTruthy();
          expect(node.value, node.path).toBe(inputAt(scenario, node.path));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('naming a line', () => {
  const scenario = resolve(edition202611, { state: 'CA', positions: [{ role: 'ai-engineer' }] });

  it('takes a bare name where one side alone has the line', () => {
    for (const [bare, id] of [
      ['basePay', 'us.basePay'],
      ['payrollTaxes', 'us.payrollTaxes'],
      ['weeklyRate', 'f5.weeklyRate'],
      ['coordination', 'f5.coordination'],
      ['us.lines.benefits', 'us.benefits'],
      ['rateMultiple', 'breakEven.rateMultiple'],
    ] as const)
      expect(explain(scenario, bare)).toEqual(explain(scenario, id));
  });

  it.each(['salary', '', 'cash', 'delayStart', '__proto__', 'us.constructor', 'breakEven.salaryMultiple'])(
    'refuses "%s" and names what is known',
    (text) => {
      expect(() => explain(scenario, text)).toThrow(RangeError);
      expect(() => explain(scenario, text)).toThrow(/us\.basePay, .*f5\.weeklyRate, .*full\.savings/);
    },
  );
});

describe('the formula behind a figure', () => {
  const scenario = resolve(edition202611, {
    state: 'CA',
    positions: [{ role: 'ai-engineer', baseSalary: 165_000 }],
    assumptions: { bonusShare: 0.1 },
  });
  const input = (line: string, path: string) =>
    inputsOf(explain(scenario, line)).find((node) => node.path === path);

  it('says what a value stands for, and its unit', () => {
    expect(input('basePay', 'positions.0.baseSalary')).toMatchObject({
      label: 'Base salary',
      unit: 'USD/year',
      value: 165_000,
    });
    expect(explain(scenario, 'us.basePay')).toMatchObject({
      id: 'us.basePay',
      label: 'U.S. hire: base salary and bonus',
      unit: 'USD',
    });
  });

  it('gives a default the source that the edition states, with its range', () => {
    expect(input('benefits', 'assumptions.healthPerYear')).toMatchObject({
      source: 'kff-2025',
      provenance: { origin: 'default', grade: 'survey', default: 7885, low: 0, high: 20_143 },
    });
    expect(input('weeklyRate', 'positions.0.weeklyRate')).toMatchObject({
      source: 'f5-article',
      provenance: { origin: 'default', grade: 'f5', low: 600, high: 1200 },
    });
  });

  it('gives a chosen value no source, and says what it would be by default', () => {
    expect(input('basePay', 'positions.0.baseSalary')).toMatchObject({
      source: null,
      provenance: { origin: 'chosen', grade: 'yours', default: 202_920 },
    });
    expect(input('basePay', 'assumptions.bonusShare')).toMatchObject({
      provenance: { origin: 'chosen', grade: 'yours', default: 0, low: 0.1, high: 0.1 },
    });
  });

  it('names each levy, with the source of its rate and of its cap', () => {
    expect(input('payrollTaxes', 'levies.socialSecurity.rate')).toMatchObject({
      label: 'Social Security: rate',
      source: 'ssa-2026',
    });
    expect(input('payrollTaxes', 'levies.socialSecurity.base')).toMatchObject({
      label: 'Social Security: wage base',
      value: 184_500,
      source: 'ssa-2026',
    });
  });

  it('does without provenance where a raw scenario has none', () => {
    const { provenance: _none, ...raw } = scenario;
    expect(inputsOf(explain(raw, 'basePay')).map((node) => node.provenance)).not.toContainEqual(
      expect.anything(),
    );
  });

  it('reads a position’s own assumption from the position', () => {
    const paths = inputsOf(explain(scenario, 'us.delayRampUp')).map((node) => node.path);
    expect(paths).toContain('positions.0.assumptions.rampMonths');
    expect(paths).not.toContain('assumptions.rampMonths');
  });
});
