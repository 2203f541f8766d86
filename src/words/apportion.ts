/**
 * Whole dollars for parts so that they add up to the whole dollars of their total: each part is rounded down, and the
 * dollars that are left go to the parts with the largest remainders. [0.6, 0.6, 0.6] for a total of 2 is [1, 1, 0].
 * If the parts do not add up to the total, the difference is spread evenly. A part that is not a number stays NaN.
 */
export function apportion(parts: readonly number[], total: number): number[] {
  const shown = parts.map(Math.floor);
  const left = Math.round(total) - shown.reduce((sum, part) => sum + part, 0);
  if (!Number.isFinite(left)) return shown;
  const each = Math.floor(left / parts.length);
  const more = left - each * parts.length;
  const byRemainder = parts.map((part, i) => ({ i, remainder: part - Math.floor(part) }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  byRemainder.forEach(({ i }, rank) => {
    shown[i] = (shown[i] as number) + each + (rank < more ? 1 : 0);
  });
  return shown;
}
