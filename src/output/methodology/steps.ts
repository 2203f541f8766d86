import type { Explanation } from '../../model/explain.ts';
import { type Formula, formulaOf } from '../../words/formula.ts';

/** A step of a worked example, with its address. */
export interface Step {
  readonly id: string;
  readonly formula: Formula;
}

/**
 * The worked example of a line: the steps behind a figure from the top down, each once, even if it is used often. A step
 * that is already in `told` is not repeated.
 */
export function stepsOf(tree: Explanation, told: Set<string>): readonly Step[] {
  const steps: Step[] = [];
  const visit = (node: Explanation) => {
    const formula = formulaOf(node);
    for (const part of formula.parts) {
      if (part.kind !== 'formula') continue;
      const id = stepId(part);
      if (told.has(id)) continue;
      told.add(id);
      const inner = formulaOf(part);
      if (inner.parts.length > 0) steps.push({ id, formula: inner });
      visit(part);
    }
  };
  visit(tree);
  return steps;
}

/** A step's address: its name and value, since the same step can differ between branches. */
function stepId(node: Explanation): string {
  const { label, value } = formulaOf(node).node;
  return `${label}-${value}`.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
}
