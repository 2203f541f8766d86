import type { Explanation } from '../../model/explain.ts';
import { type Formula, formulaOf } from '../../words/formula.ts';

/** A step of a worked example with the address under which it stands. */
export interface Step {
  readonly id: string;
  readonly formula: Formula;
}

/**
 * The steps behind a figure from the top down, each once, however often it is used: the worked example of a line. A
 * step that is already in `told` is not told again.
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

/** A step's address: its name and value, since the same step differs from branch to branch. */
function stepId(node: Explanation): string {
  const { label, value } = formulaOf(node).node;
  return `${label}-${value}`.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
}
