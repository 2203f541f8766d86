/** What people say of a scenario's figures; none of it moves a result. */

/** Who stands behind a changed input. */
export const SPEAKERS = ['ours', 'client', 'estimate', 'finance'] as const;
export type Speaker = (typeof SPEAKERS)[number];

export const SPEAKER_LABELS: Readonly<Record<Speaker, string>> = {
  ours: 'Ours',
  client: 'Said by the client',
  estimate: 'Rep’s estimate',
  finance: 'Confirmed by finance',
};

/** Whose figure an input is, with a short note. */
export interface Attribution {
  readonly by: Speaker;
  /** Passed `cleanText`; may be empty. */
  readonly note: string;
}

/** What a reader of the proposal makes of one figure: takes it, or puts another in its place. */
export interface Verdict {
  /** The figure to calculate with, in the figure's own unit; null where it is accepted as it stands. */
  readonly instead: number | null;
  /** Passed `cleanText`; may be empty. */
  readonly note: string;
}

/** Remarks by what they are about. */
export interface Remarks {
  /** By the path of a changed input: `positions.0.baseSalary`, `assumptions.bonusShare`, `levies.suta.rate`, `state`. */
  readonly said: Readonly<Record<string, Attribution>>;
  /** By the path of an input, or by the id of a line: `us.recruiting`. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

export const NO_REMARKS: Remarks = { said: {}, verdicts: {} };

export function hasRemarks({ said, verdicts }: Remarks): boolean {
  return Object.keys(said).length + Object.keys(verdicts).length > 0;
}

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
