import { watchFrames as watch } from '../../embed/watch-frames.ts';

/**
 * For apps that frame the calculator: heights, and the scenario in the page's address. Parts of an app can each call it;
 * one watch serves them all, until each has called the function that it was given.
 */
export function watchFrames(): () => void {
  const mine = Symbol();
  users.add(mine);
  stop ??= watch();
  return () => {
    users.delete(mine);
    if (users.size > 0) return;
    stop?.();
    stop = null;
  };
}

/** Of the page: its listeners are, too. */
const users = new Set<symbol>();
let stop: (() => void) | null = null;
