import { addressText } from '../../model/address.ts';
import { parseAddress } from '../../model/parse-address.ts';
import type { Remarks } from './remarks.ts';

/** A record with an entry added or replaced, or removed (null); existing entries keep their order. */
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
 * The remarks after positions moved: `kept[i]` is the previous index of position `i`. Remarks on a removed position are
 * removed with it.
 */
export function atPositions({ said, verdicts }: Remarks, kept: readonly number[]): Remarks {
  const moved = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(record).flatMap(([path, entry]) => {
        const address = parseAddress(path);
        if (!address || !('position' in address) || address.position === null)
          return [[path, entry] as const];
        const position = kept.indexOf(address.position);
        return position < 0 ? [] : [[addressText({ ...address, position }), entry] as const];
      }),
    );
  return { said: moved(said), verdicts: moved(verdicts) };
}
