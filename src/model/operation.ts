import { type Algebra, numbers } from './algebra.ts';

/** The operations of a formula; `pow` and `root12` as in the algebra. */
export type Operation = 'sum' | 'sub' | 'mul' | 'div' | 'ratio' | 'min' | 'max' | 'ifLess' | 'pow' | 'root12';

/** Performs one operation on plain numbers, for readers that keep how a value is made. */
export function operate(operation: Operation, values: readonly number[], exponent = 1): number {
  const [a = 0, b = 0, yes = 0, no = 0] = values;
  switch (operation) {
    case 'sum':
      return numbers.sum(values);
    case 'ifLess':
      return numbers.ifLess(a, b, yes, no);
    case 'pow':
      return numbers.pow(a, exponent);
    case 'root12':
    case 'sub':
    case 'mul':
    case 'div':
    case 'ratio':
    case 'min':
    case 'max':
      return numbers[operation](a, b);
    default:
      return operation satisfies never;
  }
}

/** The algebra of a reader that keeps every operation as a step with parts. */
export function stepwise<N>(
  step: (operation: Operation, parts: readonly N[], exponent?: number) => N,
): Omit<Algebra<N>, 'num' | 'name' | 'part' | 'shift'> {
  return {
    add: (a, b) => step('sum', [a, b]),
    sum: (terms) => step('sum', terms),
    sumOf: (items, term) => step('sum', items.map(term)),
    sub: (a, b) => step('sub', [a, b]),
    mul: (a, b) => step('mul', [a, b]),
    div: (a, b) => step('div', [a, b]),
    ratio: (a, b) => step('ratio', [a, b]),
    min: (a, b) => step('min', [a, b]),
    max: (a, b) => step('max', [a, b]),
    ifLess: (a, b, yes, no) => step('ifLess', [a, b, yes, no]),
    pow: (a, exponent) => step('pow', [a], exponent),
    root12: (a) => step('root12', [a]),
  };
}

/** The operand that changes nothing; of a difference and a quotient only as the second one. */
const NEUTRAL: Partial<Record<Operation, 0 | 1>> = { sum: 0, sub: 0, mul: 1, div: 1 };

/** True if a part is a constant of the formula with this value, in every scenario. */
type Is<N> = (part: N, value: 0 | 1) => boolean;

/** The parts of a step that have an effect, at least one: screen and workbook write formulas without the others. */
export function partsWithEffect<N>(operation: Operation, parts: readonly N[], is: Is<N>): readonly N[] {
  const neutral = NEUTRAL[operation];
  if (neutral === undefined) return parts;
  const keepsFirst = operation === 'sub' || operation === 'div';
  const some = parts.filter((part, i) => (keepsFirst && i === 0) || !is(part, neutral));
  return some.length > 0 ? some : parts.slice(0, 1);
}

/** The part that a step reduces to: `x` of `x + 0`, `x − 0`, `x × 1`, `x ÷ 1`, or of a sum of one; otherwise null. */
export function onlyPart<N>(operation: Operation, parts: readonly N[], is: Is<N>): N | null {
  const [first, ...others] = partsWithEffect(operation, parts, is);
  return operation in NEUTRAL && first !== undefined && others.length === 0 ? first : null;
}
