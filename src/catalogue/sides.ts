export const SIDE_LABELS = { us: 'U.S. hire', f5: 'F5' } as const;

export type Side = keyof typeof SIDE_LABELS;
