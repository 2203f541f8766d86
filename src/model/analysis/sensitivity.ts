import { headline } from '../headline.ts';
import type { ResolvedScenario } from '../provenance.ts';
import { type UncertainInput, uncertainInputs, withInput } from './uncertain.ts';

/** Effect of one input on the full savings, all others unchanged, in dollars. */
export interface Swing {
  readonly input: UncertainInput;
  /** Full savings with the input at its low and at its high. */
  readonly atLow: number;
  readonly atHigh: number;
  /** |atHigh − atLow| */
  readonly swing: number;
}

/**
 * Every uncertain input, one at a time, at its low and at its high; the largest swing in full savings first. A
 * coordination time of 0 to 4 hours at $78.10 for 12 months swings a saving by about $15,000. Source: MODEL.md 6.
 */
export function sensitivity(scenario: ResolvedScenario): readonly Swing[] {
  const savings = (input: UncertainInput, end: 'low' | 'high') =>
    headline(withInput(scenario, input, (range) => range[end])).full.savings;
  return uncertainInputs(scenario)
    .map((input) => {
      const atLow = savings(input, 'low');
      const atHigh = savings(input, 'high');
      return { input, atLow, atHigh, swing: Math.abs(atHigh - atLow) };
    })
    .sort((a, b) => b.swing - a.swing);
}
