import { apportion } from '../../format/apportion.ts';
import type { Ledger, Results, Side, SideResults } from '../../model/types.ts';

/** One line of a side's ledger, in whole dollars. */
export interface ShownLine {
  readonly id: string;
  readonly ledger: Ledger;
  readonly label: string;
  readonly dollars: number;
}

export interface ShownSide {
  readonly cash: number;
  readonly capacity: number;
  readonly risk: number;
  readonly full: number;
  readonly lines: readonly ShownLine[];
  /** Running totals at the end of each month. */
  readonly runningCash: readonly number[];
  readonly runningFull: readonly number[];
}

/**
 * The figures of an answer in whole dollars, rounded together: lines add up to ledgers, ledgers to sides, and the
 * difference of the sides is the saving, digit for digit.
 */
export interface ShownFigures {
  readonly us: ShownSide;
  readonly f5: ShownSide;
  readonly cashSaving: number;
  readonly fullSaving: number;
}

const LEDGERS: Readonly<Record<Ledger, readonly (readonly [string, string])[]>> = {
  cash: [
    ['basePay', 'Base salary and bonus'],
    ['payrollTaxes', 'Employer payroll taxes'],
    ['benefits', 'Benefits'],
    ['overhead', 'Workspace and software'],
    ['recruiting', 'Recruiting'],
    ['onboarding', 'Onboarding and equipment'],
    ['weeklyRate', 'F5 weekly rate'],
    ['coordination', 'Extra coordination time'],
  ],
  capacity: [
    ['delayStart', 'Work lost while the seat is empty'],
    ['delayRampUp', 'Work lost while ramping up'],
    ['delayOutput', 'Work lost to lower output'],
  ],
  risk: [
    ['misHireCash', 'Mis-hire: expected cash'],
    ['misHireDelay', 'Mis-hire: expected lost work'],
  ],
};

export const LEDGER_LABELS: Readonly<Record<Ledger, string>> = {
  cash: 'Cash',
  capacity: 'Work lost to delay',
  risk: 'Mis-hire risk',
};

export const SIDE_LABELS: Readonly<Record<Side, string>> = { us: 'U.S. hire', f5: 'F5' };

export function shownFigures({ us, f5, cash, full }: Results): ShownFigures {
  const cashSaving = Math.round(cash.savings);
  const fullSaving = Math.round(full.savings);
  const [usCash = 0, f5Cash = 0] = apportion([us.cash, -f5.cash], cashSaving);
  const [usFull = 0, f5Full = 0] = apportion([us.full, -f5.full], fullSaving);
  return {
    us: shownSide(us, usCash, usFull),
    f5: shownSide(f5, 0 - f5Cash, 0 - f5Full),
    cashSaving,
    fullSaving,
  };
}

function shownSide(side: SideResults<string>, cash: number, full: number): ShownSide {
  const [capacity = 0, risk = 0] = apportion([side.capacity, side.risk], full - cash);
  return {
    cash,
    capacity,
    risk,
    full,
    lines: [
      ...shownLines(side, 'cash', cash),
      ...shownLines(side, 'capacity', capacity),
      ...shownLines(side, 'risk', risk),
    ],
    runningCash: running(side.monthlyCash, cash),
    runningFull: running(side.monthlyFull, full),
  };
}

function shownLines(side: SideResults<string>, ledger: Ledger, total: number): ShownLine[] {
  const known = LEDGERS[ledger].filter(([id]) => id in side.lines);
  const dollars = apportion(
    known.map(([id]) => side.lines[id] as number),
    total,
  );
  return known.map(([id, label], i) => ({ id, ledger, label, dollars: dollars[i] as number }));
}

function running(monthly: readonly number[], total: number): number[] {
  let sum = 0;
  return apportion(monthly, total).map((month) => {
    sum += month;
    return sum;
  });
}
