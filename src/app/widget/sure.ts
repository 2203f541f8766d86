import { computed, effect } from '@preact/signals';
import { quantile } from '../../model/analysis/quantile.ts';
import { createSimulation } from '../../model/analysis/simulation.ts';
import { resultsOf } from '../../scenario/results-of.ts';
import type { Display } from '../display.ts';
import type { AfterPaint } from '../parts/after-paint.ts';

/** Trials between two looks at the clock, and the time of a job and of the pause after it, in milliseconds. */
const SLICE = 50;
const JOB_MS = 4;
/** Nothing is drawn while a slider moves: what would be dropped at the next step only makes that step wait. */
const PAUSE_MS = 150;

/** Keeps the likely range and the break-even rates of an answer, in jobs after its paint; null until they are known. */
export function followSure({ displayed, caseInForce, sure }: Display, queue: AfterPaint): () => void {
  const place = {};
  let shown = displayed.peek();
  const answer = computed(() => {
    const now = displayed.value;
    // Tables of pay that arrive make another object of the same figures: its range stays.
    if (now.headline.full.savings !== shown.headline.full.savings || !same(now.scenario, shown.scenario))
      shown = now;
    return shown;
  });
  const stop = effect(() => {
    const { scenario } = answer.value;
    // The skeptical view is an end of every range: nothing around it is likely.
    const drawn = caseInForce.value !== 'skeptical';
    sure.value = null;
    let simulation: ReturnType<typeof createSimulation> | null = null;
    const job = () => {
      if (drawn) {
        // All the trials of the analysis, whose range of outcomes is this one.
        simulation ??= createSimulation(scenario);
        const until = performance.now() + JOB_MS;
        while (simulation.done < simulation.total && performance.now() < until) simulation.run(SLICE);
        if (simulation.done < simulation.total) {
          // Not in the queue, whose pauses are for a slider that moves: a step ends this at once.
          timer = setTimeout(job, JOB_MS);
          return;
        }
      }
      const savings = simulation?.savings();
      const { cashRateMultiple, rateMultiple } = resultsOf(scenario).breakEven;
      sure.value = {
        range: savings ? { cash: tenths(savings.cash), full: tenths(savings.full) } : null,
        rateMultiple: { cash: cashRateMultiple, full: rateMultiple },
      };
    };
    let timer = setTimeout(() => queue.next(place, job), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return () => {
    stop();
    queue.cancel(place);
  };
}

function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Both ends in steps that fit their size, since a simulation knows no more: $144,774 is $145,000, $1,234 is $1,230. */
function tenths(sorted: Float64Array): readonly [number, number] {
  const ends = [quantile(sorted, 0.1), quantile(sorted, 0.9)] as const;
  const largest = Math.max(1, ...ends.map(Math.abs));
  const step = 10 ** Math.max(0, Math.floor(Math.log10(largest)) - 2);
  const stepped = (dollars: number) => Math.round(dollars / step) * step || 0;
  return [stepped(ends[0]), stepped(ends[1])];
}
