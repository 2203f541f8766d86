import type { Algebra } from './algebra.ts';
import type { SeatInput } from './input.ts';

/** The persons of a branch, in order, and the times before them in which the seat is empty. */
export const PERSONS = ['first', 'next'] as const;
export type Person = (typeof PERSONS)[number];

/** One person's time in a seat, in months from the decision, clipped to the horizon. */
export interface Spell<N> {
  readonly start: N;
  readonly end: N;
  /** Output once ramped, as a share of full output. */
  readonly output: N;
}

/** An empty seat, in months from the decision, clipped to the horizon. */
export interface Vacancy<N> {
  readonly start: N;
  readonly end: N;
}

/**
 * One course of events for a seat. Good: the first person stays. Bad: the first person is a mis-hire and is replaced
 * by one who stays (one mis-hire per seat at most).
 */
export interface Branch<N> {
  readonly spells: readonly Spell<N>[];
  readonly vacancies: readonly Vacancy<N>[];
  /** The first start, unclipped, in months. */
  readonly firstDay: N;
  /** The mis-hire's exit and the second start, likewise; null where the first person stays. */
  readonly refill: { readonly exit: N; readonly secondDay: N } | null;
}

/** Days to months: a year has 365 days and 12 months. `30 days × 12 ÷ 365 = 0.99 months`. */
export function daysToMonths<N>(A: Algebra<N>, days: N): N {
  return A.div(A.mul(days, A.num(12)), A.num(365));
}

/** Length of `[start, end] ∩ [from, to]`, in months; 0 if they do not meet. */
export function overlap<N>(A: Algebra<N>, span: Vacancy<N>, from: N, to: N): N {
  return A.max(A.num(0), A.sub(A.min(span.end, to), A.max(span.start, from)));
}

/** The length of a spell or vacancy in months. */
export function lengthOf<N>(A: Algebra<N>, span: Vacancy<N>): N {
  return A.sub(span.end, span.start);
}

/** The good branch: one person from `firstDay` to the horizon. */
export function goodBranch<N>(A: Algebra<N>, horizon: N, firstDay: N, output: N): Branch<N> {
  const start = A.min(firstDay, horizon);
  return {
    spells: [{ start, end: horizon, output }],
    vacancies: [{ start: A.num(0), end: start }],
    firstDay,
    refill: null,
  };
}

/**
 * The bad branch: a mis-hire for `misHireMonths`, an empty seat for `gap` months, then a person who stays. `output` is that
 * of somebody who works out on this side; a mis-hire delivers `misHireOutput` of it.
 */
export function badBranch<N>(
  A: Algebra<N>,
  horizon: N,
  seat: SeatInput<N>,
  firstDay: N,
  gap: N,
  output: N,
): Branch<N> {
  const { misHireMonths, misHireOutput } = seat.assumptions;
  const exit = A.name('exit', A.add(firstDay, misHireMonths));
  const secondDay = A.name('secondDay', A.add(exit, gap));
  const start = A.min(firstDay, horizon);
  const left = A.min(exit, horizon);
  const refilled = A.min(secondDay, horizon);
  return {
    spells: [
      { start, end: left, output: A.mul(misHireOutput, output) },
      { start: refilled, end: horizon, output },
    ],
    vacancies: [
      { start: A.num(0), end: start },
      { start: left, end: refilled },
    ],
    firstDay,
    refill: { exit, secondDay },
  };
}
