/** What people say of a scenario's figures; none of it moves a result. */

/** Who stands behind a changed input. */
export type Speaker = 'ours' | 'client' | 'estimate' | 'finance';

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
