import { type Headline, headline } from '../model/headline.ts';
import type { ResolvedScenario } from '../model/provenance.ts';
import { uncertainInputs, withInput } from './uncertain.ts';

/** The view that leaves F5 the least. */
export interface Skeptical<S extends ResolvedScenario> {
  readonly scenario: S;
  readonly headline: Headline;
}

/**
 * The uncertain inputs one after another, in the catalogue's order, each at whichever of default, low and high leaves
 * the smallest full savings given those before it; what the visitor typed stays. Never larger than the typical view,
 * from which it starts. Source: MODEL.md 6.
 */
export function skeptical<S extends ResolvedScenario>(typical: S): Skeptical<S> {
  let scenario = typical;
  let smallest = headline(typical);
  for (const input of uncertainInputs(typical))
    for (const end of ['low', 'high'] as const) {
      const candidate = withInput(scenario, input, (range) => range[end]);
      const figures = headline(candidate);
      if (figures.full.savings >= smallest.full.savings) continue;
      scenario = candidate;
      smallest = figures;
    }
  return { scenario, headline: smallest };
}
