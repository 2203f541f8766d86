import type { Results, Side } from '../../model/types.ts';
import type { RoundedFigures } from '../../words/rounded-figures.ts';
import { type Cell, difference } from './lines.ts';

/** Only cash, or all three ledgers. */
export type Lens = 'cash' | 'full';

/** Running totals at the end of a month. */
export interface MonthRow {
  /** Month, counted from 1. */
  readonly month: number;
  readonly us: Cell;
  readonly f5: Cell;
  readonly difference: Cell;
}

/** Both running totals, month by month; the last ones are the sides' totals as shown. */
export function monthsTable(results: Results, shown: RoundedFigures, lens: Lens): readonly MonthRow[] {
  const f5Cells = toDate('f5', results, shown, lens);
  return toDate('us', results, shown, lens).map((us, i) => {
    const month = i + 1;
    const f5 = f5Cells[i] as Cell;
    return { month, us, f5, difference: difference(`${lens}.savingsToMonth.${month}`, us, f5) };
  });
}

/** The sum is rounded, not its steps: rounded steps would drift from the sum by several dollars in a few years. */
function toDate(side: Side, results: Results, shown: RoundedFigures, lens: Lens): readonly Cell[] {
  const months = results[side][lens === 'cash' ? 'monthlyCash' : 'monthlyFull'];
  let exact = 0;
  return months.map((dollars, i) => {
    exact += dollars;
    const whole = i === months.length - 1 ? shown[side][lens] : Math.round(exact);
    return { id: `${side}.${lens}ToMonth.${i + 1}`, whole, exact };
  });
}
