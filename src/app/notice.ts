/** What went wrong, for those who listen to the element. */
export type Problem =
  | 'link-damaged'
  | 'link-newer'
  | 'edition-missing'
  | 'figures-differ'
  | 'scenario-incomplete'
  | 'state-pay-missing'
  | 'self-check';

/** Something to know before reading the figures, said above the answer. */
export interface Notice {
  /** Null where nothing went wrong. */
  readonly code: Problem | null;
  /** The one thing to take away, before the rest. */
  readonly lead?: string;
  readonly text: string;
  /** What exactly went wrong, one line each. */
  readonly details?: readonly string[];
}
