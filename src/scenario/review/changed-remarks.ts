import type { Remarks } from './remarks.ts';

/** A record with one more or another entry, or without it (null); what stands there keeps its order. */
export function withEntry<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  entry: T | null,
): Readonly<Record<string, T>> {
  if (entry !== null) return { ...record, [key]: entry };
  const { [key]: _gone, ...rest } = record;
  return rest;
}

/**
 * The remarks after positions changed places: `kept[i]` is where the position that stands at `i` now stood before. What
 * was said of a position that is gone goes with it.
 */
export function atPositions({ said, verdicts }: Remarks, kept: readonly number[]): Remarks {
  const moved = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(record).flatMap(([path, entry]) => {
        const [, before, rest] = /^positions\.(\d+)\.(.*)$/.exec(path) ?? [];
        if (before === undefined) return [[path, entry] as const];
        const now = kept.indexOf(Number(before));
        return now < 0 ? [] : [[`positions.${now}.${rest}`, entry] as const];
      }),
    );
  return { said: moved(said), verdicts: moved(verdicts) };
}
