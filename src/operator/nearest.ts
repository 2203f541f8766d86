/** The known word closest to a given one, if it is close enough to be a slip: `bookeeper` is `bookkeeper`. */
export function nearest(given: string, known: readonly string[]): string | null {
  const wanted = given.slice(0, 60).toLowerCase();
  const ranked = known
    .map((word) => ({ word, away: distance(wanted, word.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  const [best] = ranked;
  return best && best.away <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : null;
}

/** Letters to add, drop, change or swap with their neighbor. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (last[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + change,
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, next];
  }
  return last[b.length] ?? 0;
}
