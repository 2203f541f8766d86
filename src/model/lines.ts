import type { Algebra } from './algebra.ts';
import { breakEvenOutput, lensOf, netPresentValue, rateMultiple, weeklyCost } from './comparison.ts';
import type { ModelInput } from './input.ts';
import { type Team, type TeamMonths, TOTALS, type Total, teamMonths, teamOf } from './team.ts';
import {
  CAPACITY_LINES,
  F5_CASH_LINES,
  type F5Line,
  RISK_LINES,
  type Side,
  US_CASH_LINES,
  type UsLine,
} from './types.ts';

const WORK = [...CAPACITY_LINES, ...RISK_LINES] as const;

/** A figure that can be taken apart, as a path of the results. */
export type LineId =
  | `us.${UsLine | Total}`
  | `f5.${F5Line | Total}`
  | `${'cash' | 'full'}.${'savings' | 'savingsShare' | 'roi' | 'npv'}`
  | 'headcount'
  | 'usWeekly'
  | 'f5Weekly'
  | 'breakEven.rateMultiple'
  | 'breakEven.output';

/** All of them, in reading order. */
export const LINE_IDS: readonly LineId[] = [
  ...[...US_CASH_LINES, ...WORK, ...TOTALS].map((id) => `us.${id}` as const),
  ...[...F5_CASH_LINES, ...WORK, ...TOTALS].map((id) => `f5.${id}` as const),
  'cash.savings',
  'cash.savingsShare',
  'cash.roi',
  'cash.npv',
  'full.savings',
  'full.savingsShare',
  'full.roi',
  'full.npv',
  'headcount',
  'usWeekly',
  'f5Weekly',
  'breakEven.rateMultiple',
  'breakEven.output',
];

export function isLineId(text: string): text is LineId {
  return (LINE_IDS as readonly string[]).includes(text);
}

/** One figure of the results over any `N`, without computing what it does not need. */
export function lineOf<N>(A: Algebra<N>, input: ModelInput<N>, id: LineId): N {
  return lineOfTeam(A, input, teamOf(A, input), id);
}

/** The same from a team and months that are there already, where many figures are asked for. */
export function lineOfTeam<N>(
  A: Algebra<N>,
  input: ModelInput<N>,
  team: Team<N>,
  id: LineId,
  monthsOf: (side: Side) => TeamMonths<N> = (side) => teamMonths(A, input, team, side),
): N {
  const [scope, name = ''] = id.split('.');
  switch (scope) {
    case 'us':
      return isTotal(name) ? team.us[name] : team.us.lines[name as UsLine];
    case 'f5':
      return isTotal(name) ? team.f5[name] : team.f5.lines[name as F5Line];
    case 'usWeekly':
      return weeklyCost(A, team, 'us');
    case 'f5Weekly':
      return weeklyCost(A, team, 'f5');
    case 'headcount':
      return A.name('headcount', team.headcount);
    case 'breakEven':
      return name === 'output'
        ? breakEvenOutput(A, input, team)
        : rateMultiple(A, team, lensOf(A, 'full', team.us.full, team.f5.full).savings);
    case 'cash':
    case 'full': {
      if (name === 'npv') {
        const us = monthsOf('us')[scope];
        const f5 = monthsOf('f5')[scope];
        return A.name(`${scope}.npv`, netPresentValue(A, us, f5, input.discountRate));
      }
      return lensOf(A, scope, team.us[scope], team.f5[scope])[name as 'savings' | 'savingsShare' | 'roi'];
    }
    default:
      throw new RangeError(`no such line: ${id}`);
  }
}

function isTotal(name: string): name is Total {
  return (TOTALS as readonly string[]).includes(name);
}
