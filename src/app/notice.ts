/** Error codes, for listeners of the element. */
export type Problem =
  | 'link-damaged'
  | 'link-newer'
  | 'edition-missing'
  | 'figures-differ'
  | 'scenario-incomplete'
  | 'state-pay-missing'
  | 'self-check';

/** Something to know before reading the figures, shown above the answer. */
export interface Notice {
  /** Error code; null if nothing went wrong. */
  readonly code: Problem | null;
  /** The main point, before the rest. */
  readonly lead?: string;
  readonly text: string;
  /** Details of the problem, one line each. */
  readonly details?: readonly string[];
}
