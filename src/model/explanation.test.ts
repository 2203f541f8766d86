/** What a reader sees of an explanation: every step by its name, from the figure down to the inputs. */
import { describe, expect, it } from 'vitest';
import { type Explanation, evaluate, explain } from './explain.ts';
import { ASSUMPTION_IDS, type Assumptions, type Scenario } from './types.ts';

const ZERO = Object.fromEntries(ASSUMPTION_IDS.map((id) => [id, 0])) as unknown as Assumptions;
const SCENARIO: Scenario = {
  horizonMonths: 12,
  positions: [{ role: 'paralegal', headcount: 2, weeklyRate: 600, baseSalary: 60_000 }],
  levies: [{ id: 'socialSecurity', label: 'Social Security', rate: 0.062, base: 184_500 }],
  assumptions: { ...ZERO, valueMultiple: 1, f5RelativeOutput: 1, f5DaysToStart: 73 },
};

type FormulaNode = Extract<Explanation, { kind: 'formula' }>;

/** A tree as lines, a part indented below its whole; a part that was shown before is left out below itself. */
function outline(node: Explanation, depth = 0, shown = new Set<Explanation>()): string[] {
  const line = `${'  '.repeat(depth)}${node.label}${node.kind === 'constant' ? '' : ` = ${node.value}`}`;
  if (node.kind !== 'formula' || shown.has(node)) return [line];
  shown.add(node);
  return [`${line} (${node.operation})`, ...node.parts.flatMap((part) => outline(part, depth + 1, shown))];
}

/** The first node with this label. */
function find(tree: Explanation, label: string): FormulaNode {
  const seen = new Set<Explanation>([tree]);
  for (const node of seen) if (node.kind === 'formula') for (const part of node.parts) seen.add(part);
  return [...seen].find((node) => node.label === label) as FormulaNode;
}

