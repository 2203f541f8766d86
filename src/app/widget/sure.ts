import { effect } from '@preact/signals';
import { quantile } from '../../model/analysis/quantile.ts';
import { createSimulation } from '../../model/analysis/simulation.ts';
import { resultsOf } from '../../scenario/results-of.ts';
import type { Display } from '../display.ts';
import type { AfterPaint } from '../parts/after-paint.ts';

/** Enough for a range to two digits. */
const TRIALS = 1000;
/** Trials in one job after a paint. */
const SLICE = 50;
/** Nothing is drawn while a slider moves: what would be dropped at the next step only makes that step wait. */
const PAUSE_MS = 150;

/** Keeps the likely range and the break-even rates of an answer, in jobs after its paint; null until they are known. */
export function followSure({ displayed, caseInForce, sure }: Display, queue: AfterPaint): () => void {
  const place = {};
  const stop = effect(() => {
    const { scenario } = displayed.value;
    // The skeptical view is an end of every range: nothing around it is likely.
    const drawn = caseInForce.value !== 'skeptical';
    sure.value = null;
    let simulation: ReturnType<typeof createSimulation> | null = null;
    const job = () => {
      if (drawn) {
        simulation ??= createSimulation(scenario, TRIALS);
        simulation.run(SLICE);
        if (simulation.done < TRIALS) return queue.next(place, job);
      }
      const savings = simulation?.savings();
      const { cashRateMultiple, rateMultiple } = resultsOf(scenario).breakEven;
      sure.value = {
        range: savings ? { cash: tenths(savings.cash), full: tenths(savings.full) } : null,
        rateMultiple: { cash: cashRateMultiple, full: rateMultiple },
      };
    };
    const timer = setTimeout(() => queue.next(place, job), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return () => {
    stop();
    queue.cancel(place);
  };
}

function tenths(sorted: Float64Array): readonly [number, number] {
  return ends({ p10: quantile(sorted, 0.1), p90: quantile(sorted, 0.9) });
}

/** Both ends in steps that fit their size, since 1,000 trials know no more: $144,774 is $145,000, $1,234 is $1,230. */
export function ends({ p10, p90 }: Ends): readonly [number, number] {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(p10), Math.abs(p90)))) - 2);
  const stepped = (dollars: number) => Math.round(dollars / step) * step || 0;
  return [stepped(p10), stepped(p90)];
}

interface Ends {
  readonly p10: number;
  readonly p90: number;
}
