/** The simulation in a worker: one scenario in, its progress and then its range out. */
import type { ResolvedScenario } from '../../../../model/provenance.ts';
import { createRange, type Range } from '../../../../output/uncertainty.ts';

export interface ToWorker {
  readonly scenario: ResolvedScenario;
}

export interface FromWorker {
  readonly share: number;
  /** Null until all trials are done. */
  readonly range: Range | null;
}

const REPORTS = 50;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const run = createRange(data.scenario);
  const each = Math.ceil(run.total / REPORTS);
  while (run.done < run.total) {
    run.step();
    if (run.done % each === 0 || run.done === run.total)
      (postMessage as (message: FromWorker) => void)({ share: run.done / run.total, range: run.result() });
  }
});
