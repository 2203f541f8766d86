/** Work that can follow the answer a moment later, one job at a time. */
export interface AfterPaint {
  /** Adds a job for after the next paint; it replaces a waiting job for the same `place`. */
  next(place: object, job: () => void): void;
  /** Cancels the job for this place. */
  cancel(place: object): void;
}

/** Shortest pause for the browser between two jobs. */
const LEAST_PAUSE_MS = 20;
/** Pause after a job, as a multiple of its time, so that all jobs take at most a ninth of the time on a slow machine. */
const PAUSE_PER_WORK = 8;

/**
 * The queue for all work that follows the answer of one calculator: a job runs after a paint, and the next one only after
 * a pause in proportion to the job, so that the main thread is free while somebody drags a slider. `view` is the window
 * that paints it.
 */
export function createAfterPaint(view: Window): AfterPaint {
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
    view.requestAnimationFrame(() => setTimeout(run, Math.max(0, free - performance.now())));
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
