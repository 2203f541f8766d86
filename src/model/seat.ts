import { type Algebra, partOf } from './algebra.ts';
import { branchCash, type Pricing, type SpellYear, spellYears } from './branch-cash.ts';
import {
  type EmploymentCost,
  employmentCost,
  employmentTotal,
  type PlacementCost,
  placementCost,
  placementTotal,
} from './employment.ts';
import type { LevyInput, SeatInput } from './input.ts';
import { type LostWork, lostTotal, lostWork } from './lost-work.ts';
import { dueBy, f5OneOffs, type OneOff, usOneOffs } from './one-off.ts';
import { type Branch, badBranch, daysToMonths, goodBranch, lengthOf } from './spells.ts';
import type { F5CashLine, Side, UsCashLine, WorkLine } from './types.ts';

/** One branch of a side, priced. */
interface PricedBranch<N, Cost> {
  readonly branch: Branch<N>;
  readonly years: readonly SpellYear<N, Cost>[];
  readonly oneOffs: readonly OneOff<N>[];
  readonly lost: LostWork<N>;
}

/** One seat on one side: totals over the horizon, and the branches from which its months are made. */
export interface SeatSide<N, Line extends string, Cost = unknown> {
  readonly cashLines: Readonly<Record<Line, N>>;
  readonly workLines: Readonly<Record<WorkLine, N>>;
  /** All cash lines of the good branch. */
  readonly cash: N;
  readonly workedMonths: N;
  readonly lost: LostWork<N>;
  readonly runRate: N;
  readonly value: N;
  readonly misHireProbability: N;
  readonly good: PricedBranch<N, Cost>;
  readonly bad: PricedBranch<N, Cost>;
}

export interface Seat<N> {
  readonly us: SeatSide<N, UsCashLine>;
  readonly f5: SeatSide<N, F5CashLine, PlacementCost<N>>;
  /** Value of a month of full output, in dollars. */
  readonly value: N;
}

/**
 * Both sides of one seat within the plan's horizon; its clock starts in its own start month. On the sides in
 * `staying` the first person is known to stay, so the bad branch is the good one. Source: MODEL.md 2–5.
 */
