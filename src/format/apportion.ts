/**
 * Whole dollars for parts so that they add up to the whole dollars of their total: each part is rounded down, and the
 * dollars that are left go to the parts with the largest remainders. [0.6, 0.6, 0.6] for a total of 2 is [1, 1, 0].
 */
export function apportion(parts: readonly number[], total: number): number[] {
  const shown = parts.map(Math.floor);
  let left = total - shown.reduce((sum, part) => sum + part, 0);
  const byRemainder = parts.map((part, i) => ({ i, remainder: part - Math.floor(part) }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  if (left < 0) byRemainder.reverse();
  const step = Math.sign(left);
  for (let k = 0; left !== 0 && byRemainder.length > 0; k++, left -= step) {
    const { i } = byRemainder[k % byRemainder.length] as { i: number };
    shown[i] = (shown[i] as number) + step;
  }
  return shown;
}
