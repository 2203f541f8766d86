/** What a screen reads to take a figure apart. */

import type { Names } from '../format/answer-words.ts';
import type { Explanation } from '../model/explain.ts';
import { explain } from '../model/explain.ts';
import type { ValueGrade } from '../model/provenance.ts';
import type { Answer } from './session.ts';

export type { Explanation } from '../model/explain.ts';

/** The formula behind a figure of an answer; `line` as in the model's `explain`, which throws for an unknown one. */
export function explanationOf({ scenario }: Answer, line: string, names: Names): Explanation {
  return explain(scenario, line, names.role);
}

/** How sure the inputs of a figure are: every grade among them, each once. */
export function gradesIn(tree: Explanation): ReadonlySet<ValueGrade> {
  const seen = new Set<Explanation>([tree]);
  const grades = new Set<ValueGrade>();
  for (const node of seen) {
    if (node.kind === 'formula') for (const part of node.parts) seen.add(part);
    else if (node.kind === 'input' && node.provenance) grades.add(node.provenance.grade);
  }
  return grades;
}
