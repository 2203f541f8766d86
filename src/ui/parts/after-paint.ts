/** Runs the newest of many jobs. */
export interface AfterPaint {
  next(job: () => void): void;
  cancel(): void;
}

/**
 * Work that may follow the answer by a moment: the newest job runs after the next paint, and then not again before
 * `pauseMs` are over, so that a dragged slider finds the main thread free.
 */
export function afterPaint(pauseMs: number): AfterPaint {
  let job: (() => void) | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const run = () => {
    timer = setTimeout(
      () => {
        const newest = job;
        job = null;
        frame = 0;
        last = performance.now();
        newest?.();
      },
      Math.max(0, last + pauseMs - performance.now()),
    );
  };
  return {
    next: (newest) => {
      job = newest;
      if (frame === 0) frame = requestAnimationFrame(run);
    },
    cancel: () => {
      job = null;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}
