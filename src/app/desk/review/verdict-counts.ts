import type { Remarks } from '../../../scenario/review/remarks.ts';

/** Answers in words: "2 disputed, 1 accepted"; empty if there are none. */
export function verdictCounts({ verdicts }: Remarks): string {
  const all = Object.values(verdicts);
  const disputed = all.filter(({ instead }) => instead !== null).length;
  const parts = [
    [disputed, 'disputed'],
    [all.length - disputed, 'accepted'],
  ] as const;
  return parts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : [])).join(', ');
}
