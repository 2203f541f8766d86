import { CAPACITY_LINES, F5_CASH_LINES, RISK_LINES, US_CASH_LINES } from '../catalogue/parts/first.ts';
import { type Algebra, partOf } from './algebra.ts';
import type { ModelInput, SeatInput } from './input.ts';
import { type Seat, seatOf } from './seat.ts';
import type { F5CashLine, F5Line, Side, UsCashLine, UsLine, WorkLine } from './types.ts';

/** One side of the whole team over the horizon, in dollars unless a name says months. */
export interface TeamSide<N, Line extends string> {
  readonly lines: Readonly<Record<Line, N>>;
  readonly cash: N;
  readonly capacity: N;
  readonly risk: N;
  readonly full: N;
  readonly workedMonths: N;
  readonly deliveredMonths: N;
  readonly runRate: N;
}

export interface Team<N> {
  readonly seats: readonly Seat<N>[];
  readonly headcount: N;
  readonly us: TeamSide<N, UsLine>;
  readonly f5: TeamSide<N, F5Line>;
}

/** Totals of each side apart from its lines. */
export const TOTALS = [
  'cash',
  'capacity',
  'risk',
  'full',
  'workedMonths',
  'deliveredMonths',
  'runRate',
] as const;
export type Total = (typeof TOTALS)[number];

const IDS = [...US_CASH_LINES, ...F5_CASH_LINES, ...CAPACITY_LINES, ...RISK_LINES, ...TOTALS] as const;
type Id = (typeof IDS)[number];

/** Names, built once, since a calculation runs on every keystroke. */
const KEYS: Readonly<Record<Side, Readonly<Record<Id, string>>>> = { us: keysOf('us'), f5: keysOf('f5') };

function keysOf(side: Side): Record<Id, string> {
  return Object.fromEntries(IDS.map((id) => [id, `${side}.${id}`])) as Record<Id, string>;
}

/** All positions, each line times its headcount. Source: MODEL.md 5. */
export function teamOf<N>(A: Algebra<N>, input: ModelInput<N>): Team<N> {
  const seats = input.seats.map((seat, p) => seatOf(partOf(A, p), seat, input.levies, input.horizonMonths));
  return {
    seats,
    headcount: A.sumOf(input.seats, (seat) => seat.headcount),
    us: teamSide<N, UsCashLine>(A, input, seats, 'us', US_CASH_LINES),
    f5: teamSide<N, F5CashLine>(A, input, seats, 'f5', F5_CASH_LINES),
  };
}

function teamSide<N, Line extends UsCashLine | F5CashLine>(
  A: Algebra<N>,
  input: ModelInput<N>,
  seats: readonly Seat<N>[],
  side: Side,
  cashLines: readonly Line[],
): TeamSide<N, Line | WorkLine> {
  const keys = KEYS[side];
  const total = (id: Line | WorkLine | Total, pick: (seat: Seat<N>) => N) => {
    const key = keys[id];
    const ofPosition = (seat: Seat<N>, p: number) =>
      A.name(key, A.mul((input.seats[p] as SeatInput<N>).headcount, pick(seat)), p);
    return A.name(key, A.sumOf(seats, ofPosition));
  };
  const lines = {} as Record<Line | WorkLine, N>;
  const cashLine = (id: Line) => {
    lines[id] = total(id, (seat) => (seat[side].cashLines as Record<Line, N>)[id]);
    return lines[id];
  };
  const workLine = (id: WorkLine) => {
    lines[id] = total(id, (seat) => seat[side].workLines[id]);
    return lines[id];
  };
  const cash = A.name(keys.cash, A.sumOf(cashLines, cashLine));
  const capacity = A.name(keys.capacity, A.sumOf(CAPACITY_LINES, workLine));
  const risk = A.name(keys.risk, A.sumOf(RISK_LINES, workLine));
  return {
    lines,
    cash,
    capacity,
    risk,
    full: A.name(keys.full, A.sum([cash, capacity, risk])),
    workedMonths: total('workedMonths', (seat) => seat[side].workedMonths),
    deliveredMonths: total('deliveredMonths', ({ [side]: { workedMonths, lost } }) =>
      A.sub(workedMonths, A.add(lost.ramp, lost.output)),
    ),
    runRate: total('runRate', (seat) => seat[side].runRate),
  };
}
