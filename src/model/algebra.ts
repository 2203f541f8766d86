/**
 * The operations that the model is written in. One definition of the model runs over any `N`: plain numbers give the
 * answer, tracing values give its explanation, cell references give a workbook.
 *
 * The definition never looks inside an `N`, so its shape depends only on the horizon, the positions and the levies.
 */
export interface Algebra<N> {
  /** A constant in the formula itself, such as the 12 months of a year. */
  num(value: number): N;
  add(a: N, b: N): N;
  sum(terms: readonly N[]): N;
  /** The sum of one term per item. Takes a function, since a list of terms would cost plain numbers more than all the rest. */
  sumOf<T>(items: readonly T[], term: (item: T, index: number) => N): N;
  sub(a: N, b: N): N;
  mul(a: N, b: N): N;
  /** a ÷ b if the formula itself makes sure that b is not 0. */
  div(a: N, b: N): N;
  /** a ÷ b, or "undefined" (NaN in plain numbers, null outside the model) if b is 0. */
  ratio(a: N, b: N): N;
  min(a: N, b: N): N;
  max(a: N, b: N): N;
  /** `yes` where a < b, else `no`. */
  ifLess(a: N, b: N, yes: N, no: N): N;
  /** a to a whole power of at least 0. */
  pow(a: N, exponent: number): N;
  /** The positive twelfth root of a > 0, which turns a yearly factor into a monthly one. */
  root12(a: N): N;
  /** Names a step of the formula; `index` distinguishes similar steps (position, year). */
  name(key: string, value: N, index?: number): N;
  /** The same operations for one part of the plan, whose steps have names of their own. Only for readers that use names. */
  readonly part?: (part: Part) => Algebra<N>;
  /** Months that begin `start` months later, where `start` can be changed afterwards. Only for such readers. */
  readonly shift?: (months: readonly N[], start: N) => N[];
}

/**
 * A part of the plan: a position by its index, a side, a course of events (the first person stays or leaves), a person or the
 * empty seat before (first, next), a full first year, a year (`y0`) or a measure.
 */
export type Part = number | string;

/** The algebra for a part of the plan; plain numbers have no names and stay as they are. */
export function partOf<N>(A: Algebra<N>, part: Part): Algebra<N> {
  return A.part ? A.part(part) : A;
}

/** The plain-number reader. Only IEEE-exact operations are used, so every machine gives the same bits. */
export const numbers: Algebra<number> = {
  num: (value) => value,
  add: (a, b) => a + b,
  sum: (terms) => {
    let total = 0;
    for (let i = 0; i < terms.length; i++) total += terms[i] as number;
    return total;
  },
  sumOf: (items, term) => {
    let total = 0;
    for (let i = 0; i < items.length; i++) total += term(items[i] as (typeof items)[number], i);
    return total;
  },
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  ratio: (a, b) => (b === 0 ? Number.NaN : a / b),
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
  ifLess: (a, b, yes, no) => (a < b ? yes : no),
  pow: wholePower,
  root12: twelfthRoot,
  name: (_key, value) => value,
};

/** Turns NaN, plain numbers' "undefined" (a divisor of 0), into null, its form outside the model. */
export function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** `a ** exponent` by multiplication, since the last bit of `Math.pow` can differ from engine to engine. */
function wholePower(a: number, exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power *= a;
  return power;
}

/**
 * Newton's method on x¹² = a, with the four basic operations only, for the same reason. Five steps are enough for every
 * rate up to 100 %. For one rate in thirty the last bit then alternates, so the number of steps is part of the result.
 */
function twelfthRoot(a: number): number {
  let x = 1;
  for (let i = 0; i < 61; i++) x -= (x - a / wholePower(x, 11)) / 12;
  return x;
}
