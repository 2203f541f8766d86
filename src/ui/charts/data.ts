import type { Ledger } from '../../model/types.ts';
import { LEDGER_LABELS, type ShownFigures, type ShownLine } from '../answer/figures.ts';

/** One line of the cost chart and its table, both sides in whole dollars; null where a side does not have the line. */
export interface CostRow {
  readonly id: string;
  readonly ledger: Ledger;
  readonly label: string;
  readonly us: number | null;
  readonly f5: number | null;
}

/** The running total by month, both sides, in whole dollars; index 0 is the end of month 1. */
export interface RunningTotals {
  readonly us: readonly number[];
  readonly f5: readonly number[];
  readonly breakEvenMonth: number | null;
}

const ORDER: readonly Ledger[] = ['cash', 'capacity', 'risk'];

/** Lines of both sides, by ledger; the same line of both sides shares a row. */
export function costRows({ us, f5 }: ShownFigures): readonly CostRow[] {
  const find = (lines: readonly ShownLine[], id: string) => lines.find((line) => line.id === id)?.dollars ?? null;
  return ORDER.flatMap((ledger) => {
    const lines = [...us.lines, ...f5.lines.filter((line) => !us.lines.some(({ id }) => id === line.id))];
    return lines
      .filter((line) => line.ledger === ledger)
      .map(({ id, label }) => ({ id, ledger, label, us: find(us.lines, id), f5: find(f5.lines, id) }));
  });
}

/** A ledger's total row. */
export function ledgerRow({ us, f5 }: ShownFigures, ledger: Ledger): CostRow {
  return { id: ledger, ledger, label: `${LEDGER_LABELS[ledger]}, total`, us: us[ledger], f5: f5[ledger] };
}

export { ORDER as LEDGER_ORDER };
