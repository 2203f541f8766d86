/** One thing that was looked at. */
export interface Finding {
  readonly code: 'script' | 'copies' | 'part' | 'policy' | 'size' | 'address' | 'clipboard';
  readonly ok: boolean;
  /** What was found and, where it is not as it should be, what to do. */
  readonly words: string;
}

/** Why an embed does not work, or that it does. */
export interface Diagnosis {
  readonly version: string;
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}
