import type { F5Line, UsLine } from '../../model/types.ts';
import type { LineRow } from '../../output/tables/lines.ts';

/** Position of a line among the lines of its ledger and side, which decides how light it is. */
const STEPS: Readonly<Record<UsLine | F5Line, number>> = {
  basePay: 0,
  payrollTaxes: 1,
  benefits: 2,
  overhead: 3,
  recruiting: 4,
  onboarding: 5,
  weeklyRate: 0,
  coordination: 2,
  delayStart: 0,
  delayRampUp: 1,
  delayOutput: 2,
  misHireCash: 0,
  misHireDelay: 1,
};

/** How strong a line's fill is, 0…1: the first line of a ledger is full, each next one lighter. */
export function tintOf({ id, ledger }: Pick<LineRow, 'id' | 'ledger'>): number {
  const step = (STEPS as Readonly<Record<string, number>>)[id] ?? 0;
  return ledger === 'cash' ? 1 - 0.13 * step : 1 - 0.25 * step;
}
