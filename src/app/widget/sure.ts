import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import { createSimulation } from '../../model/analysis/simulation.ts';
import type { Evaluation } from '../../scenario/evaluation.ts';
import { resultsOf } from '../../scenario/results-of.ts';
import type { Sure } from '../display.ts';
import type { AfterPaint } from '../parts/after-paint.ts';

/** Enough for a range to two digits. */
const TRIALS = 1000;
/** Trials in one job after a paint. */
const SLICE = 50;

/** Keeps the likely range and the break-even rates of an answer, in jobs after its paint; null until they are known. */
export function followSure(
  answer: ReadonlySignal<Evaluation>,
  sure: Signal<Sure | null>,
  queue: AfterPaint,
): () => void {
  const place = {};
  const stop = effect(() => {
    const { scenario } = answer.value;
    sure.value = null;
    const simulation = createSimulation(scenario, TRIALS);
    const job = () => {
      simulation.run(SLICE);
      const spread = simulation.done === TRIALS ? simulation.spread() : null;
      if (!spread) return queue.next(place, job);
      const { cashRateMultiple, rateMultiple } = resultsOf(scenario).breakEven;
      const ends = ({ p10, p90 }: typeof spread.cash) => [Math.round(p10), Math.round(p90)] as const;
      sure.value = {
        range: { cash: ends(spread.cash), full: ends(spread.full) },
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
