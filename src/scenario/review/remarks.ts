/** Remarks of people on a scenario's figures; none of them changes a result. */

/** Speaker of a changed input. */
export type Speaker = 'ours' | 'client' | 'estimate' | 'finance';

/** Attribution of an input to a speaker, with a short note. */
export interface Attribution {
  readonly by: Speaker;
  /** Passed `cleanText`; may be empty. */
  readonly note: string;
}

/** A reader's answer to one figure: accepts it, or replaces it. */
export interface Verdict {
  /** Replacement, in the figure's own unit; null if the figure is accepted. */
  readonly instead: number | null;
  /** Passed `cleanText`; may be empty. */
  readonly note: string;
}

/** Remarks by subject. */
export interface Remarks {
  /** Attributions by the path of a changed input: `positions.0.baseSalary`, `assumptions.bonusShare`, `levies.suta.rate`, `state`. */
  readonly said: Readonly<Record<string, Attribution>>;
  /** Answers by the path of an input, or by the id of a line: `us.recruiting`. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

export const NO_REMARKS: Remarks = { said: {}, verdicts: {} };

export function hasRemarks({ said, verdicts }: Remarks): boolean {
  return Object.keys(said).length + Object.keys(verdicts).length > 0;
}
