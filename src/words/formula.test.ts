import { describe, expect, it } from 'vitest';
import { anyScenario, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 } from '../../tests/support/editions.ts';
import { type Explanation, explain } from '../model/explain.ts';
import { DIFFERENCE_IDS, LINE_IDS as LINES } from '../model/lines.ts';
import { resolve } from '../scenario/index.ts';
import { type Formula, formulaOf, formulaValues, formulaWords } from './formula.ts';
import { quantity, shortQuantity } from './units.ts';

const LINE_IDS = [...LINES, ...DIFFERENCE_IDS];

/** Value of a formula's text by the usual rules: parentheses, then × and ÷, then + and −. */
function readAloud({ tokens }: Formula): number {
  const code = tokens.map((token) => {
    switch (token.kind) {
      case 'part':
        return `(${token.node.value ?? Number.NaN})`;
      case 'power':
        return `** (${token.exponent})`;
      case 'symbol':
        return CODE[token.symbol] ?? token.symbol;
      default:
        return token satisfies never;
    }
  });
  // biome-ignore lint/security/noGlobalEval: an evaluator that shares nothing with the model's own
  return eval(untangled(code.join(' ').replaceAll(', :', ':'))) as number;
}

const CODE: Readonly<Record<string, string>> = {
  '−': '-',
  '×': '*',
  '÷': '/',
  min: 'Math.min',
  max: 'Math.max',
  if: '',
  // biome-ignore lint/suspicious/noThenProperty: a word of the formula, not a promise
  then: '?',
  else: ':',
};

const untangled = (code: string) => code.replace(/\/ \(0\)/g, '/ (NaN)');

function formulasIn(tree: Explanation): Formula[] {
  const seen = new Map<Explanation, Formula>();
  const visit = (node: Explanation) => {
    if (seen.has(node)) return;
    const formula = formulaOf(node);
    seen.set(node, formula);
    for (const part of formula.parts) if (part.kind === 'formula') visit(part);
  };
  visit(tree);
  return [...seen.values()];
}

