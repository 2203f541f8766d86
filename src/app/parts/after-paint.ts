/** Work that may follow the answer by a moment, one job at a time. */
export interface AfterPaint {
  /** A job for the time after the next paint; one that still waits for the same `place` gives way to it. */
  next(place: object, job: () => void): void;
  /** Nothing runs for this place any more. */
  cancel(place: object): void;
}

/** A moment for the browser between two jobs. */
const LEAST_PAUSE_MS = 20;
/** On a slow machine all of it takes a ninth of the time at most. */
const PAUSE_PER_WORK = 8;

/**
 * One queue for all that trails the answer of one calculator: a job runs after a paint, and the next one only after a
 * pause as long as the job deserves, so that a dragged slider finds the main thread free.
 */
export function createAfterPaint(): AfterPaint {
  const jobs = new Map<object, () => void>();
  let asked = false;
  let free = Number.NEGATIVE_INFINITY;
  const run = () => {
    asked = false;
    const place = jobs.keys().next().value;
    const job = place && jobs.get(place);
    if (!job) return;
    jobs.delete(place);
    const start = performance.now();
    try {
      job();
    } finally {
      const end = performance.now();
      free = end + Math.max(LEAST_PAUSE_MS, PAUSE_PER_WORK * (end - start));
      ask();
    }
  };
  const ask = () => {
    if (asked || jobs.size === 0) return;
    asked = true;
    requestAnimationFrame(() => setTimeout(run, Math.max(0, free - performance.now())));
  };
  return {
    next: (place, job) => {
      jobs.set(place, job);
      ask();
    },
    cancel: (place) => {
      jobs.delete(place);
    },
  };
}
