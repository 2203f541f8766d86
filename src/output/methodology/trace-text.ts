import { GRADE_LABELS } from '../../catalogue/grades.ts';
import type { Edition } from '../../edition/types.ts';
import { type Explanation, explain } from '../../model/explain.ts';
import type { LineId } from '../../model/lines.ts';
import type { Resolved } from '../../scenario/index.ts';
import { type Formula, formulaOf, formulaValues, formulaWords } from '../../words/formula.ts';
import { quantity } from '../../words/units.ts';
import { roleName } from './role-name.ts';
import { stepsOf } from './steps.ts';

/**
 * Lines of a scenario as text for an auditor: each with its formula, the formula with values, the steps below it (once,
 * at their first use) and, at the end, every input with default, range, evidence and source.
 */
export function traceText(
  edition: Edition,
  scenario: Resolved,
  lines: readonly (LineId | (string & {}))[],
): string {
  const nameOf = (id: string) => roleName(edition, id);
  const told = new Set<string>();
  const inputs = new Map<string, Extract<Explanation, { kind: 'input' }>>();
  const blocks = lines.map((line) => {
    const tree = explain(scenario, line, nameOf);
    for (const input of inputsIn(tree)) inputs.set(input.path, input);
    const steps = stepsOf(tree, told).map(({ formula }) => formulaText(formula, '    '));
    return [`${line}`, formulaText(formulaOf(tree), '  '), ...steps].join('\n');
  });
  const listed = [...inputs.values()].map((input) => inputText(edition, input));
  return [...blocks, ['inputs', ...listed].join('\n')].join('\n\n');
}

function formulaText(formula: Formula, indent: string): string {
  const { label, value, unit } = formula.node;
  return [
    `${indent}${label} = ${quantity(value, unit)}`,
    `${indent}  ${formulaWords(formula)}`,
    `${indent}  ${formulaValues(formula, quantity)}`,
  ].join('\n');
}

function inputText(
  edition: Edition,
  { path, label, value, unit, provenance, source }: Extract<Explanation, { kind: 'input' }>,
): string {
  const start = `  ${path}: ${label} = ${quantity(value, unit)}`;
  if (!provenance) return `${start} (as entered)`;
  const { origin, grade, low, high } = provenance;
  const byDefault = quantity(provenance.default, unit);
  const range = low === high ? '' : `, range ${quantity(low, unit)} to ${quantity(high, unit)}`;
  const from = origin === 'chosen' ? `changed, default ${byDefault}` : `default${range}`;
  const found = source === null ? undefined : edition.sources[source];
  const published = found
    ? `; ${[found.publisher, found.title, found.period, found.url].filter(Boolean).join(', ')}`
    : '';
  return `${start} (${from}; ${GRADE_LABELS[grade]}${published})`;
}

function inputsIn(tree: Explanation): readonly Extract<Explanation, { kind: 'input' }>[] {
  const seen = new Set<Explanation>([tree]);
  for (const node of seen) if (node.kind === 'formula') for (const part of node.parts) seen.add(part);
  return [...seen].filter((node) => node.kind === 'input');
}