describe('an explanation', () => {
  it('leads from the figure over named steps to the inputs', () => {
    expect(outline(explain(SCENARIO, 'f5.weeklyRate'))).toEqual([
      'F5: weekly rate = 49920 (sum)',
      '  Role 1 (paralegal): F5, weekly rate = 49920 (mul)',
      '    People = 2',
      '    Sum = 24960 (sum)',
      '      Weekly rate paid of the F5 worker who stays, year 1 = 24960 (mul)',
      '        Product = 600 (mul)',
      '          F5 weekly rate = 600',
      '          Growth of the weekly rate, year 1 = 1 (pow)',
      '            Sum = 1 (sum)',
      '              1',
      '              Growth of the weekly rate = 0',
      '        Weeks worked of the F5 worker who stays, year 1 = 41.6 (div)',
      '          Product = 499.2 (mul)',
      '            Months worked of the F5 worker who stays, year 1 = 9.6 (max)',
      '              0',
      '              Difference = 9.6 (sub)',
      '                The smaller of the two = 12 (min)',
      '                  Horizon = 12 (sum)',
      '                    12',
      '                  12',
      '                The larger of the two = 2.4 (max)',
      '                  The smaller of the two = 2.4 (min)',
      '                    First day of the F5 worker = 2.4 (div)',
      '                      Product = 876 (mul)',
      '                        Days to start, F5 = 73',
      '                        12',
      '                      365',
      '                    Horizon = 12',
      '                  0',
      '            52',
      '          12',
    ]);
  });

  it('names a step and its number, an input and its unit; a constant of the formula stands for itself', () => {
    const weeks = find(explain(SCENARIO, 'f5.weeklyRate'), 'Weeks worked of the F5 worker who stays, year 1');
    expect(weeks).toMatchObject({ kind: 'formula', id: 'weeks', unit: 'weeks', operation: 'div' });
    expect(weeks).not.toHaveProperty('exponent');
    expect(weeks.parts[1]).toStrictEqual({ kind: 'constant', label: '12', value: 12, unit: null });
    expect(find(explain(SCENARIO, 'us.basePay'), 'Pay growth, year 1')).toHaveProperty('exponent', 0);
    expect(find(explain(SCENARIO, 'f5.weeklyRate'), 'Horizon')).toStrictEqual({
      kind: 'formula',
      id: 'horizon',
      label: 'Horizon',
      unit: 'months',
      value: 12,
      operation: 'sum',
      parts: [{ kind: 'constant', label: '12', value: 12, unit: null }],
    });
  });

  it('is a graph: a step that is needed twice is one object', () => {
    const [first, second] = find(explain(SCENARIO, 'us.payrollTaxes'), 'Sum').parts as FormulaNode[];
    expect(second).toBeUndefined();
    expect(first?.label).toBe('Employer payroll taxes of the U.S. hire who stays, year 1');
    const runRate = find(explain(SCENARIO, 'us.runRate'), 'A full first year of one U.S. employee');
    const [wages, , benefits] = runRate.parts as FormulaNode[];
    expect(find(benefits as FormulaNode, 'Wages in a full first year of a U.S. hire')).toBe(wages);
  });

  it('calls a role by the name it is given', () => {
    const labels = (tree: Explanation) => (tree as FormulaNode).parts.map(({ label }) => label);
    expect(labels(explain(SCENARIO, 'us.cash', () => 'Paralegals'))).toContain(
      'U.S. hire: base salary and bonus',
    );
    expect(labels(explain(SCENARIO, 'us.basePay', () => 'Paralegals'))).toEqual([
      'Role 1 (Paralegals): U.S. hire, base salary and bonus',
    ]);
  });

  it('of a running total says for every month which one it is', () => {
    const tree = explain(SCENARIO, 'us.cashToMonth.3');
    expect(tree.label).toBe('U.S. hire: cash to the end of month 3');
    expect((tree as FormulaNode).parts.map(({ label }) => label)).toEqual([
      'U.S. hire: cash in month 1',
      'U.S. hire: cash in month 2',
      'U.S. hire: cash in month 3',
    ]);
    expect(find(tree, 'Recruiting at the first day of the U.S. hire, month 1')).toMatchObject({
      id: 'recruitingDue',
    });
    const saved = explain(SCENARIO, 'full.savingsToMonth.3');
    expect(saved.label).toBe('Saved, all three ledgers, to the end of month 3');
    expect((saved as FormulaNode).parts.map(({ label }) => label)).toEqual([
      'U.S. hire: all three ledgers to the end of month 3',
      'F5: all three ledgers to the end of month 3',
    ]);
  });

  it('has as many years as the horizon began, and no empty one behind it', () => {
    const years = (horizonMonths: number) =>
      find(explain({ ...SCENARIO, horizonMonths }, 'us.basePay'), 'Sum').parts.map(({ label }) => label);
    expect(years(12)).toEqual(['Wages of the U.S. hire who stays, year 1']);
    expect(years(13)).toEqual([
      'Wages of the U.S. hire who stays, year 1',
      'Wages of the U.S. hire who stays, year 2',
    ]);
  });
});

describe('evaluating', () => {
  const constant = (value: number) => ({ kind: 'constant', label: '', value, unit: null }) as const;
  const formula = (operation: FormulaNode['operation'], parts: readonly Explanation[]): FormulaNode => ({
    kind: 'formula',
    id: null,
    label: '',
    value: 1e9,
    unit: null,
    operation,
    parts,
  });

  it('counts the leaves again and believes no step: a fee of 20 % on $165,000 is $33,000', () => {
    expect(evaluate(formula('mul', [constant(165_000), constant(0.2)]))).toBe(33_000);
  });

  it('of a share of nothing is null', () => {
    expect(evaluate(formula('ratio', [constant(1), constant(0)]))).toBeNull();
  });

  it('counts a shared step once: $1 doubled fifty times takes fifty steps, not 2⁵⁰', () => {
    let amount: Explanation = constant(1);
    for (let i = 0; i < 50; i++) amount = formula('sum', [amount, amount]);
    expect(evaluate(amount)).toBe(2 ** 50);
  });
});
