/** One check. */
export interface Finding {
  readonly code:
    | 'script'
    | 'copies'
    | 'part'
    | 'policy'
    | 'size'
    | 'attribute'
    | 'config'
    | 'address'
    | 'clipboard'
    | 'snapshot';
  readonly ok: boolean;
  /** Result in words, with what to do about a problem. */
  readonly words: string;
}

/** Problems of an embed, in words, or the statement that there are none. */
export interface Diagnosis {
  readonly version: string;
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}
