import type { EditionFigures } from '../edition/figures.ts';
import { skeptical } from '../model/analysis/skeptical.ts';
import { type Evaluation, evaluate } from './evaluation.ts';
import { type Choices, resolve } from './index.ts';

/** Full savings in the skeptical view, in whole dollars (MODEL.md 6). */
export function skepticalSaving({ scenario }: Evaluation): number {
  return Math.round(skeptical(scenario).headline.full.savings);
}

/** The same seats with every uncertain figure at the end of its range that is worst for F5. */
export function skepticalCase({ choices, scenario }: Evaluation): Evaluation {
  return evaluate(choices, skeptical(scenario).scenario);
}

/** The same seats with every assumption at its default; keeps the plan and its positions. */
export function typicalCase({ choices }: Evaluation, edition: EditionFigures): Evaluation {
  const { recruiting: _how, assumptions: _shared, levies: _typed, ...plan } = choices;
  const plain: Choices = {
    ...plan,
    positions: plan.positions.map(({ assumptions: _changed, ...seats }) => seats),
  };
  return evaluate(plain, resolve(edition, plain));
}
