/** A list of past and coming values around the present one, for undo and redo. */
export interface History<T> {
  readonly past: readonly T[];
  readonly future: readonly T[];
}

export const NO_HISTORY: History<never> = { past: [], future: [] };

/** No call lasts a hundred changes; older ones are let go. */
const LONGEST = 100;

/** Remembers `present` before it is replaced; what could be redone is gone. */
export function remember<T>(history: History<T>, present: T): History<T> {
  return { past: [...history.past, present].slice(-LONGEST), future: [] };
}

/** One step back: the value to show and the history around it, or null at the beginning. */
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
