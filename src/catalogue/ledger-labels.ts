/** The ledgers, in display order. */
export const LEDGER_LABELS = {
  cash: 'Cash',
  capacity: 'Work lost to delay',
  risk: 'Mis-hire risk',
} as const;

export type Ledger = keyof typeof LEDGER_LABELS;

export const LEDGERS: readonly Ledger[] = Object.keys(LEDGER_LABELS) as Ledger[];