export function seatOf<N>(
  A: Algebra<N>,
  seat: SeatInput<N>,
  levies: readonly LevyInput<N>[],
  horizonMonths: number,
  staying: Readonly<Partial<Record<Side, boolean>>> = {},
): Seat<N> {
  const a = seat.assumptions;
  const plan = A.name('horizon', A.num(horizonMonths));
  const H = seat.start === null ? plan : A.name('ownHorizon', A.sub(plan, seat.start));
  const ownMonths = horizonMonths - seat.startMonth;
  const year = A.num(12);
  const employment: Pricing<N, EmploymentCost<N>> = {
    cost: (P, months, y) => employmentCost(P, seat, levies, months, y),
    total: employmentTotal,
  };
  const placement: Pricing<N, PlacementCost<N>> = {
    cost: (P, months, y) => placementCost(P, seat, months, y),
    total: placementTotal,
  };
  const U = partOf(A, 'us');
  const F = partOf(A, 'f5');
  const usRunRate = A.name('usRunRate', employmentTotal(A, employment.cost(partOf(U, 'fullYear'), year, 0)));
  const f5RunRate = A.name('f5RunRate', placementTotal(A, placement.cost(partOf(F, 'fullYear'), year, 0)));
  const value = A.name('value', A.div(A.mul(a.valueMultiple, usRunRate), year));

  const price = <Cost>(
    C: Algebra<N>,
    branch: Branch<N>,
    pricing: Pricing<N, Cost>,
    oneOffs: readonly OneOff<N>[],
  ) => ({
    branch,
    years: spellYears(C, branch, ownMonths, pricing),
    oneOffs,
    lost: lostWork(C, branch, a.rampMonths),
  });

  const usGap = daysToMonths(A, a.usDaysToFill);
  const usFirst = A.name('usFirstDay', usGap);
  const usGood = goodBranch(A, H, usFirst, A.num(1));
  const usBad = badBranch(U, H, seat, usFirst, usGap, A.num(1));
  const usPriced = price(partOf(U, 'stays'), usGood, employment, usOneOffs(A, seat, usGood));
  const usBadPriced = staying.us
    ? usPriced
    : price(partOf(U, 'leaves'), usBad, employment, usOneOffs(A, seat, usBad));
  const line = <Cost>({ years }: PricedBranch<N, Cost>, pick: (cost: Cost) => N) =>
    A.sumOf(years, ({ cost }) => pick(cost));
  const due = ({ oneOffs }: PricedBranch<N, unknown>, name: OneOff<N>['line']) =>
    A.sumOf(
      oneOffs.filter((oneOff) => oneOff.line === name),
      (oneOff) => dueBy(A, oneOff, H),
    );

  const f5First = A.name('f5FirstDay', daysToMonths(A, a.f5DaysToStart));
  const f5Gap = daysToMonths(A, a.f5ReplacementDays);
  const f5Stays = goodBranch(A, H, f5First, a.f5RelativeOutput);
  const f5Leaves = badBranch(F, H, seat, f5First, f5Gap, a.f5RelativeOutput);
  const f5Good = price(partOf(F, 'stays'), f5Stays, placement, f5OneOffs(A, seat, f5Stays));
  const f5Bad = staying.f5
    ? f5Good
    : price(partOf(F, 'leaves'), f5Leaves, placement, f5OneOffs(A, seat, f5Leaves));

  return {
    us: sideOf<N, UsCashLine, EmploymentCost<N>>(
      U,
      H,
      usRunRate,
      value,
      a.misHireProbability,
      usPriced,
      usBadPriced,
      {
        basePay: line(usPriced, (cost) => cost.basePay),
        payrollTaxes: line(usPriced, (cost) => cost.payrollTaxes),
        benefits: line(usPriced, (cost) => cost.benefits),
        overhead: line(usPriced, (cost) => cost.overhead),
        recruiting: due(usPriced, 'recruiting'),
        onboarding: due(usPriced, 'onboarding'),
      },
    ),
    f5: sideOf<N, F5CashLine, PlacementCost<N>>(
      F,
      H,
      f5RunRate,
      value,
      a.f5MisHireProbability,
      f5Good,
      f5Bad,
      {
        weeklyRate: line(f5Good, (cost) => cost.weeklyRate),
        coordination: line(f5Good, (cost) => cost.coordination),
        setup: due(f5Good, 'setup'),
      },
    ),
    value,
  };
}

function sideOf<N, Line extends string, Cost>(
  A: Algebra<N>,
  horizon: N,
  runRate: N,
  value: N,
  misHireProbability: N,
  good: PricedBranch<N, Cost>,
  bad: PricedBranch<N, Cost>,
  cashLines: Readonly<Record<Line, N>>,
): SeatSide<N, Line, Cost> {
  const goodCash = A.name('goodCash', branchCash(A, good.years, good.oneOffs, horizon));
  const badCash = A.name('badCash', branchCash(A, bad.years, bad.oneOffs, horizon));
  const goodLost = A.name('goodLost', lostTotal(A, good.lost));
  const badLost = A.name('badLost', lostTotal(A, bad.lost));
  const workLines = {
    delayStart: A.mul(value, good.lost.vacant),
    delayRampUp: A.mul(value, good.lost.ramp),
    delayOutput: A.mul(value, good.lost.output),
    misHireCash: A.mul(misHireProbability, A.sub(badCash, goodCash)),
    misHireDelay: A.mul(misHireProbability, A.mul(value, A.sub(badLost, goodLost))),
  };
  return {
    cashLines,
    workLines,
    cash: goodCash,
    workedMonths: A.name(
      'workedMonths',
      A.sumOf(good.branch.spells, (spell) => lengthOf(A, spell)),
    ),
    lost: good.lost,
    runRate,
    value,
    misHireProbability,
    good,
    bad,
  };
}
