import type { ShownStep } from '../../../output/uncertainty.ts';

/** Note on a step that runs against intuition; null if it needs none. */
export function stepNote({ input, moves, taken }: ShownStep): string | null {
  if (taken < 0) return 'By itself this adds to the saving; with the rows below it takes more.';
  if (moves.some(({ from, to }) => to > from)) return null;
  if (input.key === 'f5DaysToStart')
    return 'An earlier start adds more to F5’s bill than it saves in lost work.';
  return input.key === 'f5ReplacementDays' ? 'A shorter gap means more weeks that F5 bills.' : null;
}
