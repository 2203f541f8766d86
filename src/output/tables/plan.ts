import { numbers } from '../../model/algebra.ts';
import { daysToMonths } from '../../model/spells.ts';
import type { AssumptionId, Position, Scenario, Side } from '../../model/types.ts';
import type { Names } from '../../scenario/names-of.ts';
import { resultsOf } from '../../scenario/results-of.ts';
import type { RoundedFigures } from '../../words/rounded-figures.ts';
import { seatNames } from '../../words/seat-names.ts';
import { monthsTable } from './months.ts';

/** When a role's people start; times in months from the plan's decision, and null for a first day after the horizon. */
export interface PlanStart {
  readonly label: string;
  readonly people: number;
  /** Months from the plan's decision to the role's. */
  readonly decided: number;
  readonly us: number | null;
  readonly f5: number | null;
}

/** A month or a quarter: people in their roles at its end if everybody stays, and cash within it, whole dollars. */
export interface PlanSpan {
  /** First and last month, counted from 1. */
  readonly from: number;
  readonly to: number;
  readonly people: Readonly<Record<Side, number>>;
  readonly cash: Readonly<Record<Side, number>>;
}

/** Who starts when, and people and cash of both sides by month and by quarter. */
export interface Plan {
  readonly starts: readonly PlanStart[];
  readonly months: readonly PlanSpan[];
  readonly quarters: readonly PlanSpan[];
}

const FIRST_DAY: Readonly<Record<Side, AssumptionId>> = { us: 'usDaysToFill', f5: 'f5DaysToStart' };

/** The hiring plan of an answer; months add up to the cash totals as shown. */
export function planOf(scenario: Scenario, shown: RoundedFigures, names: Names): Plan {
  const { positions, horizonMonths } = scenario;
  const firstDay = (seats: Position, side: Side) => {
    const id = FIRST_DAY[side];
    const days = seats.assumptions?.[id] ?? scenario.assumptions[id];
    const day = (seats.startMonth ?? 0) + daysToMonths(numbers, days);
    return day < horizonMonths ? day : null;
  };
  const labels = seatNames(scenario, names);
  const starts = positions.map((seats, p) => ({
    label: labels[p] ?? '',
    people: seats.headcount,
    decided: seats.startMonth ?? 0,
    us: firstDay(seats, 'us'),
    f5: firstDay(seats, 'f5'),
  }));
  const peopleAt = (side: Side, month: number) =>
    starts.reduce((sum, start) => {
      const day = start[side];
      return day !== null && day < month ? sum + start.people : sum;
    }, 0);
  const toDate = monthsTable(resultsOf(scenario), shown, 'cash');
  const span = (from: number, to: number): PlanSpan => {
    const cash = (side: Side) => (toDate[to - 1]?.[side].whole ?? 0) - (toDate[from - 2]?.[side].whole ?? 0);
    return {
      from,
      to,
      people: { us: peopleAt('us', to), f5: peopleAt('f5', to) },
      cash: { us: cash('us'), f5: cash('f5') },
    };
  };
  const spans = (length: number) =>
    [...Array(Math.ceil(horizonMonths / length)).keys()].map((i) =>
      span(i * length + 1, Math.min((i + 1) * length, horizonMonths)),
    );
  return { starts, months: spans(1), quarters: spans(3) };
}

/** "Months 4–6", "Month 7". */
export function spanLabel({ from, to }: PlanSpan): string {
  return from === to ? `Month ${from}` : `Months ${from}–${to}`;
}

/** "month 3" for a first day in it; a day after the horizon is named. */
export function startWords(day: number | null): string {
  return day === null ? 'after the horizon' : `month ${Math.floor(day) + 1}`;
}
