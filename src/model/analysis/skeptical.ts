import { type Headline, headline } from '../headline.ts';
import type { ResolvedScenario } from '../provenance.ts';
import type { Scenario } from '../types.ts';
import { type UncertainInput, uncertainInputs, withInput } from './uncertain.ts';

/** One input that the skeptical view moved away from its default. */
export interface SkepticalStep {
  readonly input: UncertainInput;
  readonly end: 'low' | 'high';
  /** What the move took off the full savings, in dollars; more than 0. */
  readonly taken: number;
}

/** The view that leaves F5 the least. */
export interface Skeptical<S extends Scenario> {
  readonly scenario: S;
  readonly headline: Headline;
  readonly steps: readonly SkepticalStep[];
}

/**
 * The uncertain inputs one after another, in the catalogue's order, each at whichever of default, low and high leaves
 * the smallest full savings given those before it; what the visitor typed stays. Never larger than the typical view,
 * from which it starts. Source: MODEL.md 6.
 */
export function skeptical<S extends ResolvedScenario>(typical: S): Skeptical<S> {
  let scenario = typical;
  let figures = headline(typical);
  const steps: SkepticalStep[] = [];
  for (const input of uncertainInputs(typical)) {
    const ends = (['low', 'high'] as const).map((end) => {
      const moved = withInput(scenario, input, (range) => range[end]);
      return { end, moved, figures: headline(moved) };
    });
    const [low, high] = ends as [(typeof ends)[number], (typeof ends)[number]];
    const worst = high.figures.full.savings < low.figures.full.savings ? high : low;
    const taken = figures.full.savings - worst.figures.full.savings;
    if (taken <= 0) continue;
    steps.push({ input, end: worst.end, taken });
    scenario = worst.moved;
    figures = worst.figures;
  }
  return { scenario, headline: figures, steps };
}
