import type { EditionFigures } from '../edition/figures.ts';
import type { Comparison } from './comparison.ts';
import { type Evaluation, tryEvaluate } from './evaluation.ts';

/** Evaluates every scenario of a comparison; null while one of them waits for state pay. */
export function evaluateAll(
  edition: EditionFigures,
  { scenarios }: Comparison,
): readonly Evaluation[] | null {
  const all = scenarios.map(({ choices }) => tryEvaluate(edition, choices));
  return all.every((one) => one !== null) ? all : null;
}
