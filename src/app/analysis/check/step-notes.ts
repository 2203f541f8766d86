import type { ShownStep } from '../../../output/uncertainty.ts';

/**
 * Note on a step that lowers the saving although it sounds like good news for F5; null if it needs none. Each of these
 * inputs moves only one side, so the note depends on the direction in which the skeptical view moved it.
 */
export function stepNote(steps: readonly ShownStep[], place: number): string | null {
  const { input, moves } = steps[place] as ShownStep;
  const up = moves.some(({ from, to }) => to > from);
  const workless = steps.some(
    (step) => step.input.key === 'valueMultiple' && step.moves.every(({ to }) => to === 0),
  );
  switch (input.key) {
    case 'usDaysToFill':
      return up
        ? 'An empty seat saves about the pay that its lost work is worth, and less of a mis-hire falls within the horizon.'
        : null;
    case 'f5DaysToStart':
      return up ? null : 'An earlier start adds more to F5’s bill than it saves in lost work.';
    case 'misHireProbability':
      if (!up) return null;
      return workless
        ? 'A month’s work is valued at $0 in this view, so a mis-hire mostly saves the pay of an empty seat.'
        : 'Here a mis-hire saves more pay while the seat is empty than its exit and lost work cost.';
    case 'f5MisHireProbability':
      if (up) return null;
      return workless
        ? 'A month’s work is valued at $0 in this view, so a mis-hire at F5 only pauses its bill.'
        : 'Here a mis-hire at F5 interrupts its bill by more than the lost work is worth.';
    case 'f5ReplacementDays':
      return up ? null : 'A shorter gap means more weeks that F5 bills.';
    default:
      return null;
  }
}
