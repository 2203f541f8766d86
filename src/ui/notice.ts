/** Something that did not go as expected, said above the answer. */
export interface Notice {
  /** What happened, for those who listen to the element. */
  readonly code:
    | 'link-damaged'
    | 'figures-differ'
    | 'scenario-incomplete'
    | 'state-pay-missing'
    | 'self-check';
  readonly text: string;
  /** More than one thing went wrong: one line each. */
  readonly details?: readonly string[];
}
