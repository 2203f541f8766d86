import { createRange, type Range } from '../../../../output/uncertainty.ts';
import type { FromWorker, ToWorker } from './worker.ts';

interface Listeners {
  /** Share of the trials done, 0…1. */
  readonly onProgress: (share: number) => void;
  readonly onDone: (range: Range) => void;
}

type Scenario = ToWorker['scenario'];

/**
 * Runs the simulation in a worker if one is allowed, otherwise in slices between frames, with the same outcome. The
 * returned function cancels it.
 */
export function startRange(scenario: Scenario, mayUseWorker: boolean, listeners: Listeners): () => void {
  let cancel = () => {};
  const fallBack = () => {
    cancel = inSlices(scenario, listeners);
  };
  if (mayUseWorker) cancel = inWorker(scenario, listeners, fallBack);
  else fallBack();
  return () => cancel();
}

function inWorker(scenario: Scenario, { onProgress, onDone }: Listeners, onFailure: () => void): () => void {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // Trusted Types refuse an address without a policy.
    const timer = setTimeout(onFailure);
    return () => clearTimeout(timer);
  }
  const stop = () => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.range === null) return onProgress(data.share);
    stop();
    onDone(data.range);
  };
  worker.onerror = () => {
    stop();
    onFailure();
  };
  worker.postMessage({ scenario } satisfies ToWorker);
  return stop;
}

/** Length of a slice, less than half a frame, so that typing and scrolling stay smooth. */
const SLICE_MS = 6;

function inSlices(scenario: Scenario, { onProgress, onDone }: Listeners): () => void {
  const run = createRange(scenario);
  let timer: ReturnType<typeof setTimeout>;
  const slice = () => {
    const until = performance.now() + SLICE_MS;
    while (run.done < run.total && performance.now() < until) run.step();
    const range = run.result();
    if (range) return onDone(range);
    onProgress(run.done / run.total);
    timer = setTimeout(slice);
  };
  timer = setTimeout(slice);
  return () => clearTimeout(timer);
}
