import { type Algebra, partOf } from './algebra.ts';
import { type Branch, lengthOf, PERSONS, type Person } from './spells.ts';

/** Months of full output that are not delivered, by cause. */
export interface LostWork<N> {
  readonly vacant: N;
  readonly ramp: N;
  readonly output: N;
}

/**
 * Output lost while a person ramps up for `n` of `r` ramp months, in months:
 * min(n, r) − min(n, r)² ÷ (2r); 0 where r = 0. After 4 of 4 months, 2 months are lost. `month`, from 0, is only for the
 * name of a loss up to the end of a month. Source: MODEL.md 4.
 */
export function rampLoss<N>(A: Algebra<N>, n: N, r: N, month?: number): N {
  const q = A.name('rampMonthsInside', A.min(n, r), month);
  const zero = A.num(0);
  return A.ifLess(zero, r, A.sub(q, A.div(A.mul(q, q), A.mul(A.num(2), r))), zero);
}

/** Output lost on the months not already lost to the ramp: (n − ramp loss) × (1 − output). */
export function outputLoss<N>(A: Algebra<N>, n: N, lostInRamp: N, output: N): N {
  return A.mul(A.sub(n, lostInRamp), A.sub(A.num(1), output));
}

/** Work lost over the whole horizon in one branch, in months of full output. */
export function lostWork<N>(A: Algebra<N>, branch: Branch<N>, rampMonths: N): LostWork<N> {
  const losses = branch.spells.map((spell, i) => {
    const P = partOf(A, PERSONS[i] as Person);
    const length = P.name('spellMonths', lengthOf(A, spell));
    const ramp = P.name('spellRampLoss', rampLoss(P, length, rampMonths));
    return { ramp, output: outputLoss(A, length, ramp, spell.output) };
  });
  return {
    vacant: A.name(
      'vacantMonths',
      A.sumOf(branch.vacancies, (vacancy) => lengthOf(A, vacancy)),
    ),
    ramp: A.name(
      'rampLoss',
      A.sumOf(losses, (loss) => loss.ramp),
    ),
    output: A.name(
      'outputLoss',
      A.sumOf(losses, (loss) => loss.output),
    ),
  };
}

/** Months lost in a branch, all causes. */
export function lostTotal<N>(A: Algebra<N>, lost: LostWork<N>): N {
  return A.sum([lost.vacant, lost.ramp, lost.output]);
}
