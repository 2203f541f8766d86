import { effect } from '@preact/signals';
import { createSimulation } from '../../model/analysis/simulation.ts';
import { resultsOf } from '../../scenario/results-of.ts';
import type { Display } from '../display.ts';
import type { AfterPaint } from '../parts/after-paint.ts';

/** Enough for a range to two digits. */
const TRIALS = 1000;
/** Trials in one job after a paint. */
const SLICE = 50;

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
      const spread = simulation?.spread();
      const { cashRateMultiple, rateMultiple } = resultsOf(scenario).breakEven;
      sure.value = {
        range: spread ? { cash: ends(spread.cash), full: ends(spread.full) } : null,
        rateMultiple: { cash: cashRateMultiple, full: rateMultiple },
      };
    };
    queue.next(place, job);
  });
  return () => {
    stop();
    queue.cancel(place);
  };
}

function ends({ p10, p90 }: { readonly p10: number; readonly p90: number }): readonly [number, number] {
  return [Math.round(p10), Math.round(p90)];
}