describe('the shown arithmetic', () => {
  it('comes to the figure, step by step down to the inputs', () => {
    fc.assert(
      fc.property(anyScenario(2), fc.constantFrom(...LINE_IDS), (scenario, id) => {
        for (const formula of formulasIn(explain(scenario, id))) {
          const { label, value } = formula.node;
          const shown = readAloud(formula);
          if (value === null) expect(Number.isFinite(shown), label).toBe(false);
          else if (Math.abs(shown - value) > 1e-9 * Math.max(1, biggest(formula)))
            expect.fail(`${id}: ${label} is ${value}, and reads as ${shown}: ${formulaValues(formula)}`);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never shows a value that is no number', () => {
    fc.assert(
      fc.property(anyScenario(2), fc.constantFrom(...LINE_IDS), (scenario, id) => {
        for (const formula of formulasIn(explain(scenario, id)))
          expect(formulaValues(formula) + formulaWords(formula)).not.toMatch(
            /NaN|Infinity|undefined|\[object/,
          );
      }),
      { numRuns: 50 },
    );
  });
});

/** The largest value in a formula: the scale of its rounding. */
function biggest({ parts }: Formula): number {
  return Math.max(0, ...parts.map(({ value }) => Math.abs(value ?? 0)));
}

describe('a formula', () => {
  const scenario = resolve(edition202611, {
    state: 'CA',
    recruiting: 'agency',
    positions: [{ role: 'ai-engineer', baseSalary: 165_000 }],
  });
  const find = (line: string, label: string) =>
    formulasIn(explain(scenario, line)).find(({ node }) => node.label === label) as Formula;

  it('reads in words and with its values', () => {
    const wages = find('us.basePay', 'Wages of the U.S. hire who stays, year 1');
    expect(formulaWords(wages)).toBe(
      'Base salary × (1 + Bonus and other cash) × Pay growth (year 1) ÷ 12 × Months worked of the U.S. hire who stays (year 1)',
    );
    expect(formulaValues(wages)).toBe('$165,000 × (1 + 0%) × 1 ÷ 12 × 10.16 months');
    expect(quantity(wages.node.value, wages.node.unit)).toBe('$139,684.93');
  });

  it('compares as finance writes it', () => {
    const worked = find('us.basePay', 'Months worked of the U.S. hire who stays, year 1');
    expect(formulaWords(worked)).toBe(
      'max(0, min(Horizon, 12) − max(min(First day of the U.S. hire, Horizon), 0))',
    );
    expect(formulaValues(worked)).toBe('max(0, min(12 months, 12) − max(min(1.84 months, 12 months), 0))');
    const firstDay = find('us.recruiting', 'Recruiting at the first day of the U.S. hire');
    expect(formulaWords(firstDay)).toBe(
      'if First day of the U.S. hire < Horizon then Recruiting per U.S. hire, else 0',
    );
    const ramp = find('us.delayRampUp', 'Months of output lost in ramp-up if the U.S. hire stays');
    expect(formulaWords(ramp)).toMatch(/^if Months to full output > 0 then .+, else 0$/);
  });

  it('writes a comparison of three as one', () => {
    const worked = find('us.misHireCash', 'Months worked of the U.S. mis-hire, year 1');
    expect(formulaWords(worked)).toContain('min(Exit of the U.S. mis-hire, Horizon, 12)');
  });

  it('writes the twelfth root as a power', () => {
    const factor = find('cash.npv', 'Discount factor of a month');
    expect(formulaWords(factor)).toBe('(1 + Discount rate)^(1/12)');
  });

  it('leaves out what is undone again, and what a constant makes 0', () => {
    const text = formulasIn(explain(scenario, 'full.npv')).map(formulaWords).join('\n');
    expect(text).not.toMatch(/÷ 12 × 12|× 12 ÷ 12|\+ \(?[^+]+ × 0\b|1 − 1/);
  });

  it('leaves out a 0 that only the first month has', () => {
    const vacant = find('full.npv', 'Part without anybody before the U.S. hire, month 1');
    expect(formulaWords(vacant)).toMatch(/^max\(0, min\(.+, Horizon, 1\)\)$/);
  });

  it('lists a part once, however often it is used', () => {
    const months = formulasIn(explain(scenario, 'full.npv')).filter(({ parts }) =>
      parts.some(({ label }) => label.startsWith('Cash if the U.S. hire stays')),
    );
    expect(months.length).toBeGreaterThan(10);
    for (const { parts } of months) {
      const labels = parts.map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('keeps every digit where it is asked to', () => {
    const wages = find('us.basePay', 'Wages of the U.S. hire who stays, year 1');
    expect(formulaValues(wages, quantity)).toContain('× 10.158904 months');
  });

  it('shows a fee of 20% on $165,000', () => {
    const perHire = find('us.recruiting', 'Recruiting per U.S. hire');
    expect(formulaValues(perHire)).toContain('20% × $165,000');
  });

  it('puts a negative value after a sign in brackets', () => {
    const difference = formulaOf(explain(scenario, 'difference.misHireCash'));
    expect(formulaValues(difference)).toMatch(/ − \(−\$/);
  });

  it('skips a step that changes nothing and keeps its name', () => {
    const basePay = formulaOf(explain(scenario, 'us.basePay'));
    expect(basePay.node.label).toBe('U.S. hire: base salary and bonus');
    expect(formulaWords(basePay)).toBe('People × Wages of the U.S. hire who stays (year 1)');
  });

  it('names a role as it is called', () => {
    const two = resolve(edition202611, {
      state: 'CA',
      positions: [{ role: 'ai-engineer' }, { role: 'bookkeeper' }],
    });
    const line = formulaOf(explain(two, 'us.basePay', (id) => id.toUpperCase()));
    expect(formulaWords(line)).toBe(
      'Role 1 (AI-ENGINEER): U.S. hire, base salary and bonus + Role 2 (BOOKKEEPER): U.S. hire, base salary and bonus',
    );
  });
});

describe('a short quantity', () => {
  it.each([
    [10.158904109, 'months', '10.16 months'],
    [0.004, 'months', '0.004 months'],
    [1, 'months', '1 month'],
    [0.84329512, 'share', '84.33%'],
    [0.008237, 'share', '0.8237%'],
    [5.38142647, 'ratio', '5.3814'],
    [171787.068, 'USD', '$171,787.07'],
  ] as const)('%d %s is %s', (value, unit, short) => {
    expect(shortQuantity(value, unit)).toBe(short);
  });
});
