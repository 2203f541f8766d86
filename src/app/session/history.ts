/** Past and future values around the current one, for undo and redo. */
export interface History<T> {
  readonly past: readonly T[];
  readonly future: readonly T[];
}

export const NO_HISTORY: History<never> = { past: [], future: [] };

/** Most steps to keep; no call has a hundred changes. */
const LONGEST = 100;

/** Saves `present` before it is replaced, and drops all steps to redo. */
export function remember<T>(history: History<T>, present: T): History<T> {
  return { past: [...history.past, present].slice(-LONGEST), future: [] };
}

/** One step back: the value to show and the history around it, or null at the start. */
export function stepBack<T>(history: History<T>, present: T): { value: T; history: History<T> } | null {
  const value = history.past.at(-1);
  if (value === undefined) return null;
  return { value, history: { past: history.past.slice(0, -1), future: [present, ...history.future] } };
}

/** One step forward again, or null at the end. */
export function stepForward<T>(history: History<T>, present: T): { value: T; history: History<T> } | null {
  const [value, ...future] = history.future;
  if (value === undefined) return null;
  return { value, history: { past: [...history.past, present], future } };
}
