import type { Ledger, Side } from '../model/types.ts';

/** The ledgers in display order. */
export const LEDGERS: readonly Ledger[] = ['cash', 'capacity', 'risk'];

export const LEDGER_LABELS: Readonly<Record<Ledger, string>> = {
  cash: 'Cash',
  capacity: 'Work lost to delay',
  risk: 'Mis-hire risk',
};

export const SIDE_LABELS: Readonly<Record<Side, string>> = { us: 'U.S. hire', f5: 'F5' };
