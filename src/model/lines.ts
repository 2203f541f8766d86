import { CAPACITY_LINES, F5_CASH_LINES, RISK_LINES, US_CASH_LINES } from '../catalogue/parts/first.ts';
import { type Algebra, partOf } from './algebra.ts';
import { breakEvenOutput, cashRateMultiple, rateMultiple } from './break-even.ts';
import { lensOf, weeklyCost } from './comparison.ts';
import type { ModelInput } from './input.ts';
import { netPresentValue, type TeamMonths, teamMonths } from './months.ts';
import { positionOf } from './positions.ts';
import { type Team, type TeamSide, TOTALS, type Total, teamOf } from './team.ts';
import type { F5Line, Results, Side, UsLine } from './types.ts';

const WORK = [...CAPACITY_LINES, ...RISK_LINES] as const;

type Lens = 'cash' | 'full';

/** A figure that has an explanation, as a path of the results. */
export type LineId =
  | `us.${UsLine | Total}`
  | `f5.${F5Line | Total}`
  | `${'cash' | 'full'}.${'savings' | 'savingsShare' | 'roi' | 'npv'}`
  | 'headcount'
  | 'usWeekly'
  | 'f5Weekly'
  | 'breakEven.cashRateMultiple'
  | 'breakEven.rateMultiple'
  | 'breakEven.output';

/** A line's or ledger's difference between the sides, U.S. less F5. */
export type DifferenceId = `difference.${UsLine | F5Line | 'capacity' | 'risk'}`;

/** A running total at the end of a month, counted from 1. */
export type MonthId = `${Side}.${Lens}ToMonth.${number}` | `${Lens}.savingsToMonth.${number}`;

/** One position's part of a total, counted from 0. */
export type PositionId = `byPosition.${number}.${`${Side}.${Lens}` | `${Lens}.savings`}`;

/** Every figure that can be explained. */
export type FigureId = LineId | DifferenceId | MonthId | PositionId;

/** Every figure of the whole plan except differences and running totals, in reading order. */
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
  'breakEven.cashRateMultiple',
  'breakEven.rateMultiple',
  'breakEven.output',
];

export const DIFFERENCE_IDS: readonly DifferenceId[] = [
  ...US_CASH_LINES,
  ...F5_CASH_LINES,
  'capacity' as const,
  ...CAPACITY_LINES,
  'risk' as const,
  ...RISK_LINES,
].map((id) => `difference.${id}` as const);

export function isLineId(text: string): text is LineId {
  return (LINE_IDS as readonly string[]).includes(text);
}

export function isDifferenceId(text: string): text is DifferenceId {
  return (DIFFERENCE_IDS as readonly string[]).includes(text);
}

const MONTH_ID = /^(?:us|f5)\.(?:cash|full)ToMonth\.([1-9]\d?)$|^(?:cash|full)\.savingsToMonth\.([1-9]\d?)$/;

/** Whether a text names a running total within a horizon of so many months. */
export function isMonthId(text: string, horizonMonths: number): text is MonthId {
  const found = MONTH_ID.exec(text);
  return found !== null && Number(found[1] ?? found[2]) <= horizonMonths;
}

const POSITION_ID = /^byPosition\.(\d|[1-9]\d)\.(?:(?:us|f5)\.(?:cash|full)|(?:cash|full)\.savings)$/;

/** Whether a text names a figure of one of so many positions. */
export function isPositionId(text: string, positions: number): text is PositionId {
  const found = POSITION_ID.exec(text);
  return found !== null && Number(found[1]) < positions;
}

/** An id's parts: `us.cashToMonth.7` is `cashToMonth` of `us` at month 7; `headcount` is a scope alone. */
export function partsOf(id: string): {
  readonly scope: string;
  readonly name: string;
  readonly month?: number;
} {
  const [scope = '', name = '', month] = id.split('.');
  return { scope, name, ...(month === undefined ? {} : { month: Number(month) }) };
}

/** One figure of the results over any `N`, without computing what it does not need. */
export function lineOf<N>(A: Algebra<N>, input: ModelInput<N>, id: FigureId): N {
  return lineOfTeam(A, input, teamOf(A, input), id);
}

/** The same from an existing team and its months, for many figures at once. */
export function lineOfTeam<N>(
  A: Algebra<N>,
  input: ModelInput<N>,
  team: Team<N>,
  id: FigureId,
  monthsOf: (side: Side) => TeamMonths<N> = (side) => teamMonths(A, input, team, side),
): N {
  if (isPositionId(id, team.seats.length)) {
    const [, p, side, lens] = id.split('.') as [string, string, Side, Lens];
    const position = positionOf(A, input, team, Number(p));
    return side === 'us' || side === 'f5' ? position[side][lens] : position[side as Lens].savings;
  }
  const { scope, name, month } = partsOf(id);
  if (month !== undefined) return runningTotal(A, monthsOf, scope as Side | Lens, name, month);
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
    case 'difference':
      return A.name(id, A.sub(amountOf(A, team.us, name), amountOf(A, team.f5, name)));
    case 'breakEven':
      if (name === 'output') return breakEvenOutput(A, input, team);
      return name === 'cashRateMultiple'
        ? cashRateMultiple(A, team, lensOf(A, 'cash', team.us.cash, team.f5.cash).savings)
        : rateMultiple(A, input, team, lensOf(A, 'full', team.us.full, team.f5.full).savings);
    case 'cash':
    case 'full': {
      if (name === 'npv') {
        const us = monthsOf('us')[scope];
        const f5 = monthsOf('f5')[scope];
        return A.name(`${scope}.npv`, netPresentValue(partOf(A, scope), us, f5, input.discountRate));
      }
      return lensOf(A, scope, team.us[scope], team.f5[scope])[name as 'savings' | 'savingsShare' | 'roi'];
    }
    default:
      throw new RangeError(`no such line: ${id}`);
  }
}

/** A side's line or ledger; 0 if the side does not have it. */
function amountOf<N>(A: Algebra<N>, side: TeamSide<N, UsLine> | TeamSide<N, F5Line>, name: string): N {
  if (name === 'capacity' || name === 'risk') return side[name];
  return (side.lines as Readonly<Record<string, N>>)[name] ?? A.num(0);
}

/** A side's cost, or F5's saving, up to the end of a month. */
function runningTotal<N>(
  A: Algebra<N>,
  monthsOf: (side: Side) => TeamMonths<N>,
  scope: Side | Lens,
  name: string,
  month: number,
): N {
  const ofSide = (side: Side, lens: Lens) =>
    A.name(`${side}.${lens}ToMonth`, A.sum(monthsOf(side)[lens].slice(0, month)), month - 1);
  if (scope === 'us' || scope === 'f5') return ofSide(scope, name === 'cashToMonth' ? 'cash' : 'full');
  return A.name(`${scope}.${name}`, A.sub(ofSide('us', scope), ofSide('f5', scope)), month - 1);
}

/** A figure of the results by its id, unrounded and in its unit; null where it is undefined. */
export function figureOf(results: Results, id: LineId): number | null {
  const { scope, name } = partsOf(id);
  const part = (results as unknown as Readonly<Record<string, unknown>>)[scope];
  if (name === '') return part as number | null;
  const { lines, ...figures } = part as { readonly lines?: object };
  return ({ ...figures, ...lines } as Readonly<Record<string, number | null>>)[name] ?? null;
}

function isTotal(name: string): name is Total {
  return (TOTALS as readonly string[]).includes(name);
}
