import type { F5Line, Ledger, Results, SideResults, UsLine } from '../../model/types.ts';
import { apportion } from '../../words/apportion.ts';
import { LEDGER_LABELS } from '../../words/ledgers.ts';
import type { ShownFigures, ShownSide } from '../../words/shown-figures.ts';
import { shownLines } from '../../words/shown-lines.ts';

/** One line of the cost chart and its table, both sides in whole dollars; null where a side does not have the line. */
export interface CostRow {
  readonly id: string;
  readonly ledger: Ledger;
  readonly label: string;
  readonly us: number | null;
  readonly f5: number | null;
}

/** A line with the strength of its fill, 0…1. */
export interface TintedRow extends CostRow {
  readonly tint: number;
}

/** Every line of the model, in reading order. */
const LINES: Readonly<Record<UsLine | F5Line, { readonly ledger: Ledger; readonly label: string }>> = {
  basePay: { ledger: 'cash', label: 'Base salary and bonus' },
  payrollTaxes: { ledger: 'cash', label: 'Employer payroll taxes' },
  benefits: { ledger: 'cash', label: 'Benefits' },
  overhead: { ledger: 'cash', label: 'Workspace and software' },
  recruiting: { ledger: 'cash', label: 'Recruiting' },
  onboarding: { ledger: 'cash', label: 'Onboarding and equipment' },
  weeklyRate: { ledger: 'cash', label: 'F5 weekly rate' },
  coordination: { ledger: 'cash', label: 'Extra coordination time' },
  delayStart: { ledger: 'capacity', label: 'Work lost while the seat is empty' },
  delayRampUp: { ledger: 'capacity', label: 'Work lost while ramping up' },
  delayOutput: { ledger: 'capacity', label: 'Work lost to lower output' },
  misHireCash: { ledger: 'risk', label: 'Mis-hire: expected cash' },
  misHireDelay: { ledger: 'risk', label: 'Mis-hire: expected lost work' },
};
const LINE_IDS = Object.keys(LINES) as readonly (UsLine | F5Line)[];

/** Every line of both sides by ledger, rounded so that the lines of a ledger add up to the ledger as shown. */
export function costRows(results: Results, shown: ShownFigures): readonly CostRow[] {
  const { us, f5 } = shownLines(results, shown);
  return LINE_IDS.map((id) => ({ id, ...LINES[id], us: us[id] ?? null, f5: f5[id] ?? null }));
}

/** A ledger's total row. */
export function ledgerRow({ us, f5 }: ShownFigures, ledger: Ledger): CostRow {
  return { id: ledger, ledger, label: `${LEDGER_LABELS[ledger]}, total`, us: us[ledger], f5: f5[ledger] };
}

export type Lens = 'cash' | 'full';

/** Between which running totals 80 of 100 simulated worlds lie, in whole dollars. */
export interface ShownEdges {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export function shownEdges({ low, high }: ShownEdges): ShownEdges {
  return { low: low.map(Math.round), high: high.map(Math.round) };
}

/** Running totals at the end of each month in whole dollars; the last one is the side's total as shown. */
export function runningTotals(side: SideResults<string>, shown: ShownSide, lens: Lens): readonly number[] {
  let sum = 0;
  const months = apportion(lens === 'cash' ? side.monthlyCash : side.monthlyFull, shown[lens]);
  return months.map((month) => {
    sum += month;
    return sum;
  });
}
