import type { Algebra } from './algebra.ts';
import type { SeatInput } from './input.ts';
import type { Branch } from './spells.ts';

/** A one-off cost in dollars, at `time` months from the decision; it counts only before the horizon. */
export interface OneOff<N> {
  /** The step's name. */
  readonly key:
    | 'recruitingDue'
    | 'onboardingDue'
    | 'severanceDue'
    | 'recruitingAgain'
    | 'onboardingAgain'
    | 'setupDue'
    | 'setupAgain';
  readonly line: 'recruiting' | 'onboarding' | 'severance' | 'setup';
  readonly time: N;
  readonly amount: N;
}

/**
 * The one-off costs of a U.S. seat in one branch.
 *
 * First start: recruiting = agency fee share × base salary + in-house cost + interview hours × their cost, and
 * onboarding + equipment. In the bad branch also severance at the exit, and recruiting + onboarding at the second start.
 * A fee of 20 % on $165,000 is $33,000. Source: MODEL.md 3.
 */
export function usOneOffs<N>(A: Algebra<N>, seat: SeatInput<N>, branch: Branch<N>): readonly OneOff<N>[] {
  const a = seat.assumptions;
  const recruiting = A.name(
    'recruitingPerHire',
    A.sum([
      A.mul(a.agencyFeeShare, seat.baseSalary),
      a.inHouseCostPerHire,
      A.mul(a.interviewHours, a.interviewHourCost),
    ]),
  );
  const first: OneOff<N>[] = [
    { key: 'recruitingDue', line: 'recruiting', time: branch.firstDay, amount: recruiting },
    {
      key: 'onboardingDue',
      line: 'onboarding',
      time: branch.firstDay,
      amount: A.name('onboardingPerSeat', A.add(a.onboardingPerHire, a.equipmentPerSeat)),
    },
  ];
  if (branch.refill === null) return first;
  const { exit, secondDay } = branch.refill;
  const severance = A.name('severance', A.div(A.mul(a.severanceWeeks, seat.baseSalary), A.num(52)));
  return [
    ...first,
    { key: 'severanceDue', line: 'severance', time: exit, amount: severance },
    { key: 'recruitingAgain', line: 'recruiting', time: secondDay, amount: recruiting },
    { key: 'onboardingAgain', line: 'onboarding', time: secondDay, amount: a.onboardingPerHire },
  ];
}

/**
 * The one-off costs of an F5 seat in one branch: setup = training + interview hours × their cost, at each start. F5’s
 * recruiting, equipment and replacement are inside its rate. $1,000 and 3 hours at $78.10 are $1,234.30. Source: MODEL.md 3.
 */
export function f5OneOffs<N>(A: Algebra<N>, seat: SeatInput<N>, branch: Branch<N>): readonly OneOff<N>[] {
  const { f5OnboardingPerHire, f5InterviewHours, interviewHourCost } = seat.assumptions;
  const amount = A.name(
    'setupPerStart',
    A.add(f5OnboardingPerHire, A.mul(f5InterviewHours, interviewHourCost)),
  );
  const first: OneOff<N> = { key: 'setupDue', line: 'setup', time: branch.firstDay, amount };
  if (branch.refill === null) return [first];
  return [first, { key: 'setupAgain', line: 'setup', time: branch.refill.secondDay, amount }];
}

/** What falls due before the horizon: the amount, or 0. */
export function dueBy<N>(A: Algebra<N>, oneOff: OneOff<N>, horizon: N): N {
  return A.name(oneOff.key, A.ifLess(oneOff.time, horizon, oneOff.amount, A.num(0)));
}
