import { CAPACITY_LINES, RISK_LINES } from '../../catalogue/parts/first.ts';
import { calculate } from '../../model/calculate.ts';
import { parseAddress } from '../../model/parse-address.ts';
import type { Results, Scenario, Side } from '../../model/types.ts';
import { withValueAt } from '../../model/value-at.ts';
import { JUDGED_LINES } from './judged.ts';
import type { Remarks } from './remarks.ts';

/** Both sides' sums and the savings between them, dollars over the horizon. */
export interface ReviewTotals {
  readonly us: { readonly cash: number; readonly full: number };
  readonly f5: { readonly cash: number; readonly full: number };
  readonly cashSaving: number;
  readonly fullSaving: number;
}

/** The proposed totals. */
export function proposedTotals(results: Results): ReviewTotals {
  const { us, f5, cash, full } = results;
  return {
    us: { cash: us.cash, full: us.full },
    f5: { cash: f5.cash, full: f5.full },
    cashSaving: cash.savings,
    fullSaving: full.savings,
  };
}

/**
 * The totals with every replacement: inputs first, with everything that follows from them; then lines, each in place of
 * its value on those inputs.
 */
export function acceptedTotals(scenario: Scenario, verdicts: Remarks['verdicts']): ReviewTotals {
  const replaced = Object.entries(verdicts).filter(([, { instead }]) => instead !== null);
  const inputs = replaced.filter(([key]) => !JUDGED_LINES.includes(key));
  const results = calculate(
    inputs.reduce((changed, [path, { instead }]) => {
      const address = parseAddress(path);
      return address ? withValueAt(changed, address, instead as number) : changed;
    }, scenario),
  );
  const sums = (side: Side) => {
    const lines: Readonly<Record<string, number>> = results[side].lines;
    const moved = (only: (line: string) => boolean) =>
      replaced
        .filter(([key]) => key.startsWith(`${side}.`) && only(key.slice(3)))
        .reduce((sum, [key, { instead }]) => sum + (instead as number) - (lines[key.slice(3)] ?? 0), 0);
    return {
      cash: results[side].cash + moved((line) => !WORK.includes(line)),
      full: results[side].full + moved(() => true),
    };
  };
  const [us, f5] = [sums('us'), sums('f5')];
  return { us, f5, cashSaving: us.cash - f5.cash, fullSaving: us.full - f5.full };
}

const WORK: readonly string[] = [...CAPACITY_LINES, ...RISK_LINES];
