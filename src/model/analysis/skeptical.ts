import { numbers as A } from '../algebra.ts';
import { type Headline, headline } from '../headline.ts';
import { seatFull } from '../positions.ts';
import type { ResolvedScenario } from '../provenance.ts';
import { seatOf } from '../seat.ts';
import type { Scenario } from '../types.ts';
import { setInput, type Uncertain, uncertainOf } from './drafts.ts';
import { type Range, type UncertainInput, withInput } from './uncertain.ts';

/** One input that the skeptical view moved away from its default. */
export interface SkepticalStep {
  readonly input: UncertainInput;
  readonly end: 'low' | 'high';
  /** What the move took off the full savings after those before it, in dollars; below 0 if it pays only with later ones. */
  readonly taken: number;
}

/** A view that leaves F5 little. */
export interface Skeptical<S extends Scenario> {
  readonly scenario: S;
  readonly headline: Headline;
  /** They add up to what the view takes off the full savings. */
  readonly steps: readonly SkepticalStep[];
}

type End = keyof Range;

const ENDS: readonly End[] = ['default', 'low', 'high'];
/** Most passes; a handful is enough. */
const MOST_PASSES = 20;
/** A move that takes less than half a cent is no step. */
const NOTHING = 0.005;

/**
 * From the scenario as it stands: the uncertain inputs one after another, in the catalogue's order, each to whichever of
 * default, low and high leaves the smallest full savings given all others, in repeated passes until one changes nothing. The
 * walk is taken from the defaults, from the defaults with the value of a month's work at its high, and in reverse order; the
 * smallest of the three counts. What the visitor typed stays. Source: MODEL.md 6.
 */
export function skeptical<S extends ResolvedScenario>(typical: S): Skeptical<S> {
  const uncertain = uncertainOf(typical);
  const order = [...uncertain.inputs.keys()];
  const value = uncertain.inputs.findIndex(({ key }) => key === 'valueMultiple');
  const walks = [
    walk(uncertain, order),
    walk(uncertain, order, value),
    walk(uncertain, [...order].reverse()),
  ];
  const worst = walks.reduce((least, other) => (other.savings < least.savings ? other : least));
  let scenario = typical;
  let figures = headline(typical);
  const steps: SkepticalStep[] = [];
  uncertain.inputs.forEach(({ targets: _, ...input }, i) => {
    const end = worst.ends[i] as End;
    if (end === 'default') return;
    scenario = withInput(scenario, input, (range) => range[end]);
    const moved = headline(scenario);
    const taken = figures.full.savings - moved.full.savings;
    if (Math.abs(taken) >= NOTHING) steps.push({ input, end, taken });
    figures = moved;
  });
  return { scenario, headline: figures, steps };
}

/** Where a walk ends: the full savings there, and the end of each input. */
interface Walk {
  readonly savings: number;
  readonly ends: readonly End[];
}

/** Repeated passes in one order; `high` is an input that starts at its high. Only the seats that an input reaches are priced. */
function walk({ input, inputs, drafts: newDrafts }: Uncertain, order: readonly number[], high = -1): Walk {
  const drafts = newDrafts();
  const ends: End[] = inputs.map(() => 'default');
  const savedBy = (seat: number) => {
    const draft = drafts[seat] as (typeof drafts)[number];
    const { us, f5 } = seatOf(A, draft, input.levies, input.horizonMonths);
    return draft.headcount * (seatFull(A, us) - seatFull(A, f5));
  };
  const saved = drafts.map((_, seat) => savedBy(seat));
  const move = (i: number, end: End) => {
    const { key, targets } = inputs[i] as (typeof inputs)[number];
    setInput(drafts, key, targets, (range) => range[end]);
    for (const { seat } of targets) saved[seat] = savedBy(seat);
    ends[i] = end;
    return A.sum(saved);
  };
  let savings = high < 0 ? A.sum(saved) : move(high, 'high');
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let changed = false;
    for (const i of order) {
      const stood = ends[i] as End;
      let best = stood;
      for (const end of ENDS) {
        if (end === stood) continue;
        const other = move(i, end);
        if (other < savings) {
          savings = other;
          best = end;
        }
      }
      if (ends[i] !== best) move(i, best);
      if (best !== stood) changed = true;
    }
    if (!changed) break;
  }
  return { savings, ends };
}
