import { headline } from '../headline.ts';
import type { AssumptionId, Scenario } from '../types.ts';

/** The one thing that varies: an assumption of all positions. */
export type BreakEvenKey = Extract<
  AssumptionId,
  'coordinationHoursPerWeek' | 'f5DaysToStart' | 'misHireProbability' | 'f5MisHireProbability'
>;

/** Values to search for a break-even, in the assumption's own unit. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Points checked before the search for roots: a saving that changes its sign twice between two of them is missed. */
const STEPS = 16;

/**
 * The value nearest to the current one at which full savings are 0, all else unchanged; null if no value between the
 * bounds changes the sign. A saving of $10,000 ends where 47 weeks of coordination at $78.10 an hour cost as much more.
 */
export function breakEven(
  scenario: Scenario,
  key: BreakEvenKey,
  bounds: Bounds,
  present: number,
): number | null {
  const savings = (value: number) => headline(withValue(scenario, key, value)).full.savings;
  const grid = [...Array(STEPS + 1).keys()].map((i) => bounds.min + ((bounds.max - bounds.min) * i) / STEPS);
  const points = [...grid, present].sort((a, b) => a - b).map((at) => ({ at, saved: savings(at) }));
  const roots = points.flatMap((right, i) => {
    const left = points[i - 1];
    if (right.saved === 0) return [right.at];
    return left && left.saved * right.saved < 0 ? [closeIn(savings, left, right)] : [];
  });
  roots.sort((a, b) => Math.abs(a - present) - Math.abs(b - present));
  return roots[0] ?? null;
}

interface Point {
  readonly at: number;
  readonly saved: number;
}

/** False position with a step of bisection after each: exact if savings are linear, safe if they are not. */
function closeIn(savings: (value: number) => number, left: Point, right: Point): number {
  let [a, b] = [left, right];
  for (let step = 0; step < 60 && b.at - a.at > 1e-12 * Math.max(1, b.at); step++) {
    const share = step % 2 === 0 ? a.saved / (a.saved - b.saved) : 0.5;
    const at = a.at + (b.at - a.at) * share;
    const saved = savings(at);
    if (saved === 0 || at === a.at || at === b.at) return at;
    if (saved * a.saved > 0) a = { at, saved };
    else b = { at, saved };
  }
  return (a.at + b.at) / 2;
}

function withValue(scenario: Scenario, key: BreakEvenKey, value: number): Scenario {
  return {
    ...scenario,
    assumptions: { ...scenario.assumptions, [key]: value },
    positions: scenario.positions.map((seats) => ({
      ...seats,
      ...(seats.assumptions ? { assumptions: { ...seats.assumptions, [key]: value } } : {}),
    })),
  };
}
