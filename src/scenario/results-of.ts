import { calculate } from '../model/calculate.ts';
import type { Results, Scenario } from '../model/types.ts';

const KNOWN = new WeakMap<Scenario, Results>();

/** All results of a scenario, calculated once. The first answer needs only the headline, so its file has no part in this. */
export function resultsOf(scenario: Scenario): Results {
  const known = KNOWN.get(scenario);
  if (known) return known;
  const results = calculate(scenario);
  KNOWN.set(scenario, results);
  return results;
}

/** True if F5 costs at least $1 more for a role, in one measure. */
export function losesFor(scenario: Scenario, position: number, lens: 'cash' | 'full'): boolean {
  return Math.round(resultsOf(scenario).byPosition[position]?.[lens].savings ?? 0) < 0;
}
